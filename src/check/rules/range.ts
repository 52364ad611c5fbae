import { compare, fraction } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Expected, Figure } from "../../types/index.ts";
import { expectedIn, upTo } from "../exact/interval.ts";
import { expectedRank } from "../expected.ts";
import { failed, passed, type Rule, sizeOf } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/** Scores are from 0 to their measure's maximum; ranks are whole, or halves for shared ones, and no more than units. */
export const range: Rule = function* (book, basis) {
  for (const figure of book.of("score")) {
    const methodology = basis.methodologyOf(figure.year);
    if (methodology === undefined || measureOf(methodology, figure.measure) === undefined) continue;
    const bounds = upTo(scaleOf(methodology, figure.measure));
    const out = compare(figure.value, bounds.lo) < 0 || compare(figure.value, bounds.hi) > 0;
    if (out) yield failed("value-range", "error", [{ figure, expected: expectedIn(bounds, figure) }], {});
    else yield passed("value-range", [figure]);
  }
  for (const table of book.tables) {
    const size = sizeOf(basis, table);
    for (const figure of table.ranks.values()) yield ranged(figure, size);
  }
  for (const figure of book.of("regional_rank")) yield ranged(figure, basis.unitsOf(figure.scheme)?.size);
  for (const figure of book.of("previous_rank")) {
    // A merged unit's previous rank may be told on the longer list; that is another rule's matter.
    yield ranged(figure, basis.unitsOf(figure.scheme === "34" ? "63" : figure.scheme)?.size);
  }
};

function ranged(figure: Figure, size: number | undefined) {
  const rank = rankOf(figure);
  const whole = compare(fraction(2n * figure.value.n, figure.value.d), fraction(BigInt(Math.round(2 * rank)))) === 0;
  if (whole && rank >= 1 && (size === undefined || rank <= size)) return passed("rank-range", [figure]);
  const expected: Expected | undefined = size === undefined ? undefined : expectedRank(1, size);
  return failed("rank-range", "error", [{ figure, expected }], { of: size });
}
