import type { Fact, Finding, RuleCode, Severity } from "../types/index.ts";
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
  const rows = rowsOf(checks, supportOf(checks));
  const findings: Finding[] = [];
  for (;;) {
    const row = likeliest(rows.values());
    const figure = row && likeliest(row.figures.values());
    if (figure === undefined) return findings;
    const explained = [...figure.open];
    findings.push(findingOf(figure.fact, explained, basis));
    for (const conflict of explained) {
      for (const { fact } of conflict.suspects) {
        const suspected = rows.get(rowOf(fact));
        suspected?.open.delete(conflict);
        suspected?.figures.get(fact)?.open.delete(conflict);
      }
    }
  }
}

/** How many firm comparisons speak for each figure. */
function supportOf(checks: readonly Check[]): ReadonlyMap<Fact, number> {
  const support = new Map<Fact, number>();
  for (const { cells, firm } of checks) {
    if (!firm) continue;
    for (const cell of cells) support.set(cell, (support.get(cell) ?? 0) + 1);
  }
  return support;
}

/** What speaks against a row or a figure, and for it. */
interface Suspicion {
  /** Conflicts that it takes part in and that nothing explains yet. */
  readonly open: Set<Conflict>;
  /** Firm comparisons that speak for it; of a row, for the figure that has the fewest. */
  support: number;
  /** How early a rule suspects it: the lower the likelier. */
  readonly place: number;
}

interface SuspectFigure extends Suspicion {
  readonly fact: Fact;
}

interface SuspectRow extends Suspicion {
  readonly figures: Map<Fact, SuspectFigure>;
}

function rowsOf(checks: readonly Check[], support: ReadonlyMap<Fact, number>): ReadonlyMap<string, SuspectRow> {
  const rows = new Map<string, SuspectRow>();
  const conflicts = checks.flatMap(({ conflict }) => conflict ?? []);
  for (const [order, conflict] of conflicts.entries()) {
    for (const [at, { fact }] of conflict.suspects.entries()) {
      const place = order + at / 1000;
      const own = support.get(fact) ?? 0;
      const row = rows.get(rowOf(fact)) ?? { open: new Set(), support: own, place, figures: new Map() };
      rows.set(rowOf(fact), row);
      row.open.add(conflict);
      row.support = Math.min(row.support, own);
      const figure = row.figures.get(fact) ?? { fact, open: new Set(), support: own, place };
      row.figures.set(fact, figure);
      figure.open.add(conflict);
    }
  }
  return rows;
}

function likeliest<S extends Suspicion>(suspects: Iterable<S>): S | undefined {
  let chosen: S | undefined;
  for (const suspect of suspects) {
    if (suspect.open.size > 0 && (chosen === undefined || likelier(suspect, chosen))) chosen = suspect;
  }
  return chosen;
}

const likelier = (a: Suspicion, b: Suspicion): boolean =>
  a.open.size !== b.open.size
    ? a.open.size > b.open.size
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
