import type { Figure } from "../../types/index.ts";
import { expectedRank } from "../expected.ts";
import { failed, passed, type Rule, type Suspect, sizeOf } from "../rule.ts";
import { faultsIn, rankOf, TIES } from "../sequence.ts";

/** Ranks run as a rule for ties makes them run: by `--ties`, else by any of the five; unknown ranks fill the gaps. */
export const rankSequence: Rule = function* (book, basis) {
  for (const table of book.tables) {
    const figures = [...table.ranks.values()];
    const size = sizeOf(basis, table);
    if (figures.length < 2) continue;
    const preferred = basis.ties ?? basis.methodologyOf(table.year)?.ties ?? "competition";
    const rules = basis.ties ? [basis.ties] : [preferred, ...TIES];
    if (rules.some((ties) => faultsIn(figures, ties, size).length === 0)) {
      yield passed("rank-sequence", figures);
      continue;
    }
    const faults = faultsIn(figures, preferred, size);
    for (const fault of faults) {
      const single = fault.filter(
        (figure) => faultsIn(without(figures, figure), preferred, size).length < faults.length,
      );
      const suspects = (single.length > 0 ? single : fault).map(
        (figure): Suspect => ({
          figure,
          expected: gap(without(figures, figure), size),
        }),
      );
      yield failed("rank-sequence", "error", suspects, { ties: basis.ties });
    }
    yield passed(
      "rank-sequence",
      figures.filter((figure) => !faults.some((fault) => fault.includes(figure))),
    );
  }
};

const without = (figures: readonly Figure[], figure: Figure): readonly Figure[] =>
  figures.filter((other) => other !== figure);

/** The one rank that nobody has, where all others are known. */
function gap(others: readonly Figure[], size: number | undefined) {
  if (size === undefined || others.length !== size - 1) return undefined;
  const taken = new Set(others.map(rankOf));
  const free = Array.from({ length: size }, (_, i) => i + 1).filter((rank) => !taken.has(rank));
  const [only, second] = free;
  return only !== undefined && second === undefined ? expectedRank(only) : undefined;
}
