import { fail } from "../../core/failure.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure, Note } from "../../types/index.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import { checkScales, headedColumns, refuseTwins } from "../table/column-checks.ts";
import { sniff } from "../table/dialect.ts";
import { fileNote } from "../table/file-note.ts";
import { type Dialect, hasQuotients } from "../table/layout.ts";
import { ledgerOf, notesOf } from "../table/ledger.ts";
import { percentagesIn } from "../table/percentages.ts";
import { withoutMeasures } from "../table/without-measures.ts";
import { printedYears, undatedColumns } from "../table/years.ts";
import { FigureGatherer, type GatheredFigure, type PublishedReading } from "./figure-gatherer.ts";
import { FigureReader, type PrintedNumber } from "./figure-reader.ts";
import type { Unit } from "./published-units.ts";
import { shareColumns } from "./share-columns.ts";
import { writtenRanks } from "./written-ranks.ts";

/** The figures of published tables, in the order of files and lines. */
export interface Published {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}

/** Reads one published table: gathers its figures, finds their units, and then reads their numbers. @throws Failure */
export function readPublishedTable(opened: RowSource, reading: PublishedReading): Published {
  const { options, headings, limits, problems } = reading;
  const dialect = sniff(opened, headings, options.basis);
  const { layout, source } = dialect;
  const years = printedYears(layout, source.file, options);
  const undated = undatedColumns(layout, source.file, options);
  if (undated && undated.columns.length > 0) {
    const columns = undated.columns.map(({ column, kind, measure = "total" }) => ({
      column,
      code: kind === "score" ? measure : `${measure}:${kind}`,
    }));
    fail("figures-undated", { file: source.file }, { columns, years: [undated.latest] });
  }
  refuseTwins(layout, source, years);
  checkScales(headedColumns(layout), source, limits, headings, problems);
  const gatherer = new FigureGatherer(dialect, reading, years);
  gatherRows(dialect, gatherer, reading);
  const reader = new FigureReader(source.sheet, options.decimal, hasQuotients(layout), problems);
  const figures = figuresOf(dialect, gatherer, reader, reading);
  const percentages = percentagesIn(shareColumns(figures, limits), source.file);
  for (const mixed of percentages.problems) problems.push(mixed);
  return { figures, notes: notesOfTable(dialect, gatherer, reader, reading, percentages.notes) };
}

/** @throws Failure where there are no rows of units, or no figures */
function gatherRows(
  { layout, form, source }: Dialect,
  gatherer: FigureGatherer,
  { headings, limits, problems }: PublishedReading,
): void {
  const before = problems.length;
  form.eachRow(layout.line, (cells, line) => gatherer.take(cells, line));
  checkScales(gatherer.rows.headed, source, limits, headings, problems);
  gatherer.filter.finish();
  if (gatherer.figures.length > 0 || problems.length > before) return;
  if (gatherer.filter.units === 0) fail("no-rows", { file: source.file }, {});
  fail("no-measure-column", { file: source.file }, withoutMeasures(layout, headings));
}

function figuresOf(
  dialect: Dialect,
  gatherer: FigureGatherer,
  reader: FigureReader,
  { limits }: PublishedReading,
): readonly Figure[] {
  const { source } = dialect;
  const unitOf = gatherer.units();
  const textOf = writtenRanks(gatherer.figures);
  // Those that wait for the decimal sign are read last, and yet stand in their places.
  const figures: (Figure | undefined)[] = [];
  for (const [i, gathered] of gatherer.figures.entries()) {
    const unit = unitOf(gathered);
    const place = placesIn(source)(gathered.line, gathered.column);
    reader.read(textOf(gathered), gathered.kind, limits.get(gathered.measure), place, (number) => {
      if (unit) figures[i] = figureOf(gathered, unit, number, dialect);
    });
  }
  reader.finish();
  return figures.flatMap((figure) => figure ?? []);
}

function figureOf(gathered: GatheredFigure, unit: Unit, number: PrintedNumber, { source, split }: Dialect): Figure {
  const place = placesIn(source)(gathered.line, gathered.column);
  return {
    file: source.file,
    line: place.line ?? gathered.line,
    column: place.column ?? gathered.column,
    year: gathered.group.year ?? 0,
    scheme: unit.scheme,
    unit: gathered.mean ? MEAN : unit.code,
    name: unit.name,
    region: unit.region,
    measure: gathered.measure,
    kind: gathered.kind,
    text: gathered.text.trim(),
    wide: !split,
    ...number,
  };
}

function notesOfTable(
  dialect: Dialect,
  { filter, unread, fill, silent }: FigureGatherer,
  signed: FigureReader,
  { headings }: PublishedReading,
  ofPercentages: readonly Note[],
): readonly Note[] {
  const { source } = dialect;
  const stated = source.notes.map(fileNote);
  const ofSource = [...(source.sheet?.said() ?? []), ...dialect.notes, ...fill.notes()];
  const ledger = ledgerOf({ dialect, headings, unread, filter, signed, silent });
  return [...stated, ...ofSource, ...ofPercentages, ...notesOf(ledger, headings.measures)];
}
