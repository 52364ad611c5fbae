import { meanOf } from "../core/column.ts";
import type { Column, Measure, Rules, Standing } from "../types.ts";
import { keysOf, rank, rankWithin } from "./rank.ts";

/** What ranks are among: all units, and the units of each region. */
export interface Field {
  readonly codes: readonly string[];
  /** Region of each unit, or −1. */
  readonly regionOf: Int32Array;
  readonly regions: number;
}

/** National and regional ranks of every unit in one measure. */
export function standing(measure: Measure, values: Column, rules: Rules, field: Field): Standing {
  const keys = keysOf(values, rules.rankOn, rules.decimals);
  return {
    measure,
    values,
    ranks: rank(keys, rules.ties, field.codes),
    regionRanks: rankWithin(keys, rules.ties, field.codes, field.regionOf, field.regions),
    mean: meanOf(values),
  };
}
