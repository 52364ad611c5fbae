import type { Basis, Recomputed } from "../check/basis.ts";
import { fractionOf } from "../core/fraction.ts";
import { allProvinces } from "../reference/both-lists.ts";
import { editionFor } from "../reference/editions.ts";
import { partsOf, provincesOf } from "../reference/provinces.ts";
import { regionsOf } from "../reference/regions.ts";
import type { Lang, Methodology, Ties } from "../types/index.ts";

/** What rules know besides the figures: lists, regions, the merger, and the method of each year. */
export function basisOf(
  methodology: Methodology | undefined,
  ties: Ties | undefined,
  lang: Lang,
  division: "eight" | "six" | undefined,
  expected: readonly Recomputed[],
): Basis {
  const lists = { "63": namesOn("63"), "34": namesOn("34") };
  const divisions = { "63": divisionsOf("63", lang, division), "34": divisionsOf("34", lang, division) };
  return {
    methodologyOf: (year) => methodology ?? editionFor(year),
    unitsOf: (scheme) => (scheme === "none" ? undefined : lists[scheme]),
    divisionsOf: (scheme) => (scheme === "none" ? [] : divisions[scheme]),
    parts: partsOf,
    weights: weights(),
    ties,
    expected,
  };
}

const namesOn = (list: "63" | "34"): ReadonlyMap<string, string> =>
  new Map([...provincesOf(list)].map(([code, { name }]) => [code, name]));

function divisionsOf(list: "63" | "34", lang: Lang, only: "eight" | "six" | undefined) {
  return (["eight", "six"] as const).flatMap((division): ReadonlyMap<string, string>[] => {
    const regions = only === undefined || only === division ? regionsOf(division, list) : undefined;
    return regions ? [new Map([...regions].map(([unit, { name }]) => [unit, name[lang]]))] : [];
  });
}

function weights() {
  const rows = allProvinces();
  const of = (key: "population" | "area" | "grdp") =>
    new Map(rows.map((row) => [row.old.code, fractionOf(Number(row[key]))]));
  return new Map([
    ["population", of("population")],
    ["area", of("area")],
    ["grdp", of("grdp")],
  ] as const);
}
