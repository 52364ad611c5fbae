import { fraction } from "../../core/fraction.ts";
import { MEAN } from "../../core/published.ts";
import type { Figure } from "../../types/index.ts";
import type { Book } from "../book.ts";
import { exactly, expectedIn, type Interval, meets, minus, plus, printed, quotient, times } from "../exact/interval.ts";
import { type Basis, type Check, failed, passed, type Rule, valuesOf } from "../rule.ts";

const HUNDRED = fraction(100n);

/** A change of score is the new score less the old one, plain or in percent of the old, within rounding. */
export const scoreChange: Rule = function* (book, basis) {
  for (const change of [...book.of("score_change"), ...book.of("score_change_pct")]) {
    const now = book.at(change.year, change.scheme, change.unit, change.measure, "score");
    const old = oldScore(change, book, basis);
    if (now && old) yield compared(change, now, old, basis);
  }
};

/** Last year's score on the same list, or on the longer one for a unit that the merger left as it was. */
function oldScore({ year, scheme, unit, measure }: Figure, book: Book, basis: Basis): Figure | undefined {
  const last = book.at(year - 1, scheme, unit, measure, "score");
  if (last || scheme !== "34" || unit === MEAN) return last;
  const [only, second] = basis.parts.get(unit) ?? [];
  return only === undefined || second !== undefined ? undefined : book.at(year - 1, "63", only, measure, "score");
}

function compared(change: Figure, now: Figure, old: Figure, basis: Basis): Check {
  const percent = change.kind === "score_change_pct";
  const [young, former, stated] = [valuesOf(basis, now), valuesOf(basis, old), printed(change)];
  const grown = percent ? quotient(young, former) : undefined;
  const expected = percent ? grown && times(minus(grown, exactly(fraction(1n))), HUNDRED) : minus(young, former);
  if (expected === undefined || meets(expected, stated)) return passed("score-change", [change, now, old], true);
  const back = percent ? times(young, fraction(1n)) : minus(young, stated);
  const forth = percent ? undefined : plus(former, stated);
  return failed(
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
