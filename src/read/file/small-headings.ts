import { fold, foldHeading } from "../../reference/fold.ts";

const AGES = {
  old: ["cũ", "trước sáp nhập", "trước sắp xếp", "trước khi sáp nhập", "trước khi sắp xếp"],
  new: ["mới", "sau sáp nhập", "sau sắp xếp", "sau khi sáp nhập", "sau khi sắp xếp"],
};
const NOUNS = [
  ...["", "đơn vị", "đơn vị hành chính", "ĐVHC", "xã", "phường", "xã phường", "xã phường đặc khu"],
  ...["huyện", "quận huyện", "tỉnh", "tỉnh thành", "tỉnh thành phố"],
];
const withNouns = (before: string, afters: readonly string[]): readonly string[] =>
  NOUNS.flatMap((noun) => afters.map((after) => `${before} ${noun} ${after}`));
const codes = (afters: readonly string[]): readonly string[] => [
  ...withNouns("mã", afters),
  ...withNouns("mã số", afters),
];
const names = (afters: readonly string[]): readonly string[] => [
  ...withNouns("tên", afters),
  ...withNouns("", afters).filter((text) => !afters.includes(text.trim())),
];

/** What else a column of a small table may be headed: codes of units before their names. */
const WORDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  from: [
    [...codes(AGES.old), "old code"],
    [...names(AGES.old), "old name"],
  ],
  to: [
    [...codes(AGES.new), "new code"],
    [...names(AGES.new), "new name"],
  ],
  to_name: [[...names(AGES.new), "new name"]],
  code: [codes([""]), names([""])],
  weight: [["trọng số", "tỷ trọng", "tỉ trọng", "tỷ lệ", "tỉ lệ", "quyền số", "share"]],
};

/** What a column may be headed in Vietnamese, for one that is not there. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  from: "mã cũ",
  to: "mã mới",
  to_name: "tên mới",
  code: "mã",
  weight: "trọng số",
};

/** Columns that could each be the one that is meant. */
export interface Twins {
  readonly column: string;
  readonly first: string;
  readonly second: string;
}

/**
 * The places of the named columns among headings: each by its own name, else by the words for it, of columns that no
 * other is. Of words for codes and for names, those for codes count where there are both.
 */
export function placesOf(
  named: readonly string[],
  headings: readonly string[],
): { readonly places: ReadonlyMap<string, number>; readonly twins: readonly Twins[] } {
  const folded = headings.map(foldHeading);
  const places = new Map<string, number>();
  const twins: Twins[] = [];
  for (const column of named) {
    const i = folded.indexOf(foldHeading(column));
    if (i >= 0) places.set(column, i);
  }
  for (const column of named) {
    if (places.has(column)) continue;
    const taken = new Set(places.values());
    for (const words of WORDS[column] ?? []) {
      const known = new Set(words.map(fold));
      const [first, second] = folded.flatMap((text, i) => (text !== "" && known.has(text) && !taken.has(i) ? [i] : []));
      if (first === undefined) continue;
      places.set(column, first);
      if (second !== undefined) {
        twins.push({ column, first: headings[first] ?? "", second: headings[second] ?? "" });
      }
      break;
    }
  }
  return { places, twins };
}
