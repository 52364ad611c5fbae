import { at, columnOf, has, meanOf } from "../core/column.ts";
import type { Ranking, RegionMeans } from "../types/index.ts";
import { keysOf, rank } from "./rank.ts";

/** The plain means of each region over its units that have a value, in every measure that is shown; ranked by the ranked one. */
export function regionMeans({ regions, regionOf, standings, rules, by }: Ranking): RegionMeans {
  const unitsOf = (region: number): readonly number[] => [...regionOf.keys()].filter((i) => regionOf[i] === region);
  const means = new Map(
    [...standings].map(([code, { values }]) => [
      code,
      columnOf(regions.length, (region) => {
        const units = unitsOf(region);
        return meanOf(columnOf(units.length, (i) => at(values, units[i] ?? -1)));
      }),
    ]),
  );
  const main = means.get(by.code);
  const codes = regions.map(({ code }) => code);
  const values = standings.get(by.code)?.values;
  return {
    means,
    ranks: main
      ? rank(keysOf(main, rules.rankOn, rules.decimals), rules.ties, codes)
      : new Float64Array(regions.length),
    units: regions.map((_, region) => unitsOf(region).filter((i) => values && has(values, i)).length),
  };
}
