import { letters, TONES } from "../core/letters.ts";
import { once } from "../core/once.ts";
import { fold, toNfd } from "./fold.ts";

/** The name of a unit of one's own list, in the parts that tell units apart. */
export interface UnitName {
  /** `xa` of `Xã Hòa Bình` and `Hoa Binh commune`; empty where the name does not say what kind of unit it is. */
  readonly kind: string;
  /** Its letters and signs without the kind, wherever the tone marks stand: `Hoà` and `Hòa` are one. */
  readonly letters: string;
  /** The same without signs. */
  readonly bare: string;
  /** Whether it has any sign that Vietnamese writes over, under or through a letter. */
  readonly signed: boolean;
}

/** The kinds of units: as they stand before a name with signs and without, shortened, and in English. */
const KINDS: readonly (readonly [kind: string, signed: string, unsigned: string, short: string, english: string])[] = [
  ["xa", "xã", "xa", "x\\.", "commune"],
  ["phuong", "phường", "phuong", "p\\.", "ward"],
  ["thitran", "thị trấn", "thi tran", "tt\\.", "township"],
  ["dackhu", "đặc khu", "dac khu", "đk\\.", "special zone"],
  ["huyen", "huyện", "huyen", "h\\.", "district"],
  ["quan", "quận", "quan", "q\\.", "urban district"],
  ["thixa", "thị xã", "thi xa", "tx[. ]", "town"],
  ["thanhpho", "thành phố", "thanh pho", "tp[. ]", "city"],
  ["tinh", "tỉnh", "tinh", "t\\.", "province"],
];
const VOWELS = /(?:[aeiouy][\u0300-\u036f]*)+/g;
const SIGNS = /[\u0300-\u036fđ]/;
/** What lists put before and after a name: its row number, the mark of a footnote. */
const numbered = letters("^\\d{1,3}\\s*[.)]\\s*(?=[\\p{L}])");
const others = letters("[^\\p{L}\\p{M}\\p{N}]+", "g");
const FOOTNOTE = /(?:\[\d{1,2}\]|\*{1,3})$/;

/** Tone marks after the vowels that they sound over, so that it does not matter which of them they are written on. */
const tonesAfterVowels = (text: string): string =>
  text.replace(VOWELS, (vowels) => vowels.replace(TONES, "") + (vowels.match(TONES) ?? []).join(""));

const plain = (text: string): string => tonesAfterVowels(toNfd(text).toLowerCase()).replace(/[ðɖ]/g, "đ");

const before = (word: (kind: (typeof KINDS)[number]) => string): readonly (readonly [string, RegExp])[] =>
  KINDS.map((kind) => [
    kind[0],
    new RegExp(`^(?:${plain(word(kind))}(?=[ \\d])|${kind[4]}(?=[ \\d])|${kind[3]})`, "u"),
  ]);
/** Without signs `Quan Hóa` would be a quận. */
const withSigns = once(() => before(([, signed]) => signed));
const withoutSigns = once(() => before(([, , unsigned]) => unsigned));
const after = once(() => KINDS.map(([kind, , , , english]) => [kind, new RegExp(` ${english}$`)] as const));

/** The parts of a unit's name. */
export function unitName(name: string): UnitName {
  const text = plain(name.trim().replace(numbered(name), "").replace(FOOTNOTE, ""))
    .replace(/\s+/g, " ")
    .trim();
  const signed = SIGNS.test(text);
  const without = (kinds: ReturnType<typeof before>): readonly [string, string] | undefined => {
    for (const [kind, pattern] of kinds) {
      const rest = text.replace(pattern, "").trim();
      if (rest !== text && rest !== "") return [kind, rest];
    }
    return undefined;
  };
  const [kind, rest] = without(signed ? withSigns() : withoutSigns()) ?? without(after()) ?? ["", text];
  return {
    kind,
    letters: rest.replace(others(rest), ""),
    bare: fold(rest),
    signed,
  };
}

/**
 * Whether two names are one: the same letters but for case, spaces and marks of punctuation, and the same kind unless
 * one does not say its kind. `unsigned`: one of the lists is written without signs, so that signs do not count.
 */
export const isSameName = (one: UnitName, other: UnitName, unsigned: boolean): boolean =>
  isSameBareName(one, other, unsigned) && (one.kind === other.kind || one.kind === "" || other.kind === "");

/** Whether two names are one but for their kinds: `Xã Ba`, `Phường Ba` and `Ba`. */
export const isSameBareName = (one: UnitName, other: UnitName, unsigned: boolean): boolean =>
  (one.letters === other.letters || (unsigned && one.bare === other.bare)) && one.letters !== "";
