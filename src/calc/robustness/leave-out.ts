import { divide, fraction } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { Fraction, Measure, Ranks, Rules } from "../../types/index.ts";
import { keysOf, rank } from "../rank.ts";
import { reweigh } from "./reweigh.ts";
import type { Structure } from "./structure.ts";

/** What the ranks are without one measure, the weights of the others in each aggregate in proportion. */
export interface LeftOut {
  readonly measure: Measure;
  /** Ranks without it; NaN where there is none. */
  readonly ranks: Ranks;
  readonly shift: RankShift;
}

/** How far ranks are from others of the same units, in places up or down. */
export interface RankShift {
  /** Mean over the units that have both. */
  readonly mean: Fraction;
  readonly largest: number;
  /** The units that shift most. */
  readonly units: readonly number[];
}

/** Leaves out every member of every aggregate in turn, wherever it counts; in the methodology's order. */
export function leaveOut(
  structure: Structure,
  nominal: Ranks,
  rules: Rules,
  codes: readonly string[],
): readonly LeftOut[] {
  const { methodology, edges, by } = structure;
  const members = new Set(edges.map(({ member }) => member));
  return methodology.measures.flatMap(({ code }): readonly LeftOut[] => {
    const measure = measureOf(methodology, code);
    if (measure === undefined || code === by || !members.has(code)) return [];
    const weights = edges.map(({ member, weight }) => (member === code ? fraction(0n) : weight));
    const ranks = rank(keysOf(reweigh(structure, weights), rules.rankOn, rules.decimals), rules.ties, codes);
    return [{ measure, ranks, shift: shiftOf(nominal, ranks) }];
  });
}

/** How far ranks shift from nominal ones. */
export function shiftOf(nominal: Ranks, ranks: Ranks): RankShift {
  const shifts = Float64Array.from(ranks, (rank, i) => Math.abs(rank - (nominal[i] ?? Number.NaN)));
  const known = shifts.filter((shift) => !Number.isNaN(shift));
  const halves = known.reduce((sum, shift) => sum + 2 * shift, 0);
  const largest = known.reduce((most, shift) => Math.max(most, shift), 0);
  return {
    mean: known.length === 0 ? fraction(0n) : divide(fraction(BigInt(halves), 2n), fraction(BigInt(known.length))),
    largest,
    units: largest === 0 ? [] : [...shifts.keys()].filter((i) => shifts[i] === largest),
  };
}
