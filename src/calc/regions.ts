import { fail } from "../core/failure.ts";
import { fold } from "../reference/fold.ts";
import { foldRegion, regionNamed, regionsOf, usualDivision } from "../reference/regions.ts";
import type { Region, RegionOptions, Units } from "../types/index.ts";

/** The regions of a table's units. */
export interface Regions {
  readonly regions: readonly Region[];
  /** Region of each unit, an index into `regions`, or −1. */
  readonly regionOf: Int32Array;
  /** The regions to show; undefined where all are. */
  readonly only: ReadonlySet<number> | undefined;
}

/** The region of each unit: by the division on lists of provinces, else as the file states it. @throws Failure */
export function regionsFor(units: Units, options: RegionOptions): Regions {
  const regions: Region[] = [];
  const indexOf = new Map<string, number>();
  const regionOf = new Int32Array(units.codes.length).fill(-1);
  const put = (i: number, region: Region | undefined): void => {
    if (region === undefined) return;
    const at = indexOf.get(region.code) ?? regions.push(region) - 1;
    indexOf.set(region.code, at);
    regionOf[i] = at;
  };
  const lookup = lookupFor(units, options);
  for (let i = 0; i < units.codes.length; i++) put(i, lookup(i));
  return { regions, regionOf, only: placesOfRegions(regions, options.region) };
}

/** The places of the regions that are asked for; undefined where all are. @throws Failure for one that is not there */
export function placesOfRegions(
  regions: readonly Region[],
  asked: RegionOptions["region"],
): ReadonlySet<number> | undefined {
  const names = typeof asked === "string" ? [asked] : asked;
  return names && new Set(names.map((name) => placeOfRegion(regions, name)));
}

function lookupFor({ scheme, codes, regions = [] }: Units, options: RegionOptions) {
  if (scheme === "none") {
    // `R1` and `r1` are one region, called as it is first.
    const known = new Map<string, Region>();
    const written = new Map<string, Region>();
    return (i: number): Region | undefined => {
      const name = regions[i];
      if (!name) return undefined;
      const before = written.get(name);
      if (before) return before;
      const folded = fold(name) || name;
      const region = known.get(folded) ?? { code: name, name: { en: name, vi: name } };
      known.set(folded, region);
      written.set(name, region);
      return region;
    };
  }
  const division = options.regions ?? usualDivision(scheme);
  const members = regionsOf(division, scheme) ?? fail("division-absent", {}, { division, scheme });
  return (i: number): Region | undefined => members.get(codes[i] ?? "");
}

function placeOfRegion(regions: readonly Region[], text: string): number {
  const named = regionNamed(text);
  const isCalled = ({ code, name }: Region, as: (text: string) => string): boolean =>
    [code, name.vi, name.en].some((known) => as(known) === as(text));
  const exact = regions.findIndex((region) => isCalled(region, fold));
  const alike = exact >= 0 ? exact : regions.findIndex((region) => isCalled(region, foldRegion));
  const found = alike >= 0 ? alike : regions.findIndex(({ code }) => code === named);
  if (found >= 0) return found;
  const expected = regions.map(({ code, name }) => (code === name.vi ? code : `${name.vi} (${code})`)).join(", ");
  const names = regions.flatMap(({ code, name }) => [name.vi, name.en, code]);
  return fail("unknown-region", {}, { found: text, expected, names });
}
