import { letters, marks } from "../core/letters.ts";

/** A text without case, diacritics, spaces and punctuation: `TP. Hòa Bình` → `tphoabinh`; ð and ɖ stand for đ. */
export const fold = (text: string): string =>
  (ASCII.test(text) ? text.toLowerCase() : toNfd(text).toLowerCase().replace(/[đðɖ]/g, "d")).replace(/[^a-z0-9]+/g, "");

const ASCII = /^[ -~]*$/;

/** More marks on one letter than any writing has; putting them in order takes as much time as they are many, squared. */
const stacked = letters("[\\p{M}]{31}");
const isStacked = (text: string): boolean => text.length > 30 && stacked(text).test(text);

/** A text in NFD, but for one of so many marks. */
export const toNfd = (text: string): string => (isStacked(text) ? text : text.normalize("NFD"));
/** A text in NFC, but for one of so many marks. */
export const toNfc = (text: string): string => (isStacked(text) ? text : text.normalize("NFC"));

/** Letters without their marks, as they stand: `Hà Tĩnh` → `Ha Tinh`. */
export function withoutMarks(text: string): string {
  const apart = toNfd(text);
  return apart.replace(marks(apart), "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/**
 * A province's folded name, without its number, footnote, kind and country: `3. Tỉnh Hà Tĩnh [1]`,
 * `Province of Hà Tĩnh, Vietnam` → `hatinh`.
 */
export function foldUnit(name: string): string {
  const unnumbered = without(without(name, ".)", /^\s*\d{1,3}\s*[.)]\s*/), "])", /[[(]\d{1,2}[\])]\s*$/);
  const folded = fold(without(unnumbered, ",", /,\s*(?:vi[eệ]t ?nam|vn)\.?\s*$/i));
  const before = BEFORE.find((kind) => folded.startsWith(kind) && folded !== kind) ?? "";
  const rest = folded.slice(before.length);
  const after = AFTER.find((kind) => rest.endsWith(kind) && rest !== kind) ?? "";
  return rest.slice(0, rest.length - after.length);
}

/** A text without what an expression finds; Node makes one only for a text that has one of its signs. */
const without = (text: string, signs: string, found: RegExp): string =>
  [...signs].some((sign) => text.includes(sign)) ? text.replace(found, "") : text;

/** What kinds of provinces are called before and after their names, folded. */
const BEFORE = ["provinceof", "cityof", "thanhpho", "tinh", "tp"];
const AFTER = ["province", "city", "municipality"];

/** A folded column heading, without its number and its bracketed unit: `3. Hạ tầng số (0–1)` → `hatangso`. */
export const foldHeading = (heading: string): string =>
  fold(withoutBrackets(heading).replace(/^\s*(?:(?:\d+|[IVX]+)\s*[.)-]\s*)+/, ""));

/** A text without what stands in brackets: from each that opens to the first that closes. */
function withoutBrackets(text: string): string {
  let [kept, rest] = ["", text];
  for (;;) {
    const open = rest.includes("(") || rest.includes("[") ? rest.search(/[([]/) : -1;
    const length = open < 0 ? -1 : rest.slice(open).search(/[)\]]/);
    if (length < 0) return kept + rest;
    kept += rest.slice(0, open);
    rest = rest.slice(open + length + 1);
  }
}
