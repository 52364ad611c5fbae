import { expectedRanks } from "../expected.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import { type RankedBounds, rankedIn } from "../score-bounds.ts";

/** Scores printed alike, with the same decimals, share a rank; a warning, as unrounded values may differ. */
export const equalApart: Rule<"equal-apart"> = {
  codes: { "equal-apart": { subjects: ["rank"], precedence: 19 } },
  check: function* (tables, basis) {
    if (basis.ties === "ordinal") return;
    for (const table of tables.tables) {
      if (table.ranks.size < 2) continue;
      const alike = new Map<string, RankedBounds>();
      for (const unit of rankedIn(table, tables, basis)) {
        const [score, more] = unit.scores;
        if (score === undefined || more !== undefined || score.measure !== unit.rank.measure) continue;
        const key = `${score.value.n}/${score.value.d} ${score.decimals}`;
        const first = alike.get(key);
        if (first === undefined) alike.set(key, unit);
        else yield comparison(first, unit);
      }
    }
  },
};

function comparison(first: RankedBounds, later: RankedBounds): Check<"equal-apart"> {
  const scores = [...later.scores, ...first.scores];
  if (first.at === later.at) return pass("equal-apart", [later.rank, first.rank, ...scores]);
  const say = (other: RankedBounds) => ({
    other: other.rank.name,
    otherRank: other.rank.text,
    score: scores[0]?.text ?? "",
  });
  const suspects = [
    { figure: later.rank, expected: expectedRanks(first.at), details: say(first) },
    { figure: first.rank, expected: expectedRanks(later.at), details: say(later) },
    ...scores.map((figure) => ({ figure })),
  ];
  return contradict("equal-apart", "warning", suspects, say(first));
}
