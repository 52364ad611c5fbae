import { fold } from "../../../reference/fold.ts";
import { word } from "../heading/tokens.ts";
import { trimmed } from "../heading/trimmed.ts";
import type { Headings } from "../headings.ts";
import type { TurnedColumn } from "./table-of-measures.ts";

/** A heading taken apart: the name of a unit, and what the words beside it say. */
interface Split {
  readonly unit: string;
  readonly said: string;
}

/** What names of units begin with. */
export const CALLED =
  /^(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|sở|ban|phòng|bộ|commune|ward|district) \S/iu;

/**
 * Tells units from the words beside their names: `Xã An kỳ trước`, `Xã An (thẩm định)`, `Năm 2023 Xã An`. A name may
 * end in such a word itself; so either the name stands in several headings or the words do, or they are two at least.
 */
export function withUnits(
  columns: readonly TurnedColumn[],
  headings: Headings,
  columnOf: (column: TurnedColumn, heading: string) => TurnedColumn,
): readonly TurnedColumn[] {
  const splits = columns.map((column) => (column.of === undefined ? splitOf(column, headings, columnOf) : undefined));
  const names = columns.map(({ heading }, k) => fold(splits[k]?.unit ?? heading));
  const words = splits.map((split) => (split === undefined ? undefined : fold(split.said)));
  const isTwice = <T>(all: readonly T[], one: T): boolean => all.indexOf(one) !== all.lastIndexOf(one);
  const sure = new Set(
    splits.flatMap((split, k) => {
      if (split === undefined) return [];
      const isTold = isTwice(words, words[k]) || /\S\s+\S/.test(split.said);
      const isSure = isTwice(names, names[k]) || (isTold && headings.roleOf(split.said).is === "unknown");
      return isSure ? [names[k]] : [];
    }),
  );
  return columns.map((column, k): TurnedColumn => {
    const [split, { heading }] = [splits[k], column];
    if (!sure.has(names[k])) return column;
    if (split === undefined) {
      return column.is === "unit" ? { ...column, is: "score", of: { unit: heading, said: "" } } : column;
    }
    const figure = { ...columnOf(column, split.said), heading };
    const isFigure = TIMED.has(figure.is) || figure.is === "figures";
    return isFigure ? { ...figure, of: split } : figure;
  });
}

/** What the words of time before a name may make of a column. */
const TIMED: ReadonlySet<TurnedColumn["is"]> = new Set(["score", "before", "year"] as const);

/** The longest words of headings that stand after a name, or those of time before one. */
function splitOf(
  column: TurnedColumn,
  headings: Headings,
  columnOf: (column: TurnedColumn, heading: string) => TurnedColumn,
): Split | undefined {
  const text = column.heading;
  const isName = (name: string): boolean => CALLED.test(name) || !headings.isMadeOfWords(name);
  if ((headings.statedAt(column.i + 1) ?? headings.statedOf(text)) || !isName(text)) return undefined;
  const says = (said: string): TurnedColumn | undefined =>
    said === "" || !headings.isMadeOfWords(said) ? undefined : columnOf(column, said);
  const starts = [...text.matchAll(word(text))].map(({ index }) => index).slice(1);
  for (const at of starts) {
    const [unit, said] = [trimmed(text.slice(0, at)), trimmed(text.slice(at))];
    if (says(said) && isName(unit)) return { unit, said };
  }
  for (const at of starts.toReversed()) {
    const [said, unit] = [trimmed(text.slice(0, at)), trimmed(text.slice(at))];
    const figure = says(said);
    // `Thẩm định: Hội đồng` names who assessed, `Điểm Hội đồng` who scored.
    const isPlain = headings.roleOf(said).is === "unknown" && figure?.basis === undefined;
    if (isPlain && figure !== undefined && TIMED.has(figure.is) && isName(unit)) return { unit, said };
  }
  return undefined;
}
