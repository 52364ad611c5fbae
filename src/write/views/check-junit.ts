import type { CheckResult, Finding } from "../../types/index.ts";
import { forTerminal } from "../formats/safe.ts";
import type { CheckView } from "./check.ts";
import { helpOf, sayFinding } from "./check-finding.ts";

/** Characters that XML 1.0 cannot hold, not even escaped, beside those that a terminal shows as escapes. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  forTerminal(text)
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");

/** So much of a name as a list of test cases shows; the failure says all of it. */
const NAME = 200;
const clipped = (text: string): string => (text.length > NAME ? `${text.slice(0, NAME)}…` : text);

/**
 * JUnit XML: a test suite for each rule, in it a test case for each finding, or one that passed. Errors are failures;
 * warnings are failures only under `--strict`, else they are told in the output of their case.
 */
export function* junit(result: CheckResult, view: CheckView): Generator<string> {
  const { words, lang, strict } = view;
  const suites = result.coverage.map(({ rule, checked, given }) => ({
    rule,
    checked,
    given,
    findings: result.findings.filter((finding) => finding.rule === rule),
  }));
  const fails = ({ severity }: Finding): boolean => severity === "error" || strict;
  const failures = result.findings.filter(fails).length;
  const tests = suites.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n`;
  yield `<testsuites name="dti check" tests="${tests}" failures="${failures}" errors="0" time="0">\n`;
  for (const { rule, checked, given, findings } of suites) {
    const { title } = words.findings.rules[rule];
    const count = `tests="${Math.max(1, findings.length)}" failures="${findings.filter(fails).length}"`;
    yield `  <testsuite name="${rule}" ${count} errors="0" skipped="${checked === 0 ? 1 : 0}" time="0">\n`;
    if (findings.length === 0) {
      const name = escaped(`${title} (${checked}/${given})`);
      yield `    <testcase classname="${rule}" name="${name}" time="0"${checked === 0 ? "><skipped/></testcase>" : "/>"}\n`;
    }
    for (const finding of findings) {
      const { place, unit, cell, line } = sayFinding(finding, words, lang);
      const name = escaped(`${clipped([unit, cell].filter(Boolean).join(", "))} (${place})`);
      yield `    <testcase classname="${rule}" name="${name}" group="${escaped(finding.figure.file)}" time="0">\n`;
      const text = [place, line, helpOf(rule)].map(escaped).join("&#10;");
      if (fails(finding)) {
        yield `      <failure message="${escaped(line)}" type="${finding.severity}">${text}</failure>\n`;
      } else yield `      <system-out>${text}</system-out>\n`;
      yield "    </testcase>\n";
    }
    yield "  </testsuite>\n";
  }
  yield "</testsuites>\n";
}
