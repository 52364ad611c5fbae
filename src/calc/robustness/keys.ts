import { at, isApproximate } from "../../core/column.ts";
import { RANKED, SURE, significant } from "../../core/digits.ts";
import { compare, roundHalfUp } from "../../core/fraction.ts";
import type { Column, Fraction, Rules } from "../../types/index.ts";
import type { Estimates } from "./means.ts";
import { sortBy } from "./rankings.ts";

/** The exact values of the units of those places, in that order. */
export type ExactOf = (rows: readonly number[]) => Column;

/** What ranks compare: keys that order and tie exactly as the values do, NaN where missing. Each call writes over the last. */
export type ExactKeys = (estimates: Estimates, exactOf: ExactOf) => Float64Array;

/**
 * Makes exact keys from estimates. Only values that the bounds leave in doubt, which stand by a half of the last
 * decimal or by another value, are computed exactly, once for all units that are alike in every column.
 */
export function keyMaker(rules: Pick<Rules, "rankOn" | "decimals">, scale: Fraction, alike: Int32Array): ExactKeys {
  const keys = new Float64Array(alike.length);
  return rules.rankOn === "printed" ? printedKeys(keys, rules.decimals, scale, alike) : exactKeys(keys, alike);
}

/** The values printed, as whole numbers of the last decimal. */
function printedKeys(keys: Float64Array, decimals: number, scale: Fraction, alike: Int32Array): ExactKeys {
  const unit = (10 ** decimals * Number(scale.n)) / Number(scale.d);
  /** How far a whole number must be from what an estimate comes to. */
  const reach = new Float64Array(keys.length).fill(Number.NaN);
  let isKnown = false;
  return ({ values, errors, most, settled }, exactOf) => {
    for (let i = 0; i < reach.length && !isKnown; i++) {
      reach[i] = (errors[i] ?? 0) * unit + 5 * Number.EPSILON * ((most[i] ?? 0) * unit + 1);
    }
    isKnown = settled;
    const doubtful: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      const scaled = (values[i] ?? Number.NaN) * unit + 0.5;
      const whole = Math.floor(scaled);
      const near = reach[i] ?? Number.NaN;
      keys[i] = whole;
      // Also where the reach is no number.
      if (!(scaled - whole > near && whole + 1 - scaled > near) && !Number.isNaN(scaled)) doubtful.push(i);
    }
    if (doubtful.length === 0) return keys;
    const exact = valuesOf(doubtful, alike, exactOf, SURE);
    for (const i of doubtful) {
      const value = exact.get(alike[i] ?? i);
      keys[i] = value === undefined ? Number.NaN : Number(roundHalfUp(value, decimals));
    }
    return keys;
  };
}

/** Places from the least value up, equal for equal values. */
function exactKeys(keys: Float64Array, alike: Int32Array): ExactKeys {
  const order = Int32Array.from(keys, (_, i) => i);
  return ({ values, errors }, exactOf) => {
    sortBy(order, values);
    let [key, at] = [0, 0];
    const n = order.length;
    while (at < n) {
      const first = order[at] ?? 0;
      if (Number.isNaN(values[first] ?? Number.NaN)) {
        keys[first] = Number.NaN;
        at++;
        continue;
      }
      let end = at + 1;
      let reach = (values[first] ?? 0) + (errors[first] ?? 0);
      for (; end < n; end++) {
        const i = order[end] ?? 0;
        const [value, error] = [values[i] ?? 0, errors[i] ?? 0];
        if (!(value - error <= reach)) break;
        reach = Math.max(reach, value + error);
      }
      const group = order.subarray(at, end);
      if (group.every((i) => alike[i] === alike[first])) {
        for (const i of group) keys[i] = key;
        key++;
      } else key = tellApart(group, key, keys, alike, exactOf);
      at = end;
    }
    return keys;
  };
}

/** Gives keys to units that the bounds do not tell apart; returns the next key. */
function tellApart(rows: Int32Array, from: number, keys: Float64Array, alike: Int32Array, exactOf: ExactOf): number {
  const exact = valuesOf([...rows], alike, exactOf, RANKED);
  const rising = [...exact].sort(([, a], [, b]) => compare(a, b));
  const keyOf = new Map<number, number>();
  let key = from;
  for (const [place, [unit, value]] of rising.entries()) {
    const before = rising[place - 1];
    if (before && compare(before[1], value) !== 0) key++;
    keyOf.set(unit, key);
  }
  for (const i of rows) keys[i] = keyOf.get(alike[i] ?? i) ?? Number.NaN;
  return key + 1;
}

/** The exact values of units, once for all that are alike; of roots so many digits. */
function valuesOf(
  rows: readonly number[],
  alike: Int32Array,
  exactOf: ExactOf,
  digits: number,
): ReadonlyMap<number, Fraction> {
  const units = [...new Set(rows.map((i) => alike[i] ?? i))];
  const column = exactOf(units);
  return new Map(
    units.flatMap((unit, k) => {
      const value = at(column, k);
      return value === undefined ? [] : [[unit, isApproximate(column) ? significant(value, digits) : value]];
    }),
  );
}
