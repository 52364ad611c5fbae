import { placesOf } from "../calc/align.ts";
import { bookOf } from "../check/book.ts";
import type { Basis, Recomputed } from "../check/rule.ts";
import { at } from "../core/column.ts";
import { fraction, fractionOf } from "../core/fraction.ts";
import { allProvinces } from "../reference/both-lists.ts";
import { editionFor } from "../reference/editions.ts";
import { partsOf, provincesOf } from "../reference/provinces.ts";
import { regionsOf } from "../reference/regions.ts";
import type { Figure, Lang, Methodology, Ranking, Scheme, Ties } from "../types/index.ts";

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

/** A ranking made from scores, as what published figures are compared with. */
export function recomputed(
  { year, units, standings }: Ranking,
  scores: readonly Figure[],
  otherwise: number,
): Recomputed {
  const place = placesOf(units);
  const scheme: Scheme = units.scheme;
  return {
    ...{ year: year ?? otherwise, scheme, book: bookOf(scores) },
    ranked: (measure) => standings.get(measure)?.ranks.filter((rank) => !Number.isNaN(rank)).length ?? 0,
    at: (unit, measure, kind) => {
      const standing = standings.get(measure);
      const i = place.get(unit);
      if (standing === undefined || i === undefined) return undefined;
      if (kind === "score") return at(standing.values, i);
      const rank =
        kind === "rank" ? standing.ranks[i] : kind === "regional_rank" ? standing.regionRanks[i] : Number.NaN;
      return rank === undefined || Number.isNaN(rank) ? undefined : fraction(BigInt(2 * rank), 2n);
    },
  };
}
