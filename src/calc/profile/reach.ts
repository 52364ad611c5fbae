import { columnOf } from "../../core/column.ts";
import { fraction, subtract } from "../../core/fraction.ts";
import type { Column, Fraction, Rules } from "../../types/index.ts";
import { keySpace } from "../explain/key-space.ts";
import { rankAmong } from "../explain/rank-among.ts";
import type { Effect } from "./effect.ts";

/** Whether a value of the ranked measure is enough. */
export type Reaches = (value: Fraction) => boolean;

/** The rank that a value would give a unit, the others' values as they are. */
export function ranksWith(values: Column, rules: Rules, codes: readonly string[]) {
  const { keyOf, keysOf } = keySpace([values], rules);
  const among = rankAmong(keysOf(values), rules.ties, codes);
  return (row: number, value: Fraction): number => among(row, keyOf(value));
}

/** Whether a value would give a unit this rank or a better one, the others' values as they are. */
export function reachesRank(
  values: Column,
  row: number,
  rank: number,
  rules: Rules,
  codes: readonly string[],
): Reaches {
  const rankWith = ranksWith(values, rules, codes);
  return (value) => rankWith(row, value) <= rank;
}

/** Whether a value is this score or more, as ranks compare values. */
export function reachesScore(values: Column, score: Fraction, rules: Rules): Reaches {
  const goal = columnOf(1, () => score);
  const { keyOf } = keySpace([values, goal], rules);
  return (value) => keyOf(value) >= keyOf(score);
}

/**
 * The least value with so many decimals, from 0 to `most`, whose effect is enough; undefined where none is. The effect
 * must not fall as the value rises.
 */
export function leastValue(effect: Effect, reaches: Reaches, most: Fraction, decimals: number): Fraction | undefined {
  const unit = 10n ** BigInt(decimals);
  const isEnough = (whole: bigint): boolean => {
    const made = effect(fraction(whole, unit));
    return made !== undefined && reaches(made);
  };
  let [low, high] = [0n, wholeOf(most, unit)];
  if (!isEnough(high)) return undefined;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (isEnough(middle)) high = middle;
    else low = middle + 1n;
  }
  return fraction(high, unit);
}

/** The largest such value, where the effect does not rise as the value rises: that of a deduction. */
export function largestValue(effect: Effect, reaches: Reaches, most: Fraction, decimals: number): Fraction | undefined {
  const unit = 10n ** BigInt(decimals);
  const whole = fraction(wholeOf(most, unit), unit);
  const less = leastValue((off) => effect(subtract(whole, off)), reaches, most, decimals);
  return less && subtract(whole, less);
}

const wholeOf = (value: Fraction, unit: bigint): bigint => (value.n * unit) / value.d;
