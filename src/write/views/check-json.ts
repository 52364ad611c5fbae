import type { CheckReport, CheckResult, Figure, Finding, FindingRow } from "../../types/index.ts";
import type { CheckView } from "./check.ts";
import { expectedJson, helpOf, sayFinding } from "./check-finding.ts";
import { endOf } from "./notes.ts";

/** The result of a check as JSON has it; numbers are as printed, so that no decimal is lost. */
export const checkReport = (result: CheckResult, view: CheckView): CheckReport => ({
  schemaVersion: 2,
  command: "check",
  findings: result.findings.map((finding) => rowOf(finding, view)),
  coverage: result.coverage,
  figures: result.figures,
  unread: result.unread,
  accepted: result.accepted,
  ...endOf(result.notes, view),
});

/** The same as text. */
export const checkJson = (report: CheckReport): string => `${JSON.stringify(report, null, 2)}\n`;

function rowOf(finding: Finding, { words, lang }: CheckView): FindingRow {
  const { rule, severity, figure, expected, also, related, details } = finding;
  return {
    rule,
    severity,
    file: figure.file,
    line: figure.line,
    column: figure.column,
    unit: { code: figure.unit, name: figure.name },
    year: yearOf(figure),
    scheme: figure.scheme,
    measure: figure.measure,
    kind: figure.kind,
    found: figure.text,
    expected: expectedJson(expected),
    message: sayFinding(finding, words, lang).why,
    hint: words.findings.rules[rule].fix,
    help: helpOf(rule),
    also,
    related: related.map(relatedOf),
    details: plain(details),
  };
}

const relatedOf = (figure: Figure): FindingRow["related"][number] => ({
  file: figure.file,
  line: figure.line,
  column: figure.column,
  unit: figure.unit,
  measure: figure.measure,
  kind: figure.kind,
  year: yearOf(figure),
  found: figure.text,
});

const yearOf = ({ year }: Figure): number | null => (year > 0 ? year : null);

/** Details whose absent values are null, so that every key is always there. */
const plain = (details: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, value === undefined ? null : value]));
