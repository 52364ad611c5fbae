import { at, lengthOf, rounded } from "../core/column.ts";
import { compare, subtract } from "../core/fraction.ts";
import type { Column, Fraction } from "../types/index.ts";

/** Where two columns of a measure are not the same. */
export interface Differences {
  /** How many units differ. */
  readonly units: number;
  /** The place of the unit that differs most. */
  readonly farthest: number;
  readonly stated: Fraction;
  readonly computed: Fraction;
}

/**
 * Where stated values are not the computed ones, both rounded half up to as many decimals as the stated ones have, but
 * to `most` of them where these have more. Units without both are passed over; undefined where none differs.
 */
export function differences(stated: Column, computed: Column, most: number): Differences | undefined {
  const decimals = decimalsOf(stated, most);
  const [one, other] = [rounded(stated, decimals), rounded(computed, decimals)];
  let units = 0;
  let far: { i: number; by: Fraction } | undefined;
  for (let i = 0; i < lengthOf(one); i++) {
    if (one.kind === "fixed" && other.kind === "fixed" && one.num[i] === other.num[i]) continue;
    const [a, b] = [at(one, i), at(other, i)];
    if (a === undefined || b === undefined || compare(a, b) === 0) continue;
    units++;
    const by = compare(a, b) > 0 ? subtract(a, b) : subtract(b, a);
    if (far === undefined || compare(by, far.by) > 0) far = { i, by };
  }
  if (far === undefined) return undefined;
  const [own, made] = [at(stated, far.i), at(computed, far.i)];
  return own && made && { units, farthest: far.i, stated: own, computed: made };
}

/** The fewest decimals that write every value of a column exactly, at most `most`. */
function decimalsOf(column: Column, most: number): number {
  if (column.kind === "exact") return most;
  let decimals = 0;
  while (decimals < most && 10n ** BigInt(decimals) % column.den !== 0n) decimals++;
  return decimals;
}
