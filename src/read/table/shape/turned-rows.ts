import { fail } from "../../../core/failure.ts";
import type { NamedMeasure } from "../../../types/index.ts";
import type { Row, RowSource } from "../../file/row-source.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import type { TurnedColumn, TurnedTable } from "./table-of-measures.ts";
import type { MeasureOf } from "./turned-columns.ts";

/** The rows of figures; in the sheet of one unit, a measure without one too, since it is missing there. */
export function rowsRead(
  rows: readonly Row[],
  { labels }: TurnedTable,
  used: readonly TurnedColumn[],
  measureOf: MeasureOf,
): readonly Row[] {
  const hasFigures = ({ cells }: Row): boolean => used.some(({ i }) => (cells[i] ?? "").trim() !== "");
  const isSheet = used.every(({ is, of }) => is === "score" && of === undefined);
  if (!isSheet) return rows.filter(hasFigures);
  const measureIn = ({ cells }: Row) => labels.map((i) => measureOf(cells[i] ?? "")).find((code) => code !== undefined);
  const read = new Set(rows.filter(hasFigures).map(measureIn));
  return rows.filter((row) => {
    if (hasFigures(row)) return true;
    const code = measureIn(row);
    const isFirst = code !== undefined && !read.has(code);
    read.add(code);
    return isFirst;
  });
}

/**
 * How a row's measure is called, as headings are understood.
 * @throws Failure where code and name are two measures: a number that is written as codes are is one, or an error
 */
export function labelFor(
  { file }: RowSource,
  table: TurnedTable,
  { cells, line }: Row,
  measureOf: MeasureOf,
  headings: Headings,
): string {
  const { labels } = table;
  const textIn = (i: number): string => labelText(cells[i] ?? "");
  const named = (code: string): NamedMeasure => ({ code, name: headings.measures.get(code) ?? { en: code, vi: code } });
  const refuse = (i: number, found: string, code: string | undefined, name: string, measure: string): never =>
    fail(
      "measure-disagree",
      { file, line, column: i + 1 },
      {
        found,
        of: code === undefined ? undefined : named(code),
        name,
        measure: named(measure),
        column: textIn(i) === name ? "" : (table.headings[i] ?? ""),
      },
    );
  for (const i of labels) {
    const other = headings.otherCodeIn(cells[i] ?? "");
    if (other) refuse(i, other.number, measureOf(other.number), textIn(i), other.measure);
  }
  const known = labels.flatMap((i) => {
    const code = measureOf(cells[i] ?? "");
    return code === undefined ? [] : [{ text: textIn(i), code, i }];
  });
  const last = known.at(-1);
  if (last === undefined) return labels.map(textIn).find((text) => text !== "") ?? "";
  for (const i of codeColumns(table, cells, headings)) {
    const code = measureOf(cells[i] ?? "");
    const isOther = code === undefined ? headings.isOtherCode(cells[i] ?? "", last.code) : code !== last.code;
    if (isOther) refuse(i, textIn(i), code, last.text, last.code);
  }
  const [first = last] = known;
  return headings.roleOf(first.text).is === "score" ? first.text : first.code;
}

/** The columns that name measures, and those left of them where a row has a code: `1.3` under `TT`, but not `3`. */
const codeColumns = (
  { labels, headings: texts }: TurnedTable,
  cells: Row["cells"],
  headings: Headings,
): readonly number[] => {
  const [first = 0] = labels;
  const before = texts.slice(0, first).flatMap((text, i) => {
    const { is } = headings.roleOf(text);
    return is === "code" || (is === "number" && /\d\.\d/.test(cells[i] ?? "")) ? [i] : [];
  });
  return [...before, ...labels];
};
