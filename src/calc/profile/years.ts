import { at } from "../../core/column.ts";
import { subtract } from "../../core/fraction.ts";
import { namesakeOf } from "../../reference/crosswalk.ts";
import { newCodeOf } from "../../reference/provinces.ts";
import type { Column, Fraction, ProfileYear, Ranking, Ranks, UnitStanding, Units } from "../../types/index.ts";
import type { AlignedYears } from "../align-years.ts";
import { standingOf } from "./measures.ts";

/** One unit in one year: on the common list, and on the table's own where that is another. */
export function yearOfUnit(
  y: number,
  row: number,
  { years, units, regionOf, histories }: AlignedYears,
  own: Ranking | undefined,
  shown: (column: Column) => Column,
  { of, ofRegion }: RankedUnits,
): ProfileYear | undefined {
  const [year, history] = [years[y], histories[0]];
  const [column, ranks] = [history?.values[y], history?.ranks[y]];
  if (year === undefined || column === undefined || ranks === undefined) return undefined;
  const { scores, ranking } = year;
  const standing = standingOf(row, units, shown(column), ranks);
  const regionRank = history?.regionRanks[y]?.[row];
  return {
    year: scores.year,
    scheme: scores.units.scheme,
    methodology: scores.methodology.id,
    of,
    regionRank: regionRank === undefined || Number.isNaN(regionRank) ? undefined : regionRank,
    regionOf: ofRegion.get(regionOf[row] ?? -1) ?? 0,
    before: own ? originsOf(standing.code, own, ranking.units, shown) : [],
    beforeOf: own ? countRanked(own) : 0,
    list: own && listPart(standing.code, own, at(column, row)),
    ...standing,
  };
}

/** How many units have a rank in a year, and how many of each region, or of none. */
export interface RankedUnits {
  readonly of: number;
  readonly ofRegion: ReadonlyMap<number, number>;
}

export function rankedUnits(ranks: Ranks, regionOf: ArrayLike<number>): RankedUnits {
  let of = 0;
  const ofRegion = new Map<number, number>();
  for (const [i, rank] of ranks.entries()) {
    if (Number.isNaN(rank)) continue;
    const region = regionOf[i] ?? -1;
    ofRegion.set(region, (ofRegion.get(region) ?? 0) + 1);
    of++;
  }
  return { of, ofRegion };
}

const countRanked = ({ standings, by }: Ranking): number =>
  (standings.get(by.code)?.ranks ?? new Float64Array()).filter((rank) => !Number.isNaN(rank)).length;

/** The units of a table's own list that a unit of the common one has its values from. */
function originsOf(
  code: string,
  own: Ranking,
  units: Units,
  shown: (column: Column) => Column,
): readonly UnitStanding[] {
  const parts = units.parts?.[units.codes.indexOf(code)] ?? [code];
  const standing = own.standings.get(own.by.code);
  const column = standing && shown(standing.values);
  return parts.flatMap((part) => {
    const i = own.units.codes.indexOf(part);
    return i < 0 ? [] : [standingOf(i, own.units, column, standing?.ranks)];
  });
}

/** The value that was carried less that of the unit of the other list that it continues. */
function listPart(code: string, own: Ranking, carried: Fraction | undefined): Fraction | undefined {
  const there = own.units.scheme === "63" ? namesakeOf(code) : own.units.scheme === "34" ? newCodeOf().get(code) : code;
  const i = own.units.codes.indexOf(there ?? "");
  const column = own.standings.get(own.by.code)?.values;
  const value = column && i >= 0 ? at(column, i) : undefined;
  return value && carried && subtract(carried, value);
}
