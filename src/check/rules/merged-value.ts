import { add, divide, fraction } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { Figure, Fraction } from "../../types/index.ts";
import { type Basis, valuesOf } from "../basis.ts";
import { isMeanOfParts } from "../carried-ranks.ts";
import { exactly, expectedIn, type Interval, meets, minus, plus, times } from "../exact/interval.ts";
import { contradict, pass, type Rule } from "../rule.ts";

const ZERO = fraction(0n);

/** A merged unit has the plain mean of its parts' values, or for counts their sum, within rounding. */
export const mergedValue: Rule<"merged-value"> = {
  codes: { "merged-value": { subjects: ["score"], precedence: 7 } },
  check: function* (tables, basis) {
    for (const figure of tables.of("score")) {
      const parts = figure.scheme === "34" ? basis.parts.get(figure.unit) : undefined;
      if (parts === undefined) continue;
      const methodology = basis.methodologyOf(figure.year);
      const measure = methodology && measureOf(methodology, figure.measure);
      const summed = measure?.is === "leaf" && measure.merge === "sum";
      if (methodology && measure && !summed && !isMeanOfParts(methodology, figure.measure)) continue;
      const given = parts.flatMap((part) => tables.at(figure.year, "63", part, figure.measure, "score") ?? []);
      if (given.length < parts.length) continue;
      const one = fraction(1n);
      const weight = summed ? one : divide(one, fraction(BigInt(parts.length)));
      const own = valuesOf(basis, figure);
      const expected = weightedSum(given, () => weight, basis);
      if (meets(expected, own)) {
        yield pass("merged-value", [figure, ...given], true);
        continue;
      }
      const other = [...basis.weights].find(([, weights]) => {
        const sum = parts.reduce((total, part) => add(total, weights.get(part) ?? ZERO), ZERO);
        if (sum.n === 0n || parts.length < 2) return false;
        const mean = weightedSum(given, ({ unit }) => divide(weights.get(unit) ?? ZERO, sum), basis);
        return meets(mean, own);
      });
      const suspects = given.map((part) => {
        const rest = weightedSum(
          given.filter((one) => one !== part),
          () => weight,
          basis,
        );
        const interval = times(minus(own, rest), divide(one, weight));
        return { figure: part, expected: interval.lo.n < 0n ? undefined : expectedIn(interval, part) };
      });
      yield contradict("merged-value", "error", [{ figure, expected: expectedIn(expected, figure) }, ...suspects], {
        parts: given.map(({ name, text }) => `${name} ${text}`),
        weight: other?.[0],
      });
    }
  },
};

function weightedSum(figures: readonly Figure[], weightOf: (figure: Figure) => Fraction, basis: Basis): Interval {
  return figures.reduce((sum, figure) => plus(sum, times(valuesOf(basis, figure), weightOf(figure))), exactly(ZERO));
}
