import type { Fact, Finding, RuleCode, Severity } from "../types.ts";
import { rowOf } from "./book.ts";
import { type Basis, type Check, type Conflict, nameOf } from "./rule.ts";

/** Rules from the most telling to the least: of several that a figure breaks, the first explains it. */
const TELLING: readonly RuleCode[] = [
  "two-figures",
  "unit-twice",
  "exchanged-units",
  "value-range",
  "rank-range",
  "aggregate",
  "merged-value",
  "mixed-lists",
  "score-change",
  "rank-order",
  "tied-unequal",
  "rank-sequence",
  "rank-change",
  "previous-rank",
  "regional-rank",
  "identity",
  "mean",
  "from-scores",
  "equal-apart",
  "decimals",
  "missing-units",
];

const RELATED = 6;

/**
 * The fewest wrong figures that explain every conflict, as far as a greedy choice finds them: first the row that takes
 * part in most, in it the figure that does; among equals the one that fewer firm comparisons speak for, then the one a
 * rule suspects first. One finding for each figure.
 */
export function blame(checks: readonly Check[], basis: Basis): readonly Finding[] {
  const open = new Set(checks.flatMap(({ conflict }) => conflict ?? []));
  const support = new Map<Fact, number>();
  for (const { cells, firm } of checks) {
    if (!firm) continue;
    for (const cell of cells) support.set(cell, (support.get(cell) ?? 0) + 1);
  }
  const findings: Finding[] = [];
  while (open.size > 0) {
    const fact = likeliest([...open], support);
    if (fact === undefined) break;
    const explained = [...open].filter(({ suspects }) => suspects.some((suspect) => suspect.fact === fact));
    for (const conflict of explained) open.delete(conflict);
    findings.push(findingOf(fact, explained, basis));
  }
  return findings;
}

/** One conflict, or a number of conflicts, that a row or figure takes part in. */
interface Tally {
  conflicts: number;
  /** Firm comparisons that speak for it; of a row, for the figure that has the fewest. */
  support: number;
  /** How near the head of its conflicts' suspects it stands: the lower the likelier. */
  place: number;
}

function likeliest(open: readonly Conflict[], support: ReadonlyMap<Fact, number>): Fact | undefined {
  const row = best(open, (fact) => rowOf(fact), support);
  const cells = best(open, (fact) => (rowOf(fact) === row?.key ? fact : undefined), support);
  return cells?.key;
}

function best<K>(
  open: readonly Conflict[],
  keyOf: (fact: Fact) => K | undefined,
  support: ReadonlyMap<Fact, number>,
): { readonly key: K } | undefined {
  const tallies = new Map<K, Tally>();
  for (const [order, { suspects }] of open.entries()) {
    const met = new Set<K>();
    for (const [place, { fact }] of suspects.entries()) {
      const key = keyOf(fact);
      if (key === undefined) continue;
      const tally = tallies.get(key) ?? {
        conflicts: 0,
        support: Number.POSITIVE_INFINITY,
        place: order + place / 1000,
      };
      tallies.set(key, tally);
      tally.support = Math.min(tally.support, support.get(fact) ?? 0);
      if (met.has(key)) continue;
      met.add(key);
      tally.conflicts++;
    }
  }
  let chosen: { key: K; tally: Tally } | undefined;
  for (const [key, tally] of tallies)
    if (chosen === undefined || likelier(tally, chosen.tally)) chosen = { key, tally };
  return chosen;
}

const likelier = (a: Tally, b: Tally): boolean =>
  a.conflicts !== b.conflicts
    ? a.conflicts > b.conflicts
    : a.support !== b.support
      ? a.support < b.support
      : a.place < b.place;

function findingOf(fact: Fact, conflicts: readonly Conflict[], basis: Basis): Finding {
  const worst: Severity = conflicts.some(({ severity }) => severity === "error") ? "error" : "warning";
  const rank = ({ rule, suspects, severity }: Conflict): number =>
    (severity === worst ? 0 : 1000) + (suspects[0]?.fact === fact ? 0 : 100) + TELLING.indexOf(rule);
  const [main, ...others] = [...conflicts].sort((a, b) => rank(a) - rank(b));
  if (main === undefined) throw new RangeError("a finding needs a conflict");
  const own = main.suspects.find((suspect) => suspect.fact === fact);
  const related = main.suspects.flatMap((suspect) => (suspect.fact === fact ? [] : [suspect.fact]));
  return {
    rule: main.rule,
    severity: worst,
    fact,
    measure: nameOf(basis, fact.year, fact.measure),
    expected: own?.expected,
    details: own?.details ?? main.details,
    also: [...new Set(others.map(({ rule }) => rule))].filter((rule) => rule !== main.rule),
    related: [...new Set(related)].slice(0, RELATED),
  };
}
