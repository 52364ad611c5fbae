import { codes34, codes63, crosswalk, provinces34, provinces63 } from "virtual:reference";
import { groupBy } from "../core/group-by.ts";
import { once } from "../core/once.ts";
import type { Province } from "../types/index.ts";
import { fold, foldUnit } from "./fold.ts";
import { foldNames, suggestAmong } from "./suggest.ts";

export type List = "63" | "34";

const LISTS = { "63": provinces63, "34": provinces34 };
const byCode = new Map<List, ReadonlyMap<string, Province>>();
const byFold = {
  "63": once(() => new Map(Object.entries(codes63))),
  "34": once(() => new Map(Object.entries(codes34))),
};

/** The provinces of a list by code, in the order of codes. */
export function provincesOf(list: List): ReadonlyMap<string, Province> {
  const known = byCode.get(list);
  if (known) return known;
  const made = new Map(
    LISTS[list].map(({ code, name_vi: name, full_name_vi: fullName, name_en: english }) => [
      code,
      { code, name, fullName, english },
    ]),
  );
  byCode.set(list, made);
  return made;
}

let last = { name: "", unit: "", whole: "" };

/** The code that a name or alias has on a list, folded; undefined where the list does not have it. */
export function codeOfName(name: string, list: List): string | undefined {
  // One name is asked for several times over.
  if (last.name !== name) last = { name, unit: foldUnit(name), whole: fold(name) };
  return byFold[list]().get(last.unit) ?? byFold[list]().get(last.whole);
}

const iso = once(() => new Map(provinces63.map((province) => [province.iso_3166_2, province.code])));

/** A code as the lists write it: `1` → `01` (a spreadsheet took the zero), `48.0` → `48`, `VN-HN` → `01`. */
export function canonicalCode(code: string): string {
  const text = code.trim();
  const known = iso().get(text.toUpperCase());
  return known ?? (text.endsWith("0") ? text.replace(/^(\d+)[.,]0+$/, "$1") : text).padStart(2, "0");
}

/** Up to three names of a list that the text may have meant. */
export function suggest(text: string, list: List): readonly string[] {
  const initials = candidates(text, list);
  if (initials.length > 0) return initials;
  return suggestAmong(text, foldedNames[list]());
}

const namesOf = (list: List): readonly string[] => [...provincesOf(list).values()].map(({ name }) => name);
const foldedNames = { "63": once(() => foldNames(namesOf("63"))), "34": once(() => foldNames(namesOf("34"))) };
const initials = { "63": once(() => initialsOf("63")), "34": once(() => initialsOf("34")) };

/** Names of a list with these initials: `HG` → Hà Giang, Hậu Giang. */
export function candidates(text: string, list: List): readonly string[] {
  const letters = fold(text);
  return letters.length < 2 || letters.length > 4 ? [] : (initials[list]().get(letters) ?? []);
}

const initialsOf = (list: List): ReadonlyMap<string, readonly string[]> =>
  groupBy(namesOf(list), (name) =>
    name
      .split(/[\s-]+/)
      .map((word) => fold(word).charAt(0))
      .join(""),
  );

/** New code → its old codes, in the order of codes. */
export const partsOf = once((): ReadonlyMap<string, readonly string[]> => {
  const made = new Map(provinces34.map(({ code }) => [code, [] as string[]]));
  for (const [from, to] of crosswalk) made.get(to)?.push(from);
  return made;
});

/** Old code → new code. */
export const newCodeOf = once((): ReadonlyMap<string, string> => new Map(crosswalk));

/** The old provinces with their figures of 2024. */
export const oldProvinces = provinces63;
