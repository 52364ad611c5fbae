import { columnOf, has, meanOf, pickUnits } from "../core/column.ts";
import { orderedBy } from "../core/order.ts";
import type { Ranking, RankOptions, RegionMeans } from "../types/index.ts";
import { keysOf, rank } from "./rank.ts";
import { placesOfRegions } from "./regions.ts";

/**
 * The plain means of each region over its units that have a value, in every measure that is shown; ranked by the ranked
 * one. Those to show are the asked ones, and the first of them. @throws Failure for a region that is not there
 */
export function regionMeans(
  { regions, regionOf, standings, rules, by }: Ranking,
  { region, top }: Pick<RankOptions, "region" | "top">,
): RegionMeans {
  const unitsOf = (region: number): readonly number[] => [...regionOf.keys()].filter((i) => regionOf[i] === region);
  const means = new Map(
    [...standings].map(([code, { values }]) => [
      code,
      columnOf(regions.length, (region) => meanOf(pickUnits(values, unitsOf(region)))),
    ]),
  );
  const main = means.get(by.code);
  const codes = regions.map(({ code }) => code);
  const values = standings.get(by.code)?.values;
  const ranks = main
    ? rank(keysOf(main, rules.rankOn, rules.decimals), rules.ties, codes)
    : new Float64Array(regions.length);
  const asked = placesOfRegions(regions, region);
  const shown = orderedBy(ranks).filter((place) => asked?.has(place) ?? true);
  return {
    means,
    ranks,
    shown: shown.slice(0, top),
    units: regions.map((_, region) => unitsOf(region).filter((i) => values && has(values, i)).length),
  };
}
