import { fraction } from "../core/fraction.ts";
import type { Figure, Finding, FindingDetails, Name, RuleCode, Severity } from "../types/index.ts";

const ZERO = fraction(0n);

/** What a finding is about that is no figure of a unit, but a column or a file: its text is empty. */
const partOf = (file: string, line: number, column: number, measure: string): Figure => ({
  file,
  line,
  column,
  year: 0,
  scheme: "none",
  unit: "",
  name: "",
  region: "",
  measure,
  kind: "score",
  text: "",
  value: ZERO,
  half: ZERO,
  decimals: 0,
  stored: false,
  factor: fraction(1n),
  wide: false,
});

/** A finding on a column or a file as a whole. */
export function findingOn<R extends RuleCode>(
  rule: R,
  severity: Severity,
  [file, line, column]: readonly [string, number, number],
  what: string,
  details: FindingDetails[R],
): Finding<R> {
  const figure = partOf(file, line, column, what);
  const measure: Name = { en: what, vi: what };
  return { rule, severity, figure, measure, expected: undefined, details, also: [], related: [] };
}
