import { fits, largest } from "../../core/column.ts";
import { compare, fraction, lcm, roundHalfUp } from "../../core/fraction.ts";
import type { Column, FixedColumn, Fraction, Operand, Ratio, Term } from "../../types/index.ts";

/**
 * The rounded points of a ratio for all units at once, in whole numbers that doubles hold; undefined where they do not,
 * where points are not rounded, or where the rule refuses a unit, which the slow way says.
 */
export function fastRatio(
  rule: Ratio<Fraction>,
  max: Fraction,
  columns: ReadonlyMap<string, Column>,
  units: number,
): FixedColumn | undefined {
  const [a, b, { decimals }] = [sumOf(rule.ratio, columns, units), sumOf(rule.of, columns, units), rule];
  if (decimals === undefined || a === undefined || a.den !== b?.den) return undefined;
  const worth = rule.points ?? max;
  const unit = 10n ** BigInt(decimals);
  const [up, down] = [worth.n * unit, worth.d];
  // No part that is used is above its whole.
  if (up < 0n || !fits(2n * (up + down) * largest(b.num))) return undefined;
  const most = roundHalfUp(worth, decimals);
  // Points that are rounded to above the maximum are refused, too.
  if (compare(fraction(most, unit), max) > 0) return undefined;
  const [times, over, full] = [2 * Number(up), Number(down), Number(most)];
  const num = new Float64Array(units);
  for (let i = 0; i < units; i++) {
    const [part, whole] = [a.num[i] ?? Number.NaN, b.num[i] ?? Number.NaN];
    if (Number.isNaN(part) || Number.isNaN(whole)) num[i] = Number.NaN;
    else if (whole > 0 && part >= 0 && part <= whole) {
      const top = (rule.better === "lower" ? whole - part : part) * times + whole * over;
      const divisor = 2 * whole * over;
      const near = Math.floor(top / divisor);
      num[i] = near * divisor > top ? near - 1 : (near + 1) * divisor <= top ? near + 1 : near;
    } else if (whole === 0 && part === 0 && rule.zero !== undefined) {
      num[i] = rule.zero === "missing" ? Number.NaN : rule.zero === "full" ? full : 0;
    } else return undefined;
  }
  return { kind: "fixed", den: unit, num };
}

/** A figure, or figures added and taken off, over one denominator; undefined where that does not hold them. */
function sumOf(
  operand: Operand<Fraction>,
  columns: ReadonlyMap<string, Column>,
  units: number,
): FixedColumn | undefined {
  if (typeof operand === "string") return fixed(operand, columns);
  if ("n" in operand || operand.per !== undefined || operand.times !== undefined) return undefined;
  const terms = [
    ...operand.plus.map((term) => ({ term, sign: 1 })),
    ...(operand.minus ?? []).map((term) => ({ term, sign: -1 })),
  ];
  const parts = terms.map(({ term, sign }) => ({ column: fixed(term, columns), sign }));
  const den = parts.reduce((common, { column }) => lcm(common, column?.den ?? 1n), 1n);
  const num = new Float64Array(units);
  let most = 0n;
  for (const { column, sign } of parts) {
    if (column === undefined) return undefined;
    const factor = den / column.den;
    most += factor * largest(column.num);
    if (!fits(most)) return undefined;
    const by = sign * Number(factor);
    for (let i = 0; i < units; i++) num[i] = (num[i] ?? 0) + (column.num[i] ?? Number.NaN) * by;
  }
  return { kind: "fixed", den, num };
}

function fixed(term: Term<Fraction>, columns: ReadonlyMap<string, Column>): FixedColumn | undefined {
  const column = typeof term === "string" ? columns.get(term) : undefined;
  return column?.kind === "fixed" ? column : undefined;
}
