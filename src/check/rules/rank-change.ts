import { add, compare, subtract } from "../../core/fraction.ts";
import type { Fact } from "../../types.ts";
import type { Book } from "../book.ts";
import { expectedRank, expectedValue } from "../expected.ts";
import { namesakeOf } from "../lists.ts";
import { type Basis, type Check, failed, passed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/**
 * A change is the old rank less the new one, plus is up; the old rank stands beside it or in last year's table of the
 * same list. A change from a rank on the longer list to one on the shorter is named as such (`mixed-lists`).
 */
export const rankChange: Rule = function* (book, basis) {
  for (const change of book.of("rank_change")) {
    const { year, scheme, unit, measure } = change;
    const now = book.at(year, scheme, unit, measure, "rank");
    const beside = book.at(year, scheme, unit, measure, "previous_rank");
    const last = book.at(year - 1, scheme, unit, measure, "rank");
    const old = beside ?? last;
    if (now === undefined) continue;
    const mixed = mixedLists(change, now, old, book, basis);
    if (mixed) yield mixed;
    else if (old) yield compared(change, now, old);
    else yield bounded(change, now, basis);
  }
  for (const previous of book.of("previous_rank")) {
    const { year, scheme, unit, measure } = previous;
    const last = book.at(year - 1, scheme, unit, measure, "rank");
    const longer = longerList(previous, book, basis);
    const now = book.at(year, scheme, unit, measure, "rank");
    const hasChange = book.at(year, scheme, unit, measure, "rank_change") !== undefined;
    if (longer && now && compare(longer.value, previous.value) === 0 && !same(last, previous)) {
      if (!hasChange) yield mixedFinding(previous, now, longer, last, book, basis);
    } else if (last && same(last, previous)) yield passed("previous-rank", [previous, last]);
    else if (last) {
      const suspects = [
        { fact: previous, expected: expectedValue(last.value) },
        { fact: last, expected: expectedValue(previous.value) },
      ];
      yield failed("previous-rank", "error", suspects, { old: last.text, year: year - 1 });
    }
  }
};

const same = (a: Fact | undefined, b: Fact): boolean => a !== undefined && compare(a.value, b.value) === 0;

function compared(change: Fact, now: Fact, old: Fact): Check {
  const expected = subtract(old.value, now.value);
  if (compare(expected, change.value) === 0) return passed("rank-change", [change, now, old]);
  const turned = compare(subtract(now.value, old.value), change.value) === 0;
  return failed(
    "rank-change",
    "error",
    [
      { fact: change, expected: expectedValue(expected) },
      { fact: now, expected: ifRank(subtract(old.value, change.value)) },
      { fact: old, expected: ifRank(add(now.value, change.value)) },
    ],
    { old: old.text, now: now.text, turned },
  );
}

const ifRank = (value: Fact["value"]) => (value.n > 0n ? expectedValue(value) : undefined);

/** Where no old rank is known, it must at least be a rank of the list, or of the longer one. */
function bounded(change: Fact, now: Fact, basis: Basis): Check {
  const size = basis.unitsOf(change.scheme === "34" ? "63" : change.scheme)?.size ?? Number.POSITIVE_INFINITY;
  const old = rankOf(now) + rankOf(change);
  if (old >= 1 && old <= size) return passed("rank-change", [change, now]);
  const expected = Number.isFinite(size) ? expectedRank(1 - rankOf(now), size - rankOf(now)) : undefined;
  const details = { old: undefined, now: now.text, turned: false };
  return failed("rank-change", "error", [{ fact: change, expected }, { fact: now }], details);
}

/** Last year's rank of a unit's namesake on the longer list. */
function longerList({ year, scheme, unit, measure }: Fact, book: Book, basis: Basis): Fact | undefined {
  const namesake = scheme === "34" ? namesakeOf(unit, basis) : undefined;
  return namesake === undefined ? undefined : book.at(year - 1, "63", namesake, measure, "rank");
}

function mixedLists(
  change: Fact,
  now: Fact,
  old: Fact | undefined,
  book: Book,
  basis: Basis,
): Check<"mixed-lists"> | undefined {
  const longer = longerList(change, book, basis);
  if (longer === undefined || compare(subtract(longer.value, now.value), change.value) !== 0) return undefined;
  // The same figure may be right on the shorter list too.
  if (old && old.kind === "rank" && compare(old.value, longer.value) === 0) return undefined;
  const last = old?.kind === "rank" ? old : book.at(change.year - 1, "34", change.unit, change.measure, "rank");
  if (last && compare(last.value, longer.value) === 0) return undefined;
  return mixedFinding(change, now, longer, last, book, basis);
}

function mixedFinding(
  fact: Fact,
  now: Fact,
  longer: Fact,
  last: Fact | undefined,
  book: Book,
  basis: Basis,
): Check<"mixed-lists"> {
  const { year, unit, measure } = fact;
  const namesake = namesakeOf(unit, basis) ?? unit;
  const onLonger = book.at(year, "63", namesake, measure, "rank");
  const like = [
    ...(last ? [{ scheme: "34" as const, change: rankOf(last) - rankOf(now) }] : []),
    ...(onLonger ? [{ scheme: "63" as const, change: rankOf(longer) - rankOf(onLonger) }] : []),
  ];
  const right = last && (fact.kind === "rank_change" ? subtract(last.value, now.value) : last.value);
  const suspects = [{ fact, expected: right && expectedValue(right) }, { fact: now }, { fact: longer }];
  const details = { old: longer.text, now: now.text, like };
  return failed("mixed-lists", last ? "error" : "warning", suspects, details);
}
