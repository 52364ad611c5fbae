import type { Finding } from "../../types/index.ts";

/** Findings as a baseline file, in the order of the findings; lines are left out, as rows move. */
export function baselineJson(findings: readonly Finding[]): string {
  const accepted = findings.map(({ rule, figure: { year, scheme, unit, measure, kind, text } }) => ({
    rule,
    year,
    scheme,
    unit,
    measure,
    kind,
    found: text,
  }));
  return `${JSON.stringify({ schemaVersion: 1, accepted }, null, 2)}\n`;
}
