import type { Figure } from "../../types/index.ts";
import { sizeOf } from "../basis.ts";
import { expectedRanks } from "../expected.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import { rankOf } from "../tie-rules.ts";

/** Ranks are whole, or halves for shared ones, from 1 to the number of units. */
export const rankRange: Rule<"rank-range"> = {
  codes: {
    "rank-range": { subjects: ["rank", "regional_rank", "previous_rank", "previous_regional_rank"], precedence: 5 },
  },
  check: function* (tables, basis) {
    for (const table of tables.tables) {
      const size = sizeOf(basis, table);
      for (const figure of table.ranks.values()) yield comparison(figure, size);
    }
    for (const figure of tables.of("regional_rank")) yield comparison(figure, basis.unitsOf(figure.scheme)?.size);
    for (const figure of [...tables.of("previous_rank"), ...tables.of("previous_regional_rank")]) {
      // A merged unit's previous rank may be told on the longer list; that is another rule's matter.
      yield comparison(figure, basis.unitsOf(figure.scheme === "34" ? "63" : figure.scheme)?.size);
    }
  },
};

function comparison(figure: Figure, size: number | undefined): Check<"rank-range"> {
  const rank = rankOf(figure);
  const halves = 2n % figure.value.d === 0n;
  if (halves && rank >= 1 && (size === undefined || rank <= size)) return pass("rank-range", [figure]);
  const expected = size === undefined ? undefined : expectedRanks(1, size);
  return contradict("rank-range", "error", [{ figure, expected }], { of: size });
}
