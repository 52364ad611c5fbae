import type { Figure, Finding, RuleCode, Severity } from "../types/index.ts";
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
    const suspect = row && likeliest(row.figures.values());
    if (suspect === undefined) return findings;
    const explained = [...suspect.open];
    findings.push(findingOf(suspect.figure, explained, basis));
    for (const conflict of explained) {
      for (const { figure } of conflict.suspects) {
        const suspected = rows.get(rowOf(figure));
        suspected?.open.delete(conflict);
        suspected?.figures.get(figure)?.open.delete(conflict);
      }
    }
  }
}

/** How many firm comparisons speak for each figure. */
function supportOf(checks: readonly Check[]): ReadonlyMap<Figure, number> {
  const support = new Map<Figure, number>();
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
  readonly figure: Figure;
}

interface SuspectRow extends Suspicion {
  readonly figures: Map<Figure, SuspectFigure>;
}

function rowsOf(checks: readonly Check[], support: ReadonlyMap<Figure, number>): ReadonlyMap<string, SuspectRow> {
  const rows = new Map<string, SuspectRow>();
  const conflicts = checks.flatMap(({ conflict }) => conflict ?? []);
  for (const [order, conflict] of conflicts.entries()) {
    for (const [at, { figure }] of conflict.suspects.entries()) {
      const place = order + at / 1000;
      const own = support.get(figure) ?? 0;
      const row = rows.get(rowOf(figure)) ?? { open: new Set(), support: own, place, figures: new Map() };
      rows.set(rowOf(figure), row);
      row.open.add(conflict);
      row.support = Math.min(row.support, own);
      const suspect = row.figures.get(figure) ?? { figure, open: new Set(), support: own, place };
      row.figures.set(figure, suspect);
      suspect.open.add(conflict);
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

function findingOf(figure: Figure, conflicts: readonly Conflict[], basis: Basis): Finding {
  const worst: Severity = conflicts.some(({ severity }) => severity === "error") ? "error" : "warning";
  const rank = ({ rule, suspects, severity }: Conflict): number =>
    (severity === worst ? 0 : 1000) + (suspects[0]?.figure === figure ? 0 : 100) + TELLING.indexOf(rule);
  const [main, ...others] = [...conflicts].sort((a, b) => rank(a) - rank(b));
  if (main === undefined) throw new RangeError("a finding needs a conflict");
  const own = main.suspects.find((suspect) => suspect.figure === figure);
  const related = main.suspects.flatMap((suspect) => (suspect.figure === figure ? [] : [suspect.figure]));
  return {
    rule: main.rule,
    severity: worst,
    figure,
    measure: nameOf(basis, figure.year, figure.measure),
    expected: own?.expected,
    details: own?.details ?? main.details,
    also: [...new Set(others.map(({ rule }) => rule))].filter((rule) => rule !== main.rule),
    related: [...new Set(related)].slice(0, RELATED),
  };
}
