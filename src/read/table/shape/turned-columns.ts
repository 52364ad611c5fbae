import { letters } from "../../../core/letters.ts";
import { fold } from "../../../reference/fold.ts";
import { codeOfName } from "../../../reference/provinces.ts";
import type { Row } from "../../file/row-source.ts";
import { pairTexts } from "../heading/pairs.ts";
import { PREVIOUS, type Role } from "../heading/role.ts";
import type { Headings } from "../headings.ts";
import { labelText } from "../label.ts";
import { isMissing } from "../number.ts";
import { WORDS } from "../shifted-cells.ts";
import { withUnits } from "./split-unit.ts";
import type { TurnedColumn, TurnedTable } from "./table-of-measures.ts";
import { columnUnder } from "./turned-groups.ts";

/** The code of the measure that a cell names. */
export type MeasureOf = (cell: string) => string | undefined;

/** Knows measures by all that headings know them by, and by names as long as sentences. */
export function measuresBy(headings: Headings): MeasureOf {
  const byName = new Map<string, string>();
  for (const [code, { vi, en }] of headings.measures) for (const name of [vi, en]) byName.set(fold(name), code);
  return (cell) => {
    const role = headings.roleOf(cell);
    if (role.is === "score") return role.year === undefined ? role.code : undefined;
    return role.is === "unknown" ? byName.get(fold(cell)) : undefined;
  };
}

/** Finds a table whose rows are measures among the first rows of a file; undefined where there is none. */
export function turnedTable(rows: readonly Row[], headings: Headings): TurnedTable | undefined {
  const measureOf = measuresBy(headings);
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  // A name behind the code of another measure is a row of measures too, that is refused where it is read.
  const nameIn = (cell: string): string | undefined => {
    const code = measureOf(cell);
    const role = code === undefined ? headings.roleOf(cell) : undefined;
    return role?.is === "unknown" && role.states === "score" ? headings.otherCodeIn(cell)?.measure : code;
  };
  const isIgnored = (i: number): boolean =>
    rows.some(({ cells }) => headings.statedOf(cells[i] ?? "")?.is === "ignored");
  const known = Array.from({ length: width }, (_, i) =>
    rows.map(({ cells }) => (isIgnored(i) ? undefined : nameIn(cells[i] ?? ""))),
  );
  const counts = known.map((codes) => new Set(codes.filter((code) => code !== undefined)).size);
  const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
  const label = counts.findIndex((count) => count > 0 && 2 * count >= most);
  const first = known[label]?.findIndex((code) => code !== undefined) ?? -1;
  const heads = rows.slice(0, Math.max(0, first));
  const last = heads.findLastIndex(({ cells }) => isHead(cells, label, headings));
  // Under the heading of measures, which a spreadsheet merged, the second row is empty.
  const [over, lowest] = [heads[last - 1], heads[last]];
  const isLower =
    over !== undefined &&
    lowest !== undefined &&
    (lowest.cells[label] ?? "").trim() === "" &&
    isHead(over.cells, label, headings) &&
    isSecond(lowest.cells, over.cells, headings);
  const head = isLower ? last - 1 : last;
  const [top, next] = [rows[head], rows[head + 1]];
  if (top === undefined || first < 0) return undefined;
  // A single row may be a measure by chance, unless its heading says so.
  if (most < 2 && headings.roleOf(top.cells[label] ?? "").is !== "measure") return undefined;
  const pair = head + 1 < first && next !== undefined && isSecond(next.cells, top.cells, headings) ? next : undefined;
  const texts = pair ? pairTexts(top.cells, pair.cells) : top.cells;
  const below = rows.slice(head + (pair ? 2 : 1)).map(({ cells }) => cells);
  const labels = counts.flatMap((count, i) => {
    const names = i === label || (2 * count >= most && count > 1) || isLabel(texts[i] ?? "", headings);
    return i >= label && names && (i === label || !hasFigures(below, i)) ? [i] : [];
  });
  const columns = Array.from({ length: width }, (_, i) => i).flatMap((i): TurnedColumn[] =>
    i <= label || labels.includes(i)
      ? []
      : [
          pair
            ? columnUnder(i, top.cells, pair.cells, (heading) => columnOf(i, labelText(heading), below, headings))
            : columnOf(i, labelText(texts[i] ?? ""), below, headings),
        ],
  );
  const told = withUnits(columns, headings, ({ i }, heading) => columnOf(i, heading, below, headings));
  const headingsOf = Array.from({ length: width }, (_, i) => labelText(texts[i] ?? ""));
  return { line: top.line, last: pair?.line ?? top.line, headings: headingsOf, labels, columns: told, known: most };
}

/** Whether a row heads the column of measures, rather than being a title or a group of measures. */
function isHead(cells: readonly string[], label: number, headings: Headings): boolean {
  if (cells.filter((cell) => cell.trim() !== "").length < 2) return false;
  const text = cells[label] ?? "";
  return text.trim() === "" || HEADS.has(headings.roleOf(text).is);
}
/** What heads the column of measures. */
export const HEADS: ReadonlySet<string> = new Set(["measure", "code", "number"]);

/** Whether a row goes on with the headings above it: words or years, and none under the headings of measures. */
const isSecond = (cells: readonly string[], upper: readonly string[], headings: Headings): boolean =>
  cells.every((cell, i) => {
    if (cell.trim() === "") return true;
    return /^\D*$|^\D*(?:19|20)\d\d\D*$/.test(cell) && !HEADS.has(headings.roleOf(upper[i] ?? "").is);
  });

const isLabel = (heading: string, headings: Headings): boolean => headings.roleOf(heading).is === "measure";

const figure = letters("^[^\\p{L}\\d]*\\d[^\\p{L}]*$");
export const isNumber = (cell: string): boolean => figure(cell).test(cell);

function hasFigures(below: readonly (readonly string[])[], i: number): boolean {
  const cells = below.map((row) => row[i] ?? "").filter((cell) => !isMissing(cell));
  return cells.length > 0 && 2 * cells.filter(isNumber).length >= cells.length;
}

const isChange = (role: Role): boolean =>
  (role.is === "published" && role.kind === "score_change") || (role.is === "unknown" && role.states === "change");

/** `Kỳ trước`, `Điểm năm trước`. */
const isOfBefore = (heading: string, role: Role, headings: Headings): boolean => {
  const score = role.is === "value" ? role : role.is === "unknown" ? headings.roleOf(`Điểm ${heading}`) : undefined;
  return score?.is === "value" && score.year === PREVIOUS;
};

/** What heads the column of the largest values, folded. */
export const MAX: ReadonlySet<string> = new Set([
  "diemtoida",
  "toida",
  "max",
  "maximum",
  "maximumscore",
  "maxscore",
  "maximumpoints",
  "thangdiem",
]);
const STATE = new Set(["trangthai", "tinhtrang", "status", "state"]);

function columnOf(i: number, heading: string, below: readonly (readonly string[])[], headings: Headings): TurnedColumn {
  const stated = headings.statedAt(i + 1) ?? headings.statedOf(heading);
  const role = stated ?? headings.roleOf(heading);
  const figures = hasFigures(below, i);
  const plain = { i, heading, basis: undefined, year: undefined };
  const folded = fold(heading);
  if (stated?.is === "ignored") return { ...plain, is: "ignored" };
  if (stated?.is === "name") return { ...plain, is: "unit" };
  if (STATE.has(folded)) return { ...plain, is: "state" };
  if (WORDS.test(folded)) return { ...plain, is: "text" };
  if (MAX.has(folded)) return { ...plain, is: "max" };
  if (codeOfName(heading, "63") ?? codeOfName(heading, "34")) return { ...plain, is: "unit" };
  const year = "year" in role && typeof role.year === "number" ? role.year : undefined;
  if (isOfBefore(heading, role, headings)) return { ...plain, is: figures ? "before" : "text" };
  if (role.is === "value") return { ...plain, is: "score", basis: role.basis, year };
  if (role.is === "ignored") return { ...plain, is: "ignored" };
  if (role.is === "change" || isChange(role)) return { ...plain, is: "change" };
  if (role.is === "number") return { ...plain, is: "aside" };
  if (role.is !== "unknown") return { ...plain, is: figures ? "figures" : "text" };
  if (role.basis === "self" && role.measure === undefined) return { ...plain, is: "score", basis: "self", year };
  const isYear = year !== undefined && role.states === undefined && role.measure === undefined;
  if (isYear && headings.isMadeOfWords(heading)) return { ...plain, is: "year", year };
  if (role.states !== undefined || role.measure !== undefined) return { ...plain, is: figures ? "figures" : "text" };
  // `Kết quả` is no name of a unit.
  if (heading !== "" && headings.isMadeOfWords(heading)) return { ...plain, is: figures ? "score" : "aside" };
  return { ...plain, is: figures ? "unit" : "text" };
}
