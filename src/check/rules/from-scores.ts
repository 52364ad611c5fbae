import { compare, divide, fraction, roundHalfUp } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Expected, Fact, Fraction } from "../../types/index.ts";
import type { Book } from "../book.ts";
import { expectedIn, meets, printed, printedValue, times } from "../exact/interval.ts";
import { System } from "../exact/system.ts";
import { expectedValue } from "../expected.ts";
import { type Basis, failed, passed, type Recomputed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";
import { above, type Entry, entriesOf } from "../standing.ts";

/**
 * Figures are those that follow from the scores the user names, recomputed exactly. A figure that only the rounding of
 * those scores can explain is a warning.
 */
export const fromScores: Rule = function* (book, basis) {
  for (const recomputed of basis.expected) {
    for (const fact of book.facts) {
      if (fact.year !== recomputed.year || fact.scheme !== recomputed.scheme) continue;
      const exact = recomputed.at(fact.unit, fact.measure, fact.kind);
      if (exact === undefined || (fact.kind !== "score" && !sameField(fact, recomputed, book, basis))) continue;
      const expected = expectedOf(exact, fact);
      if (compare(expected.least, printedValue(fact)) === 0) {
        yield passed("from-scores", [fact], true);
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

/** Whether the published ranks are among the units that the scores rank: the whole list, or the same part of it. */
function sameField(fact: Fact, { ranked }: Recomputed, book: Book, basis: Basis): boolean {
  const units = ranked(fact.measure);
  return (
    units === basis.unitsOf(fact.scheme)?.size || units === book.table(fact.year, fact.scheme, fact.measure)?.ranks.size
  );
}

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
  const table = { ...bare, year: fact.year, scheme: fact.scheme, measure: fact.measure };
  const scores = given.table(fact.year, fact.scheme, fact.measure)?.scores ?? bare.scores;
  const entries = entriesOf({ ...table, scores, ranks: new Map([[fact.unit, fact]]) }, given, basis);
  const own = entries.find(({ unit }) => unit === fact.unit);
  if (own?.interval === undefined) return false;
  const fields = fact.kind === "rank" ? [entries] : regionsOf(fact, entries, basis);
  return fields.some((field) => {
    const ahead = field.filter((other) => above(other, own)).length;
    const behind = field.filter((other) => above(own, other)).length;
    return rankOf(fact) >= 1 + ahead && rankOf(fact) <= field.length - behind;
  });
}

const bare = { ranks: new Map<string, Fact>(), scores: new Map<string, Fact>() };

/** The units of a unit's region, under every division that may have been used. */
const regionsOf = ({ unit, scheme }: Fact, entries: readonly Entry[], basis: Basis): readonly (readonly Entry[])[] =>
  basis
    .divisionsOf(scheme)
    .map((division) => entries.filter((entry) => division.get(entry.unit) === division.get(unit)));

/** A fraction as a decimal, to eight places at the most. */
function decimal(value: Fraction): string {
  const digits = roundHalfUp(value, 8);
  const text = String(digits < 0n ? -digits : digits).padStart(9, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -8)}.${text.slice(-8)}`.replace(/\.?0+$/, "");
}
