import { groupBy } from "../../core/group-by.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import { type RankedBounds, rankedIn, scoreText, surelyAbove } from "../score-bounds.ts";

/** A rank is not shared by scores that surely differ. */
export const tiedUnequal: Rule<"tied-unequal"> = {
  codes: { "tied-unequal": { subjects: ["rank"], precedence: 11 } },
  check: function* (tables, basis) {
    for (const table of tables.tables) {
      if (table.ranks.size < 2) continue;
      const groups = groupBy(rankedIn(table, tables, basis), (unit) => unit.at);
      for (const group of groups.values()) if (group.length > 1) yield* unequalIn(group);
    }
  },
};

/** Each unit of a rank whose score surely differs from the highest of them, or from the lowest. */
function* unequalIn(group: readonly RankedBounds[]): Generator<Check<"tied-unequal">> {
  const highest = extreme(group, (unit, best) => unit.lo > best.lo);
  const lowest = extreme(group, (unit, worst) => unit.hi < worst.hi);
  const equal: RankedBounds[] = [];
  for (const [at, unit] of group.entries()) {
    const [other, place] = surelyAbove(highest.unit, unit) ? [highest.unit, highest.at] : [lowest.unit, lowest.at];
    if (!surelyAbove(other, unit) && !surelyAbove(unit, other)) equal.push(unit);
    else if (unit !== highest.unit) yield at > place ? unequal(unit, other) : unequal(other, unit);
  }
  yield pass(
    "tied-unequal",
    equal.flatMap(({ rank, scores }) => [rank, ...scores]),
  );
}

function extreme(group: readonly RankedBounds[], beyond: (unit: RankedBounds, other: RankedBounds) => boolean) {
  const [first] = group;
  if (first === undefined) throw new RangeError("a rank without units");
  let found = { unit: first, at: 0 };
  for (const [at, unit] of group.entries()) if (beyond(unit, found.unit)) found = { unit, at };
  return found;
}

function unequal(later: RankedBounds, first: RankedBounds): Check<"tied-unequal"> {
  const say = (a: RankedBounds, b: RankedBounds) => ({
    other: b.rank.name,
    otherScore: scoreText(b),
    score: scoreText(a),
  });
  const suspects = (a: RankedBounds, b: RankedBounds) =>
    [a.rank, ...a.scores].map((figure) => ({ figure, details: say(a, b) }));
  return contradict("tied-unequal", "error", [...suspects(later, first), ...suspects(first, later)], say(later, first));
}
