import { fail } from "../../../core/failure.ts";
import { fold } from "../../../reference/fold.ts";
import type { Row, RowSource } from "../../file/row-source.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import { isMissing } from "../number.ts";
import type { TurnedTable } from "./table-of-measures.ts";
import { HEADS, isNumber, type MeasureOf } from "./turned-columns.ts";

/**
 * The rows below the headings of a table whose rows are measures that are its headings again, as on each page of a
 * document. Other headings, or the same in another order, are none: the figures below them would be read as other
 * units'.
 * @throws Failure where a row says other headings
 */
export function headsBelow(
  { file }: RowSource,
  table: TurnedTable,
  rows: readonly Row[],
  heads: readonly Row[],
  measureOf: MeasureOf,
  headings: Headings,
): readonly Row[] {
  const { labels, columns } = table;
  const values = columns.filter(({ is }) => is === "unit" || is === "year" || is === "score");
  const isMeasure = ({ cells }: Row): boolean => labels.some((i) => measureOf(cells[i] ?? "") !== undefined);
  const first = rows.findIndex(isMeasure);
  const last = rows.findLastIndex(isMeasure);
  return rows.filter((row, at) => {
    if (isMeasure(row)) return false;
    const { cells, line } = row;
    const said = values.filter(({ i }) => !isMissing(cells[i] ?? ""));
    const texts = said.map(({ i }) => cells[i] ?? "");
    // What the user says is no heading is not one.
    if (labels.some((i) => headings.statedOf(cells[i] ?? "")?.is === "ignored")) return false;
    const isHeading = (text: string): boolean => values.some(({ heading }) => isSame(text, heading));
    if (said.length === 0 || !texts.every((text) => !isNumber(text) || YEAR.test(text) || isHeading(text)))
      return false;
    const again = [...heads.map((head) => head.cells), table.headings].some((above) =>
      said.every(({ i }) => isSame(cells[i] ?? "", above[i] ?? "")),
    );
    if (again) return true;
    const label = labels.map((i) => labelText(cells[i] ?? "")).find((text) => text !== "");
    const headed = label !== undefined && HEADS.has(headings.roleOf(label).is);
    // `(điểm)` goes on with the headings above it, and a row of words may be one of notes.
    const names = new Set(texts.filter((text) => !headings.isMadeOfWords(text)).map(fold));
    const between = first < at && at < last && (label === undefined || names.size === values.length);
    const other = headed || texts.every(isHeading) || (between && names.size === said.length);
    if (!other) return false;
    return fail("heads-differ", { file, line }, { found: texts.join(", "), above: table.line });
  });
}

const YEAR = /^\s*(?:19|20)\d\d\s*$/;

const isSame = (text: string, other: string): boolean =>
  fold(text) === fold(other) && (fold(text) !== "" || text.trim() === other.trim());
