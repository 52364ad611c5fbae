import { letters, marks, TONES } from "../../../core/letters.ts";
import { once } from "../../../core/once.ts";
import { fold, toNfc, toNfd } from "../../../reference/fold.ts";

/** A word of a heading: letters or digits. */
export interface Token {
  /** Folded: without case and diacritics. */
  readonly folded: string;
  /** As written but for case and for where a tone mark stands: `hoà` and `hòa` are one. */
  readonly exact: string;
}

/** A heading taken apart. */
export interface Tokens {
  /** Numbers before and after the words, without punctuation: the `1.1` of `1.1. Portal`, the `2` of `DTI [2]`. */
  readonly numbers: readonly string[];
  /** Of these, the one before the words. */
  readonly lead: string | undefined;
  readonly words: readonly Token[];
  /** The largest value that the heading says a cell may have: 1 in `(0–1)`, 60 in `(60 điểm)`. */
  readonly outOf: number | undefined;
  /** Whether it says `%`. */
  readonly percent: boolean;
  /** Whether it has a sign of change: `+/-`, `Δ`, `▲▼`. */
  readonly change: boolean;
  /** What is neither a word nor known decoration. */
  readonly strange: string;
  /** Whether it is written with diacritics. */
  readonly accented: boolean;
}

/** A running number; `63: DTI` is of the list of 63. */
const NUMBER =
  /^ ?\(?(?!(?:63|34)\)? ?[:–-])((?:\d{1,3}|[IVX]{1,7}|[A-H])(?:\.\d{1,3}){0,6}) ?(?:[.):–-]{1,3} ?|(?<=\.\d{1,3}) )(?=\S)/;
/** A footnote's mark, or the number of a column and how it is made, as official tables have: `[1]`, `(3)=(1)+(2)`, `*`. */
const FOOTNOTE =
  / ?(?:[[(](?!34|63)(\d{1,2}|[1-9]\d[05]|1000)[\])](?: ?=[ ()\d+/:x×-]{0,60})?|\((\d{1,2}) ?=[ \d+/:x×-]{0,60}\)|\(?[*†‡]{1,3}\)?|[¹²³⁴⁵⁶⁷⁸⁹])$/;
const MOST = String.raw`(\d{1,3}|(?!19|20)\d{4})(?!\d) ?(?:điểm|points?|pts|đ(?!\p{L}))?`;
/** How headings say the largest value: `(0–1)`, `(thang điểm 100)`, `/100`, `(tối đa 60)`, `(60 điểm)`. */
const scales = once(() => [
  new RegExp(String.raw`[([]?(?:thang(?: điểm)?|scale|từ)? ?(?<!\d)0 ?(?:[-–—÷;]|\.\.|đến|to) ?${MOST} ?[)\]]?`, "iu"),
  new RegExp(
    String.raw`[([]?(?:(?:thang(?: điểm)?|tối đa|max(?:imum)?\.?|out of|trên) ?:?|/(?! ?(?:34|63)(?!\d))) ?${MOST} ?[)\]]?`,
    "iu",
  ),
  new RegExp(String.raw`[([]${MOST.slice(0, -1)} ?[)\]]`, "iu"),
]);
const CHANGE = /\+ ?\/? ?[-−–]|[-−–] ?\/ ?\+|[±∓Δ∆δ]|[▲↑⬆] ?\/? ?[▼↓⬇]/gu;
const SEPARATOR = /[\s.,:;/\\|()[\]{}"'“”‘’_–—&·•-]/u;
/** The words of a heading: letters or digits. */
export const word = letters("[\\p{L}\\p{M}]+|\\d+", "g");

/** A longer text is not a heading: even what is left of it has more words than a heading. */
export const LONGEST = 500;

/** Takes a heading apart: words, signs, and what is known decoration. */
export function tokensOf(heading: string): Tokens {
  let text = toNfc(heading)
    .replace(/[\u200B\u2060\u00AD\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, LONGEST);
  const apart = toNfd(text);
  const accented = marked(apart).test(apart);
  const note = FOOTNOTE.exec(text);
  if (note) text = text.slice(0, note.index);
  const numbered = NUMBER.exec(text);
  if (numbered) text = text.slice(numbered[0].length);
  let outOf: number | undefined;
  for (const scale of scales()) {
    const found = outOf === undefined ? scale.exec(text) : null;
    if (!found) continue;
    outOf = Number(found[1]);
    text = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  }
  const plain = text.replace(CHANGE, " ");
  const words = (plain.match(word(plain)) ?? []).map((word) => ({ folded: fold(word), exact: toneLast(word) }));
  const foreign = words.filter(({ folded, exact }) => folded.length !== exact.replace(marks(exact), "").length);
  const rest = [...plain.replace(word(plain), "")].filter((char) => char !== "%" && !SEPARATOR.test(char));
  return {
    numbers: [numbered?.[1], note?.[1] ?? note?.[2]].filter((number) => number !== undefined),
    lead: numbered?.[1],
    words,
    outOf,
    percent: plain.includes("%"),
    change: plain !== text,
    strange: [...rest, ...foreign.map(({ exact }) => exact)].join(" "),
    accented,
  };
}

const marked = letters("[\\p{M}đĐ]");
const ASCII = /^[ -~]*$/;

/** A word in lower case with its tone mark at its end. */
export function toneLast(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  const letters = toNfd(word).toLowerCase();
  const tones = letters.match(TONES)?.join("") ?? "";
  return letters.replace(TONES, "") + tones;
}

/** The letters of a text, word for word; with their marks, since `mà` is not `mã`. */
export function spelling(text: string): string {
  const whole = toNfc(text);
  return (whole.match(word(whole)) ?? []).map(toneLast).join("");
}
