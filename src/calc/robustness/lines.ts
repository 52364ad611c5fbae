import { at } from "../../core/column.ts";
import { add, divide, fraction, lcm, multiply } from "../../core/fraction.ts";
import type { Fraction } from "../../types/index.ts";
import { reweigh } from "./reweigh.ts";
import type { Edge, Structure } from "./structure.ts";

/**
 * The measure of each unit as one weight goes from nothing to all of its aggregate, the others in proportion:
 * (base + slope · share) / common for a share of 0–1. Units without a value have no line.
 */
export interface Lines {
  /** The share of the weight in its aggregate as it is. */
  readonly share: Fraction;
  readonly lines: readonly (Line | undefined)[];
}

export interface Line {
  readonly base: bigint;
  readonly slope: bigint;
}

/** The lines of all units for one weight of a structure whose means are all arithmetic; undefined where it is the only one. */
export function linesOf(structure: Structure, edge: Edge): Lines | undefined {
  const { edges } = structure;
  const beside = edges.filter(({ aggregate }) => aggregate === edge.aggregate);
  if (beside.length < 2) return undefined;
  const all = beside.reduce((sum, { weight }) => add(sum, weight), fraction(0n));
  const without = (zero: (other: Edge) => boolean) =>
    reweigh(
      structure,
      edges.map((other) => (zero(other) ? fraction(0n) : other.weight)),
    );
  const none = without((other) => other === edge);
  const only = without((other) => other !== edge && other.aggregate === edge.aggregate);
  const ends = Array.from({ length: structure.units }, (_, i) => ({ from: at(none, i), to: at(only, i) }));
  let common = 1n;
  for (const { from, to } of ends) if (from && to) common = lcm(lcm(common, from.d), to.d);
  const whole = (value: Fraction): bigint => value.n * (common / value.d);
  const lines = ends.map(({ from, to }) => from && to && { base: whole(from), slope: whole(to) - whole(from) });
  return { share: divide(edge.weight, all), lines };
}

/** The share at which two units have the same value; undefined where they never have or always have. */
export const crossingOf = (a: Line, b: Line): Fraction | undefined =>
  a.slope === b.slope ? undefined : fraction(b.base - a.base, a.slope - b.slope);

/** A value times a positive number that is the same for all units at one share. */
export const heightAt = ({ base, slope }: Line, share: Fraction): bigint => base * share.d + slope * share.n;

/** The share half-way between two. */
export const halfWay = (a: Fraction, b: Fraction): Fraction => multiply(add(a, b), fraction(1n, 2n));
