import type { Figure, Ties } from "../../types/index.ts";
import { sizeOf } from "../basis.ts";
import { expectedRanks } from "../expected.ts";
import { COUNTERPARTS, contradict, pass, type Rule, type Suspect } from "../rule.ts";
import { countRanks, faultsIn, groupRanks, type RankCount, type RankGroup, TIES, type TieFault } from "../tie-rules.ts";

/** Ranks run as a rule for ties makes them run: by `--ties`, else by any of the five; unknown ranks fill the gaps. */
export const rankSequence: Rule<"rank-sequence"> = {
  codes: { "rank-sequence": { subjects: ["rank"], precedence: 12 } },
  check: function* (tables, basis) {
    for (const table of tables.tables) {
      const size = sizeOf(basis, table);
      if (table.ranks.size < 2) continue;
      const groups = groupRanks(table.ranks.values());
      const counts = countRanks(groups);
      const preferred = basis.ties ?? basis.methodologyOf(table.year)?.ties ?? "competition";
      const rules = basis.ties ? [basis.ties] : [preferred, ...TIES];
      const runs = rules.find((ties) => faultsIn(counts, ties, size).length === 0);
      if (runs !== undefined) {
        const stated = basis.ties ?? basis.methodologyOf(table.year)?.ties ?? runs;
        const other = runs === stated ? undefined : firstFault(groups, faultsIn(counts, stated, size));
        const broken = new Set(other?.map(({ figure }) => figure));
        if (other) yield contradict("rank-sequence", "warning", other, { ties: stated, runs });
        yield pass(
          "rank-sequence",
          [...table.ranks.values()].filter((figure) => !broken.has(figure)),
        );
        continue;
      }
      const vacant = size === table.ranks.size ? vacantIn(counts, size) : undefined;
      const faulty = new Set<number>();
      for (const fault of faultsIn(counts, preferred, size)) {
        for (const i of fault) faulty.add(i);
        const telling = fault.length > 2 ? [] : fault.filter((i) => mends(i, fault, counts, preferred, size));
        const suspects = (telling.length > 0 ? telling : fault)
          .slice(0, COUNTERPARTS)
          .flatMap((i): Suspect<"rank-sequence">[] => {
            const group = groups[i];
            if (group === undefined) return [];
            const expected = vacant && filling(vacant, group, table.ranks.size);
            return group.figures.slice(0, COUNTERPARTS).map((figure) => ({ figure, expected }));
          });
        yield contradict("rank-sequence", "error", suspects, { ties: basis.ties });
      }
      const right = groups.flatMap(({ figures }, i): readonly Figure[] => (faulty.has(i) ? [] : figures));
      yield pass("rank-sequence", right);
    }
  },
};

/** The figures of the first ranks that break a rule, the later rank first. */
function firstFault(
  groups: readonly RankGroup[],
  [fault = []]: readonly TieFault[],
): readonly Suspect<"rank-sequence">[] {
  const broken = [...fault].sort((a, b) => b - a).flatMap((i) => groups[i]?.figures ?? []);
  return broken.slice(0, COUNTERPARTS).map((figure) => ({ figure }));
}

/** How far around a fault ranks are gone over again: a fault is of two neighbours, and one may go. */
const AROUND = 2;

/** Whether fewer ranks in the neighbourhood of a fault break the rule without one of the i-th. */
function mends(
  i: number,
  fault: TieFault,
  counts: readonly RankCount[],
  ties: Ties,
  size: number | undefined,
): boolean {
  const from = Math.max(0, Math.min(...fault) - AROUND);
  const around = counts.slice(from, Math.max(...fault) + AROUND + 1);
  const without = around.flatMap(([rank, count], at): RankCount[] =>
    at + from !== i ? [[rank, count]] : count > 1 ? [[rank, count - 1]] : [],
  );
  return faultsIn(without, ties, size).length < faultsIn(around, ties, size).length;
}

/** Ranks that nobody has, where all units have one; no more of them than matter. */
function vacantIn(counts: readonly RankCount[], size: number): readonly number[] {
  const taken = new Set(counts.map(([rank]) => rank));
  const vacant: number[] = [];
  for (let rank = 1; rank <= size && vacant.length < 2; rank++) if (!taken.has(rank)) vacant.push(rank);
  return vacant;
}

/** The one rank that nobody would have without a figure of the group. */
function filling(vacant: readonly number[], { rank, figures }: RankGroup, size: number) {
  const freed = figures.length === 1 && Number.isInteger(rank) && rank >= 1 && rank <= size;
  const left = freed ? [...vacant, rank] : vacant;
  const [only, second] = left;
  return only !== undefined && second === undefined ? expectedRanks(only) : undefined;
}
