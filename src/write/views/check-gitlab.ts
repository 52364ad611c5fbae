import { createHash } from "node:crypto";
import type { CheckResult } from "../../types/index.ts";
import { forTerminal } from "../formats/safe.ts";
import type { CheckView } from "./check.ts";
import { helpOf, sayFinding } from "./check-finding.ts";

/** What GitLab calls errors and warnings. */
const SEVERITIES = { error: "critical", warning: "minor" } as const;

/**
 * GitLab's code-quality report, a list of findings. A fingerprint is of the rule, the file and the words, not of the
 * line, so that a finding stays the same one when rows move; equal findings of a file are numbered.
 */
export function* gitlabReport({ findings }: CheckResult, { words, lang }: CheckView): Generator<string> {
  const times = new Map<string, number>();
  const entries = findings.map((finding) => {
    const { rule, severity, figure } = finding;
    const description = forTerminal(`${sayFinding(finding, words, lang).line} (${helpOf(rule)})`);
    const identity = JSON.stringify([rule, figure.file, description]);
    const time = (times.get(identity) ?? 0) + 1;
    times.set(identity, time);
    return {
      description,
      check_name: rule,
      fingerprint: createHash("sha256").update(`${identity}${time}`).digest("hex"),
      severity: SEVERITIES[severity],
      location: { path: figure.file, lines: { begin: Math.max(1, figure.line) } },
    };
  });
  yield `${JSON.stringify(entries, null, 2)}\n`;
}
