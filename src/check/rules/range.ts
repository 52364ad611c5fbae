import { compare, fraction } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Expected, Fact } from "../../types/index.ts";
import { expectedIn, upTo } from "../exact/interval.ts";
import { expectedRank } from "../expected.ts";
import { failed, passed, type Rule, sizeOf } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/** Scores are from 0 to their measure's maximum; ranks are whole, or halves for shared ones, and no more than units. */
export const range: Rule = function* (book, basis) {
  for (const fact of book.of("score")) {
    const methodology = basis.methodologyOf(fact.year);
    if (methodology === undefined || measureOf(methodology, fact.measure) === undefined) continue;
    const bounds = upTo(scaleOf(methodology, fact.measure));
    const out = compare(fact.value, bounds.lo) < 0 || compare(fact.value, bounds.hi) > 0;
    if (out) yield failed("value-range", "error", [{ fact, expected: expectedIn(bounds, fact) }], {});
    else yield passed("value-range", [fact]);
  }
  for (const table of book.tables) {
    const size = sizeOf(basis, table);
    for (const fact of table.ranks.values()) yield ranged(fact, size);
  }
  for (const fact of book.of("regional_rank")) yield ranged(fact, basis.unitsOf(fact.scheme)?.size);
  for (const fact of book.of("previous_rank")) {
    // A merged unit's previous rank may be told on the longer list; that is another rule's matter.
    yield ranged(fact, basis.unitsOf(fact.scheme === "34" ? "63" : fact.scheme)?.size);
  }
};

function ranged(fact: Fact, size: number | undefined) {
  const rank = rankOf(fact);
  const whole = compare(fraction(2n * fact.value.n, fact.value.d), fraction(BigInt(Math.round(2 * rank)))) === 0;
  if (whole && rank >= 1 && (size === undefined || rank <= size)) return passed("rank-range", [fact]);
  const expected: Expected | undefined = size === undefined ? undefined : expectedRank(1, size);
  return failed("rank-range", "error", [{ fact, expected }], { of: size });
}
