import { fractionOfText } from "../core/fraction.ts";
import { once } from "../core/once.ts";
import type { Fraction } from "../types/index.ts";
import { oldProvinces } from "./provinces.ts";

/** What an old province may weigh in its new one, other than as much as the others. */
export type UnitWeight = "population" | "area" | "grdp";

const weightsBy = (column: "population_2024" | "area_km2_2024" | "grdp_2024_bn_vnd"): ReadonlyMap<string, Fraction> =>
  new Map(oldProvinces.map((province) => [province.code, fractionOfText(province[column])]));

/** Code of an old province → what it weighs, by each figure: persons, km², billion VND, of 2024. */
export const unitWeights = once(
  (): ReadonlyMap<UnitWeight, ReadonlyMap<string, Fraction>> =>
    new Map([
      ["population", weightsBy("population_2024")],
      ["area", weightsBy("area_km2_2024")],
      ["grdp", weightsBy("grdp_2024_bn_vnd")],
    ]),
);
