import { at } from "../../core/column.ts";
import { problem } from "../../core/failure.ts";
import { add, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Column, Fraction, Operand, Term } from "../../types/index.ts";
import { type Reader, Refusal } from "./rule.ts";

/** Reads an operand of a table: a figure, a constant, or (Σ plus − Σ minus) × times / per. */
export function readerOf(operand: Operand<Fraction>, columns: ReadonlyMap<string, Column>): Reader {
  const term = (one: Term<Fraction>) => {
    if (typeof one !== "string") return () => one;
    const column = columns.get(one);
    return (unit: number): Fraction | undefined => column && at(column, unit);
  };
  if (typeof operand === "string" || "n" in operand) return term(operand);
  const [plus, minus] = [operand.plus.map(term), (operand.minus ?? []).map(term)];
  const { times = fraction(1n), per } = operand;
  const below = per === undefined ? undefined : term(per);
  return (unit) => {
    let sum = fraction(0n);
    for (const read of plus) {
      const value = read(unit);
      if (value === undefined) return undefined;
      sum = add(sum, value);
    }
    for (const read of minus) {
      const value = read(unit);
      if (value === undefined) return undefined;
      sum = subtract(sum, value);
    }
    const divisor = below === undefined ? fraction(1n) : below(unit);
    if (divisor === undefined) return undefined;
    if (divisor.n <= 0n) {
      return new Refusal(typeof per === "string" ? per : undefined, (place, measure) =>
        problem("score-over-zero", place, { measure, found: divisor, zeroHint: false }),
      );
    }
    return divide(multiply(sum, times), divisor);
  };
}
