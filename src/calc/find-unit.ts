import { fail } from "../core/failure.ts";
import { namesakeOf } from "../reference/crosswalk.ts";
import { foldUnit } from "../reference/fold.ts";
import { whatBecameOf } from "../reference/former.ts";
import { canonicalCode, codeOfName, newCodeOf, partsOf, provincesOf } from "../reference/provinces.ts";
import { foldNames, suggestAmong } from "../reference/suggest.ts";
import type { Lineage, Units } from "../types/index.ts";

/** The place of a unit by its name or code; undefined where the table does not have it. */
export function placeOf(text: string, { scheme, codes, names }: Units): number | undefined {
  const code = scheme === "none" ? text : (codeOfName(text, scheme) ?? canonicalCode(text));
  const at = codes.indexOf(code);
  if (at >= 0) return at;
  const folded = foldUnit(text);
  const named = names.findIndex((name) => foldUnit(name) === folded);
  return named >= 0 ? named : undefined;
}

/** The same, which must be there. @throws Failure with names that it may be */
export function unitNamed(text: string, units: Units): number {
  const found = placeOf(text, units);
  if (found !== undefined) return found;
  const { scheme, codes, names } = units;
  const now = scheme === "34" ? newCodeOf.get(codeOfName(text, "63") ?? "") : undefined;
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
  const found = placeOf(text, units);
  const other = found === undefined ? codeOnOtherList(text, units.scheme) : undefined;
  const row = found ?? (other ? units.codes.indexOf(other.here) : -1);
  return row >= 0 ? { row, asked: other?.name } : { row: unitNamed(text, units), asked: undefined };
}

/** The code here of a unit that is only on the other list, and its name there. */
function codeOnOtherList(text: string, scheme: Units["scheme"]) {
  if (scheme === "none") return undefined;
  const list = scheme === "34" ? "63" : "34";
  const there = provincesOf(list).get(codeOfName(text, list) ?? canonicalCode(text));
  const here = there && (scheme === "34" ? newCodeOf.get(there.code) : namesakeOf(there.code));
  return there && here ? { here, name: there.name } : undefined;
}

/** Where a unit comes from, and what became of it in the merger of 2025. */
export function lineageOf(row: number, { scheme, codes, names, parts }: Units, asked: string | undefined): Lineage {
  const code = codes[row] ?? "";
  const old = provincesOf("63");
  const namesOf = (list: readonly string[]): readonly string[] => list.map((part) => old.get(part)?.name ?? part);
  const now = scheme === "63" ? provincesOf("34").get(newCodeOf.get(code) ?? "") : undefined;
  const merged = now && (partsOf.get(now.code) ?? []);
  const became = now && merged && (merged.length > 1 || now.name !== names[row]) ? now : undefined;
  const own = scheme === "34" ? partsOf.get(code) : parts?.[row];
  return {
    asked,
    parts: own && own.length > 1 ? namesOf(own) : [],
    became: became && { name: became.name, parts: namesOf(merged ?? []) },
  };
}
