import { compare, divide, roundedTo, roundHalfUp } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import type { Expected, Figure, Fraction } from "../../types/index.ts";
import type { Basis, Recomputed } from "../basis.ts";
import { expectedIn, meets, printedInterval, printedValue, times } from "../exact/interval.ts";
import { System } from "../exact/system.ts";
import { expectedValue } from "../expected.ts";
import { contradict, pass, type Rule } from "../rule.ts";
import { ScoreOrders } from "../score-orders.ts";
import type { Tables } from "../tables.ts";
import { rankOf } from "../tie-rules.ts";

/**
 * Figures are those that follow from the scores the user names, recomputed exactly. A figure that only the rounding of
 * those scores can explain is a warning.
 */
export const fromScores: Rule<"from-scores"> = {
  codes: { "from-scores": { subjects: ["score", "rank", "regional_rank"], precedence: 18 } },
  check: function* (tables, basis) {
    for (const recomputed of basis.expected) {
      const orders = new ScoreOrders(recomputed, basis);
      for (const figure of tables.figures) {
        if (figure.year !== recomputed.year || figure.scheme !== recomputed.scheme) continue;
        const exact = recomputed.at(figure.unit, figure.measure, figure.kind);
        if (exact === undefined || (figure.kind !== "score" && !amongSame(figure, recomputed, tables, basis))) continue;
        const expected = expectedOf(exact, figure);
        if (compare(expected.least, printedValue(figure)) === 0) {
          yield pass("from-scores", [figure], true);
          continue;
        }
        const rounding =
          figure.kind === "score" ? roundsTo(figure, recomputed, basis) : orders.allow(figure, rankOf(figure));
        yield contradict("from-scores", rounding ? "warning" : "error", [{ figure, expected }], {
          exact: decimalText(figure.kind === "score" ? divide(exact, figure.factor) : exact),
          rounding,
        });
      }
    }
  },
};

/** Whether the published ranks are among the units that the scores rank: the whole list, or the same part of it. */
function amongSame(figure: Figure, { ranked }: Recomputed, tables: Tables, basis: Basis): boolean {
  const units = ranked(figure.measure);
  const published = tables.table(figure.year, figure.scheme, figure.measure)?.ranks.size;
  return units === basis.unitsOf(figure.scheme)?.size || units === published;
}

function expectedOf(exact: Fraction, figure: Figure): Expected {
  if (figure.kind !== "score") return expectedValue(exact);
  const { decimals } = figure;
  const value = roundedTo(divide(exact, figure.factor), decimals);
  return { least: value, most: value, decimals };
}

/** Whether scores that print as the file's do could give a total or pillar. */
function roundsTo(figure: Figure, { scores }: Recomputed, basis: Basis): boolean {
  const methodology = basis.methodologyOf(figure.year);
  const row = scores.unit(figure.year, figure.scheme, figure.unit);
  if (methodology === undefined || row === undefined || row.scores.has(figure.measure)) return false;
  const known = new System(methodology, row.scores.values()).known(figure.measure);
  const interval = known && times(known, scaleOf(methodology, figure.measure));
  return (
    interval !== undefined && expectedIn(interval, figure) !== undefined && meets(interval, printedInterval(figure))
  );
}

/** A fraction as a decimal, to eight places at the most. */
function decimalText(value: Fraction): string {
  const digits = roundHalfUp(value, 8);
  const text = String(digits < 0n ? -digits : digits).padStart(9, "0");
  return `${digits < 0n ? "-" : ""}${text.slice(0, -8)}.${text.slice(-8)}`.replace(/(?<!0)0+$/, "").replace(/\.$/, "");
}
