import { compare, divide, fraction, roundHalfUp } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Expected, Fact, Fraction } from "../../types.ts";
import { expectedRank, expectedValue } from "../expected.ts";
import { expectedIn, meets, printed, printedValue, times } from "../interval.ts";
import { type Basis, failed, passed, type Recomputed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";
import { above, entriesOf } from "../standing.ts";
import { System } from "../system.ts";

/**
 * Figures are those that follow from the scores the user names, recomputed exactly. A figure that only the rounding of
 * those scores can explain is a warning.
 */
export const fromScores: Rule = function* (book, basis) {
  for (const recomputed of basis.expected) {
    for (const fact of book.facts) {
      if (fact.year !== recomputed.year || fact.scheme !== recomputed.scheme) continue;
      const exact = recomputed.at(fact.unit, fact.measure, fact.kind);
      if (exact === undefined) continue;
      const expected = expectedOf(exact, fact);
      if (compare(expected.least, printedValue(fact)) === 0) {
        yield passed("from-scores", [fact]);
        continue;
      }
      const rounding = withinRounding(fact, recomputed, basis);
      yield failed("from-scores", rounding ? "warning" : "error", [{ fact, expected }], {
        exact: decimal(fact.kind === "score" ? divide(exact, fact.factor) : exact),
        rounding,
      });
    }
  }
};

function expectedOf(exact: Fraction, fact: Fact): Expected {
  if (fact.kind !== "score") return expectedValue(exact);
  const { decimals } = fact;
  const value = fraction(roundHalfUp(divide(exact, fact.factor), decimals), 10n ** BigInt(decimals));
  return { least: value, most: value, decimals };
}

/** Whether scores that print as the file's do could give the figure. */
function withinRounding(fact: Fact, { book: given }: Recomputed, basis: Basis): boolean {
  const methodology = basis.methodologyOf(fact.year);
  const row = given.row(fact.year, fact.scheme, fact.unit);
  if (methodology === undefined) return false;
  if (fact.kind === "score") {
    if (row === undefined || row.scores.has(fact.measure)) return false;
    const known = new System(methodology, row.scores.values()).known(fact.measure);
    const interval = times(known, scaleOf(methodology, fact.measure));
    return expectedIn(interval, fact) !== undefined && meets(interval, printed(fact));
  }
  if (fact.kind !== "rank") return false;
  const table = { year: fact.year, scheme: fact.scheme, measure: fact.measure, ranks: new Map(), scores: new Map() };
  const ofTable = given.tables.find(
    ({ year, scheme, measure }) => year === table.year && scheme === table.scheme && measure === table.measure,
  );
  const entries = entriesOf(
    { ...table, scores: ofTable?.scores ?? new Map(), ranks: new Map([[fact.unit, fact]]) },
    given,
    basis,
  );
  const own = entries.find(({ unit }) => unit === fact.unit);
  if (own?.interval === undefined) return false;
  const ahead = entries.filter((other) => above(other, own)).length;
  const behind = entries.filter((other) => above(own, other)).length;
  const [least, most] = [1 + ahead, entries.length - behind];
  return expectedRank(least, most) !== undefined && rankOf(fact) >= least && rankOf(fact) <= most;
}

/** A fraction as a decimal, to eight places at the most. */
function decimal(value: Fraction): string {
  const digits = roundHalfUp(value, 8);
  const text = String(digits < 0n ? -digits : digits).padStart(9, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -8)}.${text.slice(-8)}`.replace(/\.?0+$/, "");
}
