import { compare } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import { expectedIn, upTo } from "../exact/interval.ts";
import { contradict, pass, type Rule } from "../rule.ts";

/** Scores are from 0 to the largest value of their measure. */
export const valueRange: Rule<"value-range"> = {
  codes: { "value-range": { subjects: ["score"], precedence: 4 } },
  check: function* (tables, basis) {
    for (const figure of tables.of("score")) {
      const methodology = basis.methodologyOf(figure.year);
      if (methodology === undefined || measureOf(methodology, figure.measure) === undefined) continue;
      const bounds = upTo(scaleOf(methodology, figure.measure));
      const out = compare(figure.value, bounds.lo) < 0 || compare(figure.value, bounds.hi) > 0;
      const expected = expectedIn(bounds, figure);
      if (out) yield contradict("value-range", "error", [{ figure, expected }], {});
      else yield pass("value-range", [figure]);
    }
  },
};
