import { regionAliases, regions } from "virtual:reference";
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

/** The names of all regions, Vietnamese ones first. */
export const namesOfRegions = (): readonly string[] => [
  ...new Set([...regions.map(([, , vi]) => vi), ...regions.map(([, , , en]) => en)]),
];

/** A region's name as it is compared: `Vùng Tây Nguyên` → `taynguyen`, `North Central area` → `northcentral`. */
export const foldRegion = (text: string): string =>
  fold(text.normalize("NFC").replace(/^\s*(?:vùng|khu vực|miền|vung|khu vuc)\s+/iu, "")).replace(
    /(?<=.)(?:areas?|regions?)$/,
    "",
  );

let regionNames: ReadonlyMap<string, string> | undefined;

/** The code of the region that a text names, in either language, of whatever division. */
export function regionNamed(text: string): string | undefined {
  regionNames ??= new Map([
    ...regionAliases.map(([alias, code]) => [foldRegion(alias), code] as const),
    ...regions.flatMap(([, code, vi, en]) => [vi, en].map((name) => [foldRegion(name), code] as const)),
  ]);
  return regionNames.get(foldRegion(text));
}
