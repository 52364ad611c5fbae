import { compare, divide, fraction, roundHalfUp } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Expected, Figure, Fraction } from "../../types/index.ts";
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
    for (const figure of book.figures) {
      if (figure.year !== recomputed.year || figure.scheme !== recomputed.scheme) continue;
      const exact = recomputed.at(figure.unit, figure.measure, figure.kind);
      if (exact === undefined || (figure.kind !== "score" && !sameField(figure, recomputed, book, basis))) continue;
      const expected = expectedOf(exact, figure);
      if (compare(expected.least, printedValue(figure)) === 0) {
        yield passed("from-scores", [figure], true);
        continue;
      }
      const rounding = withinRounding(figure, recomputed, basis);
      yield failed("from-scores", rounding ? "warning" : "error", [{ figure, expected }], {
        exact: decimal(figure.kind === "score" ? divide(exact, figure.factor) : exact),
        rounding,
      });
    }
  }
};

/** Whether the published ranks are among the units that the scores rank: the whole list, or the same part of it. */
function sameField(figure: Figure, { ranked }: Recomputed, book: Book, basis: Basis): boolean {
  const units = ranked(figure.measure);
  return (
    units === basis.unitsOf(figure.scheme)?.size ||
    units === book.table(figure.year, figure.scheme, figure.measure)?.ranks.size
  );
}

function expectedOf(exact: Fraction, figure: Figure): Expected {
  if (figure.kind !== "score") return expectedValue(exact);
  const { decimals } = figure;
  const value = fraction(roundHalfUp(divide(exact, figure.factor), decimals), 10n ** BigInt(decimals));
  return { least: value, most: value, decimals };
}

/** Whether scores that print as the file's do could give the figure. */
function withinRounding(figure: Figure, { book: given }: Recomputed, basis: Basis): boolean {
  const methodology = basis.methodologyOf(figure.year);
  const row = given.row(figure.year, figure.scheme, figure.unit);
  if (methodology === undefined) return false;
  if (figure.kind === "score") {
    if (row === undefined || row.scores.has(figure.measure)) return false;
    const known = new System(methodology, row.scores.values()).known(figure.measure);
    const interval = times(known, scaleOf(methodology, figure.measure));
    return expectedIn(interval, figure) !== undefined && meets(interval, printed(figure));
  }
  const table = { ...bare, year: figure.year, scheme: figure.scheme, measure: figure.measure };
  const scores = given.table(figure.year, figure.scheme, figure.measure)?.scores ?? bare.scores;
  const entries = entriesOf({ ...table, scores, ranks: new Map([[figure.unit, figure]]) }, given, basis);
  const own = entries.find(({ unit }) => unit === figure.unit);
  if (own?.interval === undefined) return false;
  const fields = figure.kind === "rank" ? [entries] : regionsOf(figure, entries, basis);
  return fields.some((field) => {
    const ahead = field.filter((other) => above(other, own)).length;
    const behind = field.filter((other) => above(own, other)).length;
    return rankOf(figure) >= 1 + ahead && rankOf(figure) <= field.length - behind;
  });
}

const bare = { ranks: new Map<string, Figure>(), scores: new Map<string, Figure>() };

/** The units of a unit's region, under every division that may have been used. */
const regionsOf = ({ unit, scheme }: Figure, entries: readonly Entry[], basis: Basis): readonly (readonly Entry[])[] =>
  basis
    .divisionsOf(scheme)
    .map((division) => entries.filter((entry) => division.get(entry.unit) === division.get(unit)));

/** A fraction as a decimal, to eight places at the most. */
function decimal(value: Fraction): string {
  const digits = roundHalfUp(value, 8);
  const text = String(digits < 0n ? -digits : digits).padStart(9, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -8)}.${text.slice(-8)}`.replace(/(?<!0)0+$/, "").replace(/\.$/, "");
}
