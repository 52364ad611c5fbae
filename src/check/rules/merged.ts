import { add, divide, fraction } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { Figure, Fraction } from "../../types/index.ts";
import { exactly, expectedIn, type Interval, meets, minus, plus, times } from "../exact/interval.ts";
import { averages } from "../lists.ts";
import { type Basis, failed, passed, type Rule, valuesOf } from "../rule.ts";

const ZERO = fraction(0n);

/** A merged unit has the plain mean of its parts' values, or for counts their sum, within rounding. */
export const merged: Rule = function* (book, basis) {
  for (const figure of book.of("score")) {
    const parts = figure.scheme === "34" ? basis.parts.get(figure.unit) : undefined;
    if (parts === undefined) continue;
    const methodology = basis.methodologyOf(figure.year);
    const measure = methodology && measureOf(methodology, figure.measure);
    const summed = measure?.is === "leaf" && measure.merge === "sum";
    if (methodology && measure && !summed && !averages(methodology, figure.measure)) continue;
    const given = parts.flatMap((part) => book.at(figure.year, "63", part, figure.measure, "score") ?? []);
    if (given.length < parts.length) continue;
    const one = fraction(1n);
    const weight = summed ? one : divide(one, fraction(BigInt(parts.length)));
    const own = valuesOf(basis, figure);
    const expected = weighted(given, () => weight, basis);
    if (meets(expected, own)) {
      yield passed("merged-value", [figure, ...given], true);
      continue;
    }
    const other = [...basis.weights].find(([, weights]) => {
      const sum = parts.reduce((total, part) => add(total, weights.get(part) ?? ZERO), ZERO);
      if (sum.n === 0n || parts.length < 2) return false;
      const mean = weighted(given, ({ unit }) => divide(weights.get(unit) ?? ZERO, sum), basis);
      return meets(mean, own);
    });
    const suspects = given.map((part) => {
      const rest = weighted(
        given.filter((one) => one !== part),
        () => weight,
        basis,
      );
      const interval = times(minus(own, rest), divide(one, weight));
      return { figure: part, expected: interval.lo.n < 0n ? undefined : expectedIn(interval, part) };
    });
    yield failed("merged-value", "error", [{ figure, expected: expectedIn(expected, figure) }, ...suspects], {
      parts: given.map(({ name, text }) => `${name} ${text}`),
      weight: other?.[0],
    });
  }
};

function weighted(figures: readonly Figure[], weightOf: (figure: Figure) => Fraction, basis: Basis): Interval {
  return figures.reduce((sum, figure) => plus(sum, times(valuesOf(basis, figure), weightOf(figure))), exactly(ZERO));
}
