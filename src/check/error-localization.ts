import TinyQueue from "tinyqueue";
import type { Figure, Finding, Severity } from "../types/index.ts";
import { type Basis, nameOf } from "./basis.ts";
import type { Check, Conflict } from "./rule.ts";
import { ABOUT } from "./rules.ts";
import { unitKey } from "./tables.ts";

/** How many of the other figures of a contradiction a finding keeps. */
const RELATED = 6;

/**
 * The fewest wrong figures that explain every conflict, as far as a greedy choice finds them: first the row that takes
 * part in most, in it the figure that does; among equals the one that fewer firm comparisons speak for, then the one a
 * rule suspects first. One finding for each figure. Statistics call this error localization (Fellegi and Holt, 1976).
 */
export function localizeErrors(checks: readonly Check[], basis: Basis): readonly Finding[] {
  const suspects = suspectsOf(checks, supportOf(checks));
  const queue = new Suspects(new Set([...suspects.values()].map(({ row }) => row)));
  const queues = new Map<SuspectRow, Suspects<SuspectFigure>>();
  const findings: Finding[] = [];
  for (let row = queue.next(); row !== undefined; row = queue.next()) {
    const own = queues.get(row) ?? new Suspects(row.figures);
    queues.set(row, own);
    const suspect = own.next();
    if (suspect === undefined) throw new RangeError("a row with a conflict has a figure with one");
    const explained = [...suspect.open];
    findings.push(findingOf(suspect.figure, explained, basis));
    for (const conflict of explained) {
      for (const { figure } of conflict.suspects) {
        const other = suspects.get(figure);
        other?.row.open.delete(conflict);
        other?.open.delete(conflict);
      }
    }
  }
  return findings;
}

/** How many firm comparisons speak for each figure. */
function supportOf(checks: readonly Check[]): ReadonlyMap<Figure, number> {
  const support = new Map<Figure, number>();
  for (const { figures, firm } of checks) {
    if (!firm) continue;
    for (const figure of figures) support.set(figure, (support.get(figure) ?? 0) + 1);
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
  readonly row: SuspectRow;
}

interface SuspectRow extends Suspicion {
  readonly figures: SuspectFigure[];
}

/** The figures that conflicts suspect, each in its row: the figures of one unit, year and list. */
function suspectsOf(
  checks: readonly Check[],
  support: ReadonlyMap<Figure, number>,
): ReadonlyMap<Figure, SuspectFigure> {
  const found = new Map<Figure, SuspectFigure>();
  const rows = new Map<string, SuspectRow>();
  const conflicts = checks.flatMap(({ conflict }) => conflict ?? []);
  for (const [order, conflict] of conflicts.entries()) {
    for (const [at, { figure }] of conflict.suspects.entries()) {
      const place = order + at / (conflict.suspects.length + 1);
      const known = found.get(figure);
      if (known) {
        known.open.add(conflict);
        known.row.open.add(conflict);
        continue;
      }
      const own = support.get(figure) ?? 0;
      const key = unitKey(figure);
      const row = rows.get(key) ?? { open: new Set(), support: own, place, figures: [] };
      rows.set(key, row);
      const suspect = { figure, row, open: new Set([conflict]), support: own, place };
      found.set(figure, suspect);
      row.figures.push(suspect);
      row.open.add(conflict);
      row.support = Math.min(row.support, own);
    }
  }
  return found;
}

/** Hands out the likeliest suspect time and again, while conflicts are explained and suspicions grow weaker. */
class Suspects<S extends Suspicion> {
  private readonly queue: TinyQueue<{ readonly suspect: S; readonly open: number }>;

  constructor(suspects: Iterable<S>) {
    const all = [...suspects].map((suspect) => ({ suspect, open: suspect.open.size }));
    this.queue = new TinyQueue(all, (a, b) => {
      const [one, other] = [a.suspect, b.suspect];
      return b.open - a.open || one.support - other.support || one.place - other.place;
    });
  }

  /** The suspect with the most unexplained conflicts; undefined where none has any. */
  next(): S | undefined {
    for (let top = this.queue.pop(); top !== undefined; top = this.queue.pop()) {
      const { suspect } = top;
      const open = suspect.open.size;
      if (open === 0) continue;
      this.queue.push({ suspect, open });
      if (open === top.open) return suspect;
    }
    return undefined;
  }
}

function findingOf(figure: Figure, conflicts: readonly Conflict[], basis: Basis): Finding {
  const worst: Severity = conflicts.some(({ severity }) => severity === "error") ? "error" : "warning";
  const rank = ({ rule, suspects, severity }: Conflict): number =>
    (severity === worst ? 0 : 1000) + (suspects[0]?.figure === figure ? 0 : 100) + ABOUT[rule].precedence;
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
