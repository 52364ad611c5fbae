import type { Basis, Recomputed } from "../check/basis.ts";
import { editionFor } from "../reference/editions.ts";
import { partsOf, provincesOf } from "../reference/provinces.ts";
import { regionsOf } from "../reference/regions.ts";
import { unitWeights } from "../reference/unit-weights.ts";
import type { Division, Methodology, Name, Ties } from "../types/index.ts";

const DIVISIONS = ["eight", "six"] as const satisfies readonly Division[];

/** What rules know besides the figures: lists, regions, the merger, and the method of each year. */
export function basisOf(
  methodology: Methodology | undefined,
  ties: Ties | undefined,
  division: Division | undefined,
  expected: readonly Recomputed[],
): Basis {
  const lists = { "63": namesOn("63"), "34": namesOn("34") };
  const divisions = { "63": divisionsOf("63", division), "34": divisionsOf("34", division) };
  return {
    methodologyOf: (year) => methodology ?? editionFor(year),
    unitsOf: (scheme) => (scheme === "none" ? undefined : lists[scheme]),
    divisionsOf: (scheme) => (scheme === "none" ? [] : divisions[scheme]),
    parts: partsOf(),
    regionNames: regionNames(),
    weights: unitWeights(),
    ties,
    expected,
  };
}

const namesOn = (list: "63" | "34"): ReadonlyMap<string, string> =>
  new Map([...provincesOf(list)].map(([code, { name }]) => [code, name]));

/** Unit → English name of its region, in each division that may have been used. */
function divisionsOf(list: "63" | "34", only: Division | undefined): readonly ReadonlyMap<string, string>[] {
  return DIVISIONS.flatMap((division): ReadonlyMap<string, string>[] => {
    const regions = only === undefined || only === division ? regionsOf(division, list) : undefined;
    return regions ? [new Map([...regions].map(([unit, { name }]) => [unit, name.en]))] : [];
  });
}

/** Every region by its English name. */
const regionNames = (): ReadonlyMap<string, Name> =>
  new Map(
    DIVISIONS.flatMap((division) =>
      (["63", "34"] as const).flatMap((list) => [...(regionsOf(division, list)?.values() ?? [])]),
    ).map(({ name }) => [name.en, name]),
  );
