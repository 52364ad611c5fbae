import { meanOf } from "../core/column.ts";
import { once } from "../core/once.ts";
import type { Column, Measure, Rules, Standing } from "../types/index.ts";
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
  const { ties, rankOn, decimals } = rules;
  const { codes, regionOf, regions } = field;
  // Nobody may ask for the ranks in every measure that is shown.
  const keys = once(() => keysOf(values, rankOn, decimals));
  const ranks = once(() => rank(keys(), ties, codes));
  const regionRanks = once(() => rankWithin(keys(), ties, codes, regionOf, regions));
  return {
    measure,
    values,
    get ranks() {
      return ranks();
    },
    get regionRanks() {
      return regionRanks();
    },
    mean: meanOf(values),
  };
}
