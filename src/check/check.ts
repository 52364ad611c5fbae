import type { Coverage, Figure, Finding, RuleCode } from "../types/index.ts";
import type { Basis } from "./basis.ts";
import { coverageOf } from "./coverage.ts";
import { withoutDuplicates } from "./duplicates.ts";
import { localizeErrors } from "./error-localization.ts";
import type { Check } from "./rule.ts";
import { compareRepeated, disputesOf } from "./rules/two-figures.ts";
import { unitTwice } from "./rules/unit-twice.ts";
import { compareAll } from "./rules.ts";
import { type Tables, tablesOf } from "./tables.ts";

/** What is wrong with published figures, and how many of them the rules could check. */
export interface CheckedFigures {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  /** All comparisons that were made, of these tables. */
  readonly checks: readonly Check[];
  readonly tables: Tables;
}

/**
 * Goes over published figures with every rule and explains all contradictions by as few wrong figures as it can.
 * Findings are in the order of files and lines. Rules in `ignored` do not speak.
 * Figures that are `computed` count as the others do, and are not covered, as nobody gave them.
 */
export function check(
  figures: readonly Figure[],
  basis: Basis,
  ignored: ReadonlySet<RuleCode> = new Set(),
  computed: readonly Figure[] = [],
): CheckedFigures {
  const duplicates = withoutDuplicates([...figures, ...computed]);
  const { agreed, disputed, repeated } = duplicates;
  const tables = tablesOf(agreed, figures);
  const all: Check[] = [...compareAll(tables, basis), ...unitTwice.check(tables, basis), compareRepeated(repeated)];
  const checks = all.filter(({ rule }) => !ignored.has(rule));
  const disputes = ignored.has("two-figures") ? [] : disputesOf(disputed, agreed, basis, compareAll);
  const order = new Map(figures.map((figure, i) => [figure, i]));
  const findings = [...localizeErrors(checks, basis), ...disputes];
  findings.sort((a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0));
  return { findings, coverage: coverageOf(checks, figures, duplicates, ignored, basis), checks, tables };
}
