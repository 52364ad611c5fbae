import { isMissing } from "../table/number.ts";
import type { GatheredFigure } from "./figure-gatherer.ts";
import { isRank } from "./printed-figure.ts";

/** How ranks are written other than in digits: each way reads a cell, or does not. */
const WAYS: readonly ((text: string) => number | undefined)[] = [romanIn, wordIn];

/**
 * What the ranks of a table say whose columns write all of them as `I`, `II`, `III` or as `Nhất`, `Nhì`, `Ba`, in
 * digits; a cell of any other column is left as it stands, since one such among digits may be a class or a remark.
 */
export function writtenRanks(figures: readonly GatheredFigure[]): (figure: GatheredFigure) => string {
  const columns = new Map<string, Set<string>>();
  const keyOf = ({ column, kind, measure }: GatheredFigure): string => `${column} ${kind} ${measure}`;
  for (const figure of figures) {
    if (!isRank(figure.kind) || isMissing(figure.text)) continue;
    const texts = columns.get(keyOf(figure)) ?? new Set();
    columns.set(keyOf(figure), texts.add(figure.text));
  }
  const ways = new Map(
    [...columns].flatMap(([key, texts]) => {
      const way = WAYS.find((one) => [...texts].every((text) => one(text) !== undefined));
      return way ? [[key, way] as const] : [];
    }),
  );
  return (figure) => `${ways.get(keyOf(figure))?.(figure.text) ?? figure.text}`;
}

/** A cell without the word for a rank: `Hạng Nhất`, `Giải Nhì`, `Thứ ba`, `Rank IV`. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .trim()
    .toLowerCase()
    .replace(/^(?:(?:xếp |thứ )?hạng|(?:xếp )?thứ|vị trí|giải|rank|place)\s+/u, "");

/** Up to 89: letters for 100 and more are classes, such as C and D. */
const ROMAN = /^(xl|l?x{0,3})(ix|iv|v?i{0,3})$/;
const LETTERS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function romanIn(text: string): number | undefined {
  const letters = bare(text);
  if (letters === "" || !ROMAN.test(letters)) return undefined;
  const values = [...letters].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0);
}

const WORDS: readonly (readonly string[])[] = [
  ["nhất", "first"],
  ["nhì", "hai", "second"],
  ["ba", "third"],
  ["tư", "bốn", "fourth"],
  ["năm", "fifth"],
  ["sáu", "sixth"],
  ["bảy", "bẩy", "seventh"],
  ["tám", "eighth"],
  ["chín", "ninth"],
  ["mười", "tenth"],
];

function wordIn(text: string): number | undefined {
  const rank = WORDS.findIndex((words) => words.includes(bare(text))) + 1;
  return rank === 0 ? undefined : rank;
}
