import { regions } from "virtual:reference";
import type { Division, Region } from "../types/index.ts";
import { fold } from "./fold.ts";
import type { List } from "./provinces.ts";

const DIVISIONS: Record<Division, Record<List, string | undefined>> = {
  eight: { "63": "eight_traditional_63", "34": undefined },
  six: { "63": "six_2021_63", "34": "six_2025_34" },
};

/** The division that people rank within: eight regions on the 63, the official six on the 34. */
export const usualDivision = (list: List): Division => (list === "63" ? "eight" : "six");

/** Province code → its region in a division; undefined where the division does not exist on the list. */
export function regionsOf(division: Division, list: List): ReadonlyMap<string, Region> | undefined {
  const id = DIVISIONS[division][list];
  if (id === undefined) return undefined;
  const known = new Map<string, Region>();
  const made = new Map<string, Region>();
  for (const [name, code, vi, en, province] of regions) {
    if (name !== id) continue;
    const region = known.get(code) ?? { code, name: { vi, en } };
    known.set(code, region);
    made.set(province, region);
  }
  return made;
}

let regionNames: ReadonlySet<string> | undefined;

/** Whether a folded text is the name of a region, in either language. */
export function isRegionName(folded: string): boolean {
  regionNames ??= new Set([...new Set(regions.flatMap(([, , vi, en]) => [vi, en]))].map(fold));
  return regionNames.has(folded);
}
