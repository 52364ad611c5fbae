import { fraction } from "../../core/fraction.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure } from "../../types/index.ts";
import { type Basis, valuesOf } from "../basis.ts";
import {
  exactly,
  expectedIn,
  type Interval,
  meets,
  minus,
  plus,
  printedInterval,
  quotient,
  times,
} from "../exact/interval.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import type { Tables } from "../tables.ts";

const HUNDRED = fraction(100n);

/** A change of score is the new score less the old one, plain or in percent of the old, within rounding. */
export const scoreChange: Rule<"score-change"> = {
  codes: { "score-change": { subjects: ["score_change", "score_change_pct"], precedence: 9 } },
  check: function* (tables, basis) {
    for (const kind of ["score_change", "score_change_pct"] as const) {
      for (const change of tables.of(kind)) {
        const now = tables.at(change.year, change.scheme, change.unit, change.measure, "score");
        const old = oldScore(change, tables, basis);
        if (now && old) yield comparison(change, now, old, basis);
      }
    }
  },
};

/** Last year's score on the same list, or on the longer one for a unit that the merger left as it was. */
function oldScore({ year, scheme, unit, measure }: Figure, tables: Tables, basis: Basis): Figure | undefined {
  const last = tables.at(year - 1, scheme, unit, measure, "score");
  if (last || scheme !== "34" || unit === MEAN) return last;
  const [only, second] = basis.parts.get(unit) ?? [];
  return only === undefined || second !== undefined ? undefined : tables.at(year - 1, "63", only, measure, "score");
}

function comparison(change: Figure, now: Figure, old: Figure, basis: Basis): Check<"score-change"> {
  const percent = change.kind === "score_change_pct";
  const [young, former, stated] = [valuesOf(basis, now), valuesOf(basis, old), printedInterval(change)];
  const grown = percent ? quotient(young, former) : undefined;
  const expected = percent ? grown && times(minus(grown, exactly(fraction(1n))), HUNDRED) : minus(young, former);
  if (expected === undefined || meets(expected, stated)) return pass("score-change", [change, now, old], true);
  const back = percent ? times(young, fraction(1n)) : minus(young, stated);
  const forth = percent ? undefined : plus(former, stated);
  return contradict(
    "score-change",
    "error",
    [
      { figure: change, expected: expectedIn(expected, change) },
      { figure: now, expected: forth && expectedIn(forth, now) },
      { figure: old, expected: percent ? undefined : expectedIn(back, old) },
    ],
    {
      old: old.text,
      now: now.text,
      turned: meets(expected, times(stated, fraction(-1n))),
      shifted: shifts(stated, expected),
    },
  );
}

/** Whether the figure fits with its decimal sign a place to the left or right. */
const shifts = (stated: Interval, expected: Interval): boolean =>
  stated.lo.n !== 0n && [fraction(10n), fraction(1n, 10n)].some((factor) => meets(times(stated, factor), expected));
