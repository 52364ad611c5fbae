import { fail } from "../core/failure.ts";
import { namesakeOf } from "../reference/crosswalk.ts";
import { foldUnit, toNfc } from "../reference/fold.ts";
import { whatBecameOf } from "../reference/former.ts";
import { canonicalCode, codeOfName, newCodeOf, partsOf, provincesOf } from "../reference/provinces.ts";
import { foldNames, suggestAmong } from "../reference/suggest.ts";
import { isSameName, unitName } from "../reference/unit-name.ts";
import type { Lineage, Units } from "../types/index.ts";
import { unitLabel } from "./unit-lists.ts";

/**
 * The place of a unit by its code, its very name, or its name but for how it is written and for its kind, where one of
 * the two does not say it; undefined where the table does not have it. @throws Failure where a name is that of several
 */
export function placeOfUnit(text: string, units: Units): number | undefined {
  const { scheme, codes, names } = units;
  const code = scheme === "none" ? text : (codeOfName(text, scheme) ?? canonicalCode(text));
  const at = codes.indexOf(code);
  if (at >= 0) return at;
  const [same, folded, own] = [lettersOf(text), foldUnit(text), unitName(text)];
  const isAlike = (name: string): boolean => {
    const known = foldUnit(name);
    if (known === folded) return true;
    return scheme === "none" && known.includes(own.bare) && isSameName(own, unitName(name), !own.signed);
  };
  const very = placesWhere(names, (name) => lettersOf(name) === same);
  const found = very.length > 0 ? very : placesWhere(names, isAlike);
  if (found.length > 1) {
    const [candidates, theirs] = [found.map((i) => unitLabel(units, i)), found.map((i) => codes[i] ?? "")];
    fail("name-of-several", {}, { found: text, candidates, codes: theirs.slice(0, SUGGESTED) });
  }
  return found[0];
}

/** How many codes a message offers. */
const SUGGESTED = 3;

const lettersOf = (name: string): string => toNfc(name).trim().toLowerCase();

/** The places of the names that are meant. */
function placesWhere(names: readonly string[], isMeant: (name: string) => boolean): readonly number[] {
  return names.flatMap((name, i) => (isMeant(name) ? [i] : []));
}

/** As `placeOfUnit`, for a unit that must be there. @throws Failure with the names that may be meant, or as that does */
export function unitNamed(text: string, units: Units): number {
  const found = placeOfUnit(text, units);
  if (found !== undefined) return found;
  const { scheme, codes, names } = units;
  const now = scheme === "34" ? newCodeOf().get(codeOfName(text, "63") ?? "") : undefined;
  const became = now === undefined ? undefined : names[codes.indexOf(now)];
  const former = scheme === "none" ? [] : whatBecameOf(text, scheme);
  const alike = former.length > 0 ? former : suggestAmong(text, foldNames(names));
  const suggestions = became === undefined ? alike : [];
  return fail("unknown-named-unit", {}, { found: text, suggestions, became });
}

/** A unit of either list: the one of the table that it is, that it went into, or that it continues. @throws Failure */
export function unitOfEitherList(
  text: string,
  units: Units,
): { readonly row: number; readonly asked: string | undefined } {
  const found = placeOfUnit(text, units);
  const other = found === undefined ? codeOnOtherList(text, units.scheme) : undefined;
  const row = found ?? (other ? units.codes.indexOf(other.here) : -1);
  return row >= 0 ? { row, asked: other?.name } : { row: unitNamed(text, units), asked: undefined };
}

/** The code here of a unit that is only on the other list, and its name there. */
function codeOnOtherList(text: string, scheme: Units["scheme"]) {
  if (scheme === "none") return undefined;
  const list = scheme === "34" ? "63" : "34";
  const there = provincesOf(list).get(codeOfName(text, list) ?? canonicalCode(text));
  const here = there && (scheme === "34" ? newCodeOf().get(there.code) : namesakeOf(there.code));
  return there && here ? { here, name: there.name } : undefined;
}

/** Where a unit comes from, and what became of it in the merger of 2025. */
export function lineageOf(row: number, { scheme, codes, names, parts }: Units, asked: string | undefined): Lineage {
  const code = codes[row] ?? "";
  const old = provincesOf("63");
  const namesOf = (list: readonly string[]): readonly string[] => list.map((part) => old.get(part)?.name ?? part);
  const now = scheme === "63" ? provincesOf("34").get(newCodeOf().get(code) ?? "") : undefined;
  const merged = now && (partsOf().get(now.code) ?? []);
  const became = now && merged && (merged.length > 1 || now.name !== names[row]) ? now : undefined;
  const own = scheme === "34" ? partsOf().get(code) : parts?.[row];
  return {
    asked,
    parts: own && own.length > 1 ? namesOf(own) : [],
    became: became && { name: became.name, parts: namesOf(merged ?? []) },
  };
}
