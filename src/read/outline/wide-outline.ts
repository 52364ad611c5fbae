import type { Fraction, Outline, OutlineMeasure } from "../../types/index.ts";
import type { Row } from "../file/row-source.ts";
import type { Headings } from "../table/headings.ts";
import { isMissing } from "../table/number.ts";
import { tellBases } from "./bases.ts";
import { codeInHeading } from "./code-in-heading.ts";
import { isContext } from "./context.ts";
import { type ColumnSummary, type FigureOf, largerOf, summaryOf } from "./figures.ts";
import type { HeadingCell, HeadingRows } from "./heading-rows.ts";
import { maximaIn, saysMaximum, saysWeight, withoutMaximum } from "./maxima.ts";
import { tellPeriods } from "./periods.ts";
import { type FigureColumn, ROWS } from "./sums.ts";
import { tellSums } from "./tell-sums.ts";
import { isTotal } from "./totals.ts";

/** The measures of a table with a row a unit: the columns of figures that no other heading explains. */
export function wideOutline(
  { columns }: HeadingRows,
  rows: readonly Row[],
  headings: Headings,
  figureOf: FigureOf,
): Omit<Outline, "file"> {
  const labelled = columns.flatMap(({ role }, j) => (role.is === "name" || role.is === "code" ? [j] : []));
  const says = ({ cells }: Row, what: (text: string) => boolean): boolean =>
    cells.slice(0, (labelled.at(-1) ?? 0) + 1).some(what);
  const isOfMaxima = (row: Row): boolean => says(row, saysMaximum) || isBare(row.cells);
  /** A row under the headings without a unit, all figures. */
  const isBare = (cells: readonly string[]): boolean =>
    cells === rows[0]?.cells &&
    labelled.every((j) => isMissing(cells[j] ?? "")) &&
    cells.filter((c) => figureOf(c)).length > 1;
  const weights = rows.find((row) => says(row, saysWeight));
  const maxima = rows.find((row) => row !== weights && isOfMaxima(row));
  const units = rows.filter(
    (row) => row !== maxima && row !== weights && labelled.some((j) => !isMissing(row.cells[j] ?? "")),
  );
  const measures: OutlineMeasure[] = [];
  const seen: FigureColumn[] = [];
  // Maxima add up as figures do.
  const evidence = (maxima ? [maxima, ...units] : units).slice(0, ROWS);
  const left: string[] = [];
  const own = { left: [] as string[], kept: [] as string[] };
  const periods = tellPeriods(columns, headings);
  const cells = periods.map(({ cell }) => cell);
  const stated = maximaIn(cells.map(({ own: heading }) => heading));
  const cellsIn = (rows: readonly Row[], j: number): readonly string[] => rows.map(({ cells }) => cells[j] ?? "");
  const summaries = columns.map((_, j) => summaryOf(cellsIn(units, j), figureOf));
  const isFilled = ({ said, figures }: ColumnSummary): boolean => 2 * figures > said;
  const mayBe = ({ own, role }: HeadingCell): boolean => own !== "" && MAY_BE_FIGURES.has(role.is);
  const told = tellBases(cells, headings);
  /** Whether no unit has a score yet: then headings alone say what measures there are. */
  const isEmpty = !told.some(
    ({ cell }, j) => mayBe(cell) && isMeasure(cell, headings) && isFilled(summaries[j] ?? NOTHING),
  );
  let [decimals, percent] = [0, false];
  for (const [j, { cell: heading, isOwn, isLeft }] of told.entries()) {
    const summary = summaries[j] ?? NOTHING;
    if (!mayBe(heading) || !(summary.said === 0 ? isEmpty : isFilled(summary))) continue;
    const max = (maxima && figureOf(maxima.cells[j] ?? "")?.value) ?? stated(heading.own);
    const isAside = max === undefined && isContext(heading.own);
    const { isAgain = false, isBefore = false } = periods[j] ?? {};
    if (isLeft || isBefore || isAside || !isMeasure(heading, headings)) {
      (isOwn ? own.left : left).push(columns[j]?.whole ?? heading.whole);
      continue;
    }
    if (isOwn) own.kept.push(heading.whole);
    const { largest } = summary;
    decimals = Math.max(decimals, summary.decimals);
    percent ||= summary.percent;
    const weight = weights && figureOf(weights.cells[j] ?? "")?.value;
    const measure = { ...namesOf(heading, stated(heading.own)), max, largest, ...(weight && { weight }) };
    const at = isAgain ? measures.findIndex(({ name, group }) => name === measure.name && group === measure.group) : -1;
    if (at < 0) {
      measures.push(measure);
      seen.push(cellsIn(evidence, j).map(figureOf));
    } else measures[at] = { ...measure, largest: largerOf(measures[at]?.largest, largest) };
  }
  const summed = tellSums(measures, seen);
  return { ...summed, decimals, percent, left: [...left, ...summed.left], own };
}

const NOTHING: ColumnSummary = { said: 0, figures: 0, largest: undefined, decimals: 0, percent: false };

const MAY_BE_FIGURES: ReadonlySet<string> = new Set(["unknown", "value", "change", "published"]);

/** Whether a heading may name a measure: not where all of its words say something else, such as a rank or a year. */
function isMeasure({ own, whole, role }: HeadingCell, headings: Headings): boolean {
  if (isTotal(own) || role.is === "value") return true;
  if (role.is !== "unknown" || role.year !== undefined || headings.roleOf(whole).is === "published") return false;
  return role.states !== "rank" && (role.states === undefined || !headings.isMadeOfWords(own));
}

/** A name that is found again in a heading as it is written. */
const PLAIN = /^[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+){0,15}$/u;

/** The code, name and group of a measure; one whose own heading only says `điểm` is what stands above it. */
function namesOf(
  { own, above, whole, role }: HeadingCell,
  max: Fraction | undefined,
): Omit<OutlineMeasure, "max" | "largest"> {
  const isValue = role.is === "value" && above !== "";
  const { code, name: text } = codeInHeading(isValue ? above : own);
  const name = withoutMaximum(text, max);
  const isTold = whole === code || (whole === name && PLAIN.test(name));
  const heading = isTold ? undefined : whole;
  const total = isTotal(own) || (role.is === "value" && above === "");
  return { code, name, heading, group: isValue || above === "" || total ? undefined : above, isTotal: total };
}
