import { fail } from "../core/failure.ts";
import type { Units } from "../types/index.ts";
import { matchUnits } from "./match-units.ts";
import { type ListOf, unitLabel } from "./unit-lists.ts";

/** The units of an older table under the codes and names that a newer one has for them. @throws Failure as matchUnits */
export function relabelUnits(units: Units, older: Omit<ListOf, "codes" | "names">, newer: ListOf & Units): Units {
  if (units.scheme !== "none" || newer.scheme !== "none") return units;
  const { codes, names } = units;
  const lists = { older: { ...older, codes, names }, newer };
  const match = matchUnits(lists);
  if (codes.length > 0 && newer.codes.length > 0 && match.every((j) => j < 0)) {
    const [first, second] = [unitLabel(lists.older, 0), unitLabel(newer, 0)];
    fail("no-common-unit", { file: older.file }, { first, second, year: older.year, other: newer.year });
  }
  const same = (own: readonly string[], other: readonly string[]): readonly string[] =>
    own.map((text, i) => other[match[i] ?? -1] ?? text);
  return { ...units, codes: same(codes, newer.codes), names: same(names, newer.names) };
}
