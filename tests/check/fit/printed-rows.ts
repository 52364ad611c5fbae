import { closed } from "../../../src/check/exact/interval.ts";
import type { FitRow } from "../../../src/check/fit/rows.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { Fraction } from "../../../src/types/index.ts";

export const unit = (n: number, d: number): Fraction => fraction(BigInt(n), BigInt(d));

/** A row of parts in hundredths and a whole in thousandths, each rounded to what is printed. */
export function row(parts: readonly number[], whole: number): FitRow {
  return {
    parts: parts.map((part) => closed(unit(2 * part - 1, 200), unit(2 * part + 1, 200))),
    whole: closed(unit(2 * whole - 1, 2000), unit(2 * whole + 1, 2000)),
    figures: [],
  };
}
