import type { Fact } from "../../types/index.ts";
import { expectedRank } from "../expected.ts";
import { failed, passed, type Rule, type Suspect, sizeOf } from "../rule.ts";
import { faultsIn, rankOf, TIES } from "../sequence.ts";

/** Ranks run as a rule for ties makes them run: by `--ties`, else by any of the five; unknown ranks fill the gaps. */
export const rankSequence: Rule = function* (book, basis) {
  for (const table of book.tables) {
    const facts = [...table.ranks.values()];
    const size = sizeOf(basis, table);
    if (facts.length < 2) continue;
    const preferred = basis.ties ?? basis.methodologyOf(table.year)?.ties ?? "competition";
    const rules = basis.ties ? [basis.ties] : [preferred, ...TIES];
    if (rules.some((ties) => faultsIn(facts, ties, size).length === 0)) {
      yield passed("rank-sequence", facts);
      continue;
    }
    const faults = faultsIn(facts, preferred, size);
    for (const fault of faults) {
      const single = fault.filter((fact) => faultsIn(without(facts, fact), preferred, size).length < faults.length);
      const suspects = (single.length > 0 ? single : fault).map(
        (fact): Suspect => ({
          fact,
          expected: gap(without(facts, fact), size),
        }),
      );
      yield failed("rank-sequence", "error", suspects, { ties: basis.ties });
    }
    yield passed(
      "rank-sequence",
      facts.filter((fact) => !faults.some((fault) => fault.includes(fact))),
    );
  }
};

const without = (facts: readonly Fact[], fact: Fact): readonly Fact[] => facts.filter((other) => other !== fact);

/** The one rank that nobody has, where all others are known. */
function gap(others: readonly Fact[], size: number | undefined) {
  if (size === undefined || others.length !== size - 1) return undefined;
  const taken = new Set(others.map(rankOf));
  const free = Array.from({ length: size }, (_, i) => i + 1).filter((rank) => !taken.has(rank));
  const [only, second] = free;
  return only !== undefined && second === undefined ? expectedRank(only) : undefined;
}
