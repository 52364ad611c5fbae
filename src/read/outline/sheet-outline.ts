import type { Outline, OutlineMeasure } from "../../types/index.ts";
import type { Row } from "../file/row-source.ts";
import { isMissing } from "../table/number.ts";
import { codeInHeading } from "./code-in-heading.ts";
import { type FigureOf, largerOf } from "./figures.ts";
import type { HeadingRows } from "./heading-rows.ts";
import { maximaIn, saysMaximum, withoutMaximum } from "./maxima.ts";
import { isSum } from "./totals.ts";

/** The columns of a sheet that lists measures, a row each. */
interface SheetColumns {
  readonly code: number;
  readonly name: number;
  readonly max: number;
  readonly group: number;
  /** The values of several units, where each measure has a row a unit. */
  readonly values: readonly number[];
}

/** The number of a group of measures: `I`, `B`. */
const GROUP_NUMBER = /^(?:[IVXL]{1,6}|[A-H])$/;

/** The columns of a sheet with measures as rows; undefined for any other table. */
export function sheetColumns({ columns }: HeadingRows, rows: readonly Row[]): SheetColumns | undefined {
  const max = columns.findIndex(({ own }) => saysMaximum(own));
  const measure = columns.findIndex(({ role }) => role.is === "measure");
  const texts = columns.map((_, j) => rows.map(({ cells }) => (cells[j] ?? "").trim()));
  const unlike = (j: number): number => new Set(texts[j]?.filter(Boolean)).size;
  const isListed = measure >= 0 && unlike(measure) > 0.9 * (texts[measure]?.filter(Boolean).length ?? 0);
  const hasUnits = columns.some(({ role }) => role.is === "name");
  const isLong = hasUnits && measure >= 0 && !isListed && unlike(measure) > 0;
  if (isLong) {
    const values = columns.flatMap(({ role, own }, j) =>
      (role.is === "value" && j !== max) || isYear(own) ? [j] : [],
    );
    return values.length === 0 ? undefined : { code: -1, name: measure, max, group: -1, values };
  }
  if (max < 0 ? !isListed || hasUnits : measure < 0 && !isListed) return undefined;
  const code = columns.findIndex(({ role }) => role.is === "code" || role.is === "number");
  const words = columns.flatMap((_, j) => (j !== code && j !== max && isOfTexts(texts[j] ?? []) ? [j] : []));
  const name = measure >= 0 ? measure : (words.toSorted((a, b) => unlike(b) - unlike(a))[0] ?? -1);
  if (name < 0) return undefined;
  const group = words.find(
    (j) => j !== name && unlike(j) > 1 && 2 * unlike(j) <= rows.length && isInRuns(texts[j] ?? []),
  );
  return { code, name, max, group: group ?? -1, values: [] };
}

const isYear = (heading: string): boolean => /^(?:năm |year )?(?:19|20)\d\d$/iu.test(heading);

const isOfTexts = (cells: readonly string[]): boolean =>
  2 * cells.filter((cell) => /\p{L}{2}/u.test(cell)).length > cells.length;

/** Whether equal texts stand together, as groups do, and states and remarks do not. */
function isInRuns(cells: readonly string[]): boolean {
  const starts = cells.filter((cell, i) => cell !== "" && cell !== cells[i - 1]);
  return new Set(starts).size === starts.length;
}

/** The measures that the rows of a sheet list, with their maxima and the index that each lies in. */
export function sheetOutline(columns: SheetColumns, rows: readonly Row[], figureOf: FigureOf): Omit<Outline, "file"> {
  const at = ({ cells }: Row, j: number): string => (cells[j] ?? "").replace(/\s+/g, " ").trim();
  const measures = new Map<string, OutlineMeasure>();
  const isLong = columns.values.length > 0;
  const stated = maximaIn(rows.map((row) => at(row, columns.name)));
  let [index, decimals] = ["", 0];
  for (const row of rows) {
    const text = at(row, columns.name);
    const written = columns.code < 0 ? "" : at(row, columns.code);
    const { code, name } = written === "" ? codeInHeading(text) : { code: codeInHeading(written).code, name: text };
    const isTotal = isSum(text) || isSum(written);
    const max = columns.max < 0 ? undefined : figureOf(at(row, columns.max))?.value;
    if (columns.group >= 0) index = at(row, columns.group) || index;
    else if (GROUP_NUMBER.test(written)) index = `${written}. ${text}`;
    if (columns.group < 0 && GROUP_NUMBER.test(written)) continue;
    const isMeasure = isLong || code !== undefined || max !== undefined;
    if ((isTotal && !isLong) || text === "" || isMissing(text) || !isMeasure) continue;
    for (const cell of row.cells) decimals = Math.max(decimals, figureOf(cell)?.decimals ?? 0);
    const key = isLong ? text : `${measures.size}`;
    const before = measures.get(key);
    const largest = columns.values.map((j) => figureOf(at(row, j))?.value).reduce(largerOf, before?.largest);
    const maximum = max ?? before?.max ?? (isLong ? stated(text) : undefined);
    const plain = isLong ? withoutMaximum(name, stated(text)) : name;
    const heading = plain === name ? undefined : text;
    measures.set(key, { code, name: plain, heading, group: index || undefined, isTotal, max: maximum, largest });
  }
  return { measures: [...measures.values()], decimals, percent: false, left: [], own: { left: [], kept: [] } };
}
