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

/** A unit of which two columns say different things, by how much. */
export interface Difference {
  readonly unit: number;
  readonly by: Fraction;
}

/**
 * Where stated values are not the computed ones, both rounded half up to as many decimals as the stated ones have, but
 * to `most` of them where these have more. Units without both are passed over.
 */
export function* eachDifference(stated: Column, computed: Column, most: number): Generator<Difference> {
  const decimals = decimalsOf(stated, most);
  const [one, other] = [rounded(stated, decimals), rounded(computed, decimals)];
  for (let unit = 0; unit < lengthOf(one); unit++) {
    if (one.kind === "fixed" && other.kind === "fixed" && one.num[unit] === other.num[unit]) continue;
    const [a, b] = [at(one, unit), at(other, unit)];
    if (a === undefined || b === undefined || compare(a, b) === 0) continue;
    yield { unit, by: compare(a, b) > 0 ? subtract(a, b) : subtract(b, a) };
  }
}

/** How many units differ so, and the one that differs most; undefined where none does. */
export function differences(stated: Column, computed: Column, most: number): Differences | undefined {
  let units = 0;
  let far: Difference | undefined;
  for (const one of eachDifference(stated, computed, most)) {
    units++;
    if (far === undefined || compare(one.by, far.by) > 0) far = one;
  }
  if (far === undefined) return undefined;
  const [own, made] = [at(stated, far.unit), at(computed, far.unit)];
  return own && made && { units, farthest: far.unit, stated: own, computed: made };
}

/** The fewest decimals that write every value of a column exactly, at most `most`. */
function decimalsOf(column: Column, most: number): number {
  if (column.kind === "exact") return most;
  let decimals = 0;
  while (decimals < most && 10n ** BigInt(decimals) % column.den !== 0n) decimals++;
  return decimals;
}
