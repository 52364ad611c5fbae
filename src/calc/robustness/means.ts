import type { Mean } from "../../types/index.ts";

/** Values of a measure in doubles, one a unit, NaN where missing. */
export interface Estimates {
  readonly values: Float64Array;
  /** How far the exact values may be from these at most. */
  readonly errors: Float64Array;
  /** The largest magnitude of the values whatever the weights: a mean lies between its members' values. */
  readonly most: Float64Array;
  /** Whether the errors are the same whatever the weights. */
  readonly settled: boolean;
  /** Whether a unit may have no value. */
  readonly gaps: boolean;
}

/** Computes an aggregate anew with the weights that start at `from`, one a member. */
export type Compute = (weights: Float64Array, from: number) => void;

/** An aggregate of members, and how to compute it; the weights are 0 or more, themselves within 4 ε. */
export interface Estimated {
  readonly result: Estimates;
  readonly compute: Compute;
}

/** How each mean is estimated; `rescale` shares a missing member's weight among the others. */
export const MEANS: Readonly<Record<Mean, (members: readonly Estimates[], n: number, rescale: boolean) => Estimated>> =
  { arithmetic, geometric, harmonic: unknown, median: unknown, sum: unknown };

const EPSILON = Number.EPSILON;
/** A geometric mean is rounded to 12 significant digits. */
const ROUNDED = 1.01e-12;

/** The error of a sum of so many weighted values over the sum of their weights, for values up to 1. */
const slack = (members: readonly Estimates[]): number => (2 * members.length + 16) * EPSILON;

function arithmetic(members: readonly Estimates[], n: number, rescale: boolean): Estimated {
  const [values, errors, most] = [new Float64Array(n), new Float64Array(n), largest(members, n)];
  const gaps = members.some((member) => member.gaps);
  const sums = rescale && gaps ? new Float64Array(n) : undefined;
  const settled = members.every((member) => member.settled);
  const bound = (): void => {
    errors.fill(0);
    for (const { errors: error } of members) {
      for (let i = 0; i < n; i++) if ((error[i] ?? 0) > (errors[i] ?? 0)) errors[i] = error[i] ?? 0;
    }
    for (let i = 0; i < n; i++) errors[i] = (errors[i] ?? 0) + slack(members) * (most[i] ?? 0);
  };
  if (settled) bound();
  const compute = (weights: Float64Array, from: number): void => {
    if (!settled) bound();
    values.fill(0);
    let sum = 0;
    sums?.fill(0);
    for (let m = 0; m < members.length; m++) {
      const weight = weights[from + m] ?? 0;
      const value = members[m]?.values;
      if (weight === 0 || value === undefined) continue;
      sum += weight;
      if (sums === undefined) for (let i = 0; i < n; i++) values[i] = (values[i] ?? 0) + weight * (value[i] ?? 0);
      else addPresent(values, sums, value, weight);
    }
    for (let i = 0; i < n; i++) values[i] = (values[i] ?? 0) / (sums === undefined ? sum : (sums[i] ?? 0));
  };
  return { result: { values, errors, most, settled, gaps }, compute };
}

function addPresent(values: Float64Array, sums: Float64Array, value: Float64Array, weight: number): void {
  for (let i = 0; i < values.length; i++) {
    const own = value[i] ?? Number.NaN;
    if (Number.isNaN(own)) continue;
    values[i] = (values[i] ?? 0) + weight * own;
    sums[i] = (sums[i] ?? 0) + weight;
  }
}

function geometric(members: readonly Estimates[], n: number, rescale: boolean): Estimated {
  const [values, errors, most] = [new Float64Array(n), new Float64Array(n), largest(members, n)];
  const compute = (weights: Float64Array, from: number): void => {
    for (let i = 0; i < n; i++) {
      let [logs, sum, far, longest, zero] = [0, 0, 0, 0, false];
      for (const [m, member] of members.entries()) {
        const [weight, value, error] = [weights[from + m] ?? 0, member.values[i] ?? 0, member.errors[i] ?? 0];
        if (weight === 0 || (rescale && Number.isNaN(value))) continue;
        sum += weight;
        if (value === 0 && error === 0) zero = true;
        else {
          const log = Math.log(value);
          logs += weight * log;
          longest = Math.max(longest, Math.abs(log));
          far = Math.max(far, error < value / 2 ? error / (value - error) : Number.POSITIVE_INFINITY);
        }
      }
      const value = zero && !Number.isNaN(logs) ? 0 : Math.exp(logs / sum);
      values[i] = value;
      errors[i] = zero
        ? 0
        : far === Number.POSITIVE_INFINITY
          ? far
          : value * (1.1 * (far + slack(members) * (1 + longest)) + ROUNDED);
    }
  };
  return { result: { values, errors, most, settled: false, gaps: members.some((member) => member.gaps) }, compute };
}

/** Values that doubles say nothing of, so that all of them are computed exactly. */
export function unknown(members: readonly Estimates[], n: number, rescale: boolean): Estimated {
  const errors = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const isMissing = (i: number) => (member: Estimates) => Number.isNaN(member.values[i] ?? Number.NaN);
  const values = Float64Array.from({ length: n }, (_, i) =>
    (rescale ? members.every(isMissing(i)) : members.some(isMissing(i))) ? Number.NaN : 0,
  );
  const gaps = members.some((member) => member.gaps);
  return { result: { values, errors, most: errors, settled: true, gaps }, compute: () => {} };
}

function largest(members: readonly Estimates[], n: number): Float64Array {
  const most = new Float64Array(n);
  for (const { most: other } of members) for (let i = 0; i < n; i++) most[i] = Math.max(most[i] ?? 0, other[i] ?? 0);
  return most;
}
