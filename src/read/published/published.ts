import { eachOf, fail, failIfAny } from "../../core/failure.ts";
import { mainMeasure } from "../../core/graph.ts";
import { MEAN } from "../../core/published.ts";
import { editions } from "../../reference/editions.ts";
import { fold } from "../../reference/fold.ts";
import type { Figure, Methodology, Note, Problem } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import type { Reading } from "../file/source.ts";
import type { PublishedOptions } from "../options.ts";
import { chooseTables } from "../table/choose-tables.ts";
import { checkScales, refuseTwins } from "../table/column-checks.ts";
import { sniff } from "../table/dialect.ts";
import { fileNote } from "../table/file-note.ts";
import { Headings } from "../table/headings.ts";
import { labelText } from "../table/label.ts";
import { hasQuotients, type Layout } from "../table/layout.ts";
import { ledgerOf, notesOf } from "../table/ledger.ts";
import { limitsOf } from "../table/limits.ts";
import { percentagesIn } from "../table/percentages.ts";
import { positionsOf } from "../table/positions.ts";
import { withoutMeasures } from "../table/read-tables.ts";
import { fillDown } from "../table/shape/fill-down.ts";
import type { TextReading, TextTable } from "../table/text-table.ts";
import { UnitFilter } from "../table/unit-rows.ts";
import { type FateOf, Unread } from "../table/unread.ts";
import { printedYears, type Years } from "../table/years.ts";
import { type FigureCell, longCells, wideCells } from "./figure-cells.ts";
import { FigureReader } from "./figure-reader.ts";
import { Groups } from "./published-units.ts";
import { shareColumns } from "./share-columns.ts";

/** The figures of published tables, in the order of files and lines. */
export interface Published {
  readonly figures: readonly Figure[];
  readonly notes: readonly Note[];
}

/** Reads published tables, wide or long; figures that disagree are all kept. @throws Failure with every problem */
export async function readPublished(
  paths: readonly string[],
  options: PublishedOptions,
  world: Reading,
): Promise<Published> {
  const headings = new Headings(options.methodology ? [options.methodology] : editions);
  const chosen = await eachOf(paths, async (path) =>
    chooseTables(await openRows(path, options, world), options, headings),
  );
  const { figures, notes } = publishedIn(
    chosen.flatMap(({ tables }) => tables),
    options,
  );
  return { figures, notes: [...chosen.flatMap((one) => one.notes), ...notes] };
}

/** The same of opened tables. @throws Failure with every problem */
export function publishedIn(sources: readonly RowSource[], options: PublishedOptions): Published {
  const methodologies = options.methodology ? [options.methodology] : editions;
  const problems: Problem[] = [];
  // Of thousands of files each would take as long as a methodology has measures.
  const headings = new Headings(methodologies, options.column);
  const known: Known = { options, methodologies, headings, limits: limitsOf(methodologies, options.scale), problems };
  const read = sources.map((source) => readRows(source, known));
  failIfAny(problems);
  return { figures: read.flatMap(({ figures }) => figures), notes: read.flatMap(({ notes }) => notes) };
}

/** A figure whose unit is still text. */
interface Found extends FigureCell {
  readonly group: TextTable;
  readonly row: number;
  readonly mean: boolean;
  readonly line: number;
}

/** What is the same for all files. */
interface Known extends Omit<TextReading, "groups" | "years"> {
  readonly options: PublishedOptions;
  readonly methodologies: readonly Methodology[];
}

function readRows(opened: RowSource, known: Known): Published {
  const { options, methodologies, headings, limits, problems } = known;
  const dialect = sniff(opened, headings, options.basis);
  const { layout, form, source } = dialect;
  const { file } = source;
  const years = printedYears(layout, file, options);
  refuseTwins(layout, source, years);
  checkScales(layout, source, limits, headings, problems);
  const main = options.by ?? mainCode(methodologies);
  const raw = new Set(methodologies.flatMap(({ figures = [] }) => figures.map(({ code }) => code)));
  const cellsOf = layout.long ? longCells(layout, headings, raw) : wideCells(layout, main, years, raw);
  const gathering: TextReading = { ...known, groups: new Map(), years: new Set() };
  const filter = new UnitFilter(dialect, gathering);
  const groups = new Groups(source, options, years.plain);
  const fateOf = publishedFates(layout, years, raw);
  const unread = new Unread(layout, fateOf);
  const at = positionsOf(layout);
  const found: Found[] = [];
  const silent: { label: string; line: number }[] = [];
  const before = problems.length;
  const fill = fillDown(dialect);
  form.eachRow(layout.line, (cells, line) => {
    const [code, name] = [labelText(cells[at.code] ?? ""), labelText(cells[at.name] ?? "")];
    // On a list of other units a name may say so: there is a commune called Trung Bình.
    const own = (options.scheme ?? cells[at.scheme]?.trim()) === "none";
    const mean = !own && line > layout.last && (isMean(code) || isMean(name));
    if (!mean && !filter.isUnit(cells, line)) return;
    unread.row(cells);
    const full = fill.filled(cells, line);
    const stated = cellsOf(cells);
    if (stated.length === 0) {
      silent.push({ line, label: name || code });
      return;
    }
    const unit = { code, name, region: labelText(full[at.region] ?? ""), line, mean };
    for (const cell of stated) {
      const group = groups.of(full, at, line, cell.year, problems);
      if (group !== undefined) found.push({ ...cell, group, row: groups.row(group, unit), mean, line });
    }
  });
  filter.finish();
  if (found.length === 0 && problems.length === before) {
    if (filter.units === 0) fail("no-rows", { file }, {});
    fail("no-measure-column", { file }, withoutMeasures(layout, headings));
  }
  for (const unclear of fill.problems()) problems.push(unclear);
  const units = groups.resolve(options, fill.regionProblems(), problems);
  const reader = new FigureReader(source.sheet, options.decimal, hasQuotients(layout), problems);
  const figures: (Figure | undefined)[] = [];
  for (const [i, one] of found.entries()) {
    const unit = units(one.group, one.row);
    const place = placesIn(source)(one.line, one.column);
    reader.read(one.text, one.kind, limits.get(one.measure), place, ({ value, half, decimals, stored, factor }) => {
      if (unit === undefined) return;
      figures[i] = {
        file,
        line: place.line ?? one.line,
        column: place.column ?? one.column,
        year: one.group.year ?? 0,
        scheme: unit.scheme,
        unit: one.mean ? MEAN : unit.code,
        name: unit.name,
        region: unit.region,
        measure: one.measure,
        kind: one.kind,
        text: one.text.trim(),
        wide: !dialect.split,
        stored,
        value,
        half,
        decimals,
        factor,
      };
    });
  }
  reader.finish();
  const printed = figures.flatMap((figure) => figure ?? []);
  const percentages = percentagesIn(shareColumns(printed, limits), file);
  for (const mixed of percentages.problems) problems.push(mixed);
  const stated = source.notes.map(fileNote);
  const ledger = ledgerOf({ dialect, fateOf, unread, filter, signed: reader, silent });
  const said = [...(source.sheet?.said() ?? []), ...dialect.notes, ...fill.notes()];
  const notes = [...stated, ...said, ...percentages.notes, ...notesOf(ledger, headings.measures)];
  return { figures: printed, notes };
}

const mainCode = (methodologies: readonly Methodology[]): string =>
  methodologies.map(mainMeasure).find((measure) => measure !== undefined)?.code ?? "total";

/** Whether a label says "national mean": not a region's, nor of some units; "whole country" may be its own index. */
const isMean = (label: string): boolean =>
  /^(vnmean|(national)?(mean|average)|(trungbinh|binhquan)(chung|canuoc|toanquoc|(cua)?(63|34).*)?)$/.test(fold(label));

/** What becomes of columns where all printed figures are read; raw figures are none. */
function publishedFates({ long }: Layout, years: Years, raw: ReadonlySet<string>): FateOf {
  return (role) => {
    if (role.is === "ignored") return "ignored";
    if (role.is === "score" && raw.has(role.code)) return "aside";
    if (role.is === "score" || role.is === "published") return long ? "unread" : years.fate(role);
    if (role.is === "value") return long ? "used" : years.fate(role);
    if (role.is === "kind" || role.is === "measure") return long ? "used" : "unread";
    if (role.is === "unknown" || role.is === "change") return "unread";
    return role.is === "number" || role.is === "parts" || role.is === "inherited" || role.is === "beside"
      ? "aside"
      : "used";
  };
}
