import { expect, it } from "vitest";
import type { Finding } from "../../../src/types/index.ts";
import { junit } from "../../../src/write/views/check-junit.ts";
import { figure, finding, result, view } from "./findings.ts";

const xml = (strict: boolean, ...findings: readonly Finding[]) =>
  [...junit(result(...findings), { ...view, strict })].join("");

it("a rule is a suite: a case for each finding, one that passed, or one that nothing was given for", () => {
  const text = xml(false, finding);
  expect(text).toContain('<testsuites name="dti check" tests="2" failures="1" errors="0" time="0">');
  expect(text).toContain('<testsuite name="rank-change" tests="1" failures="1" errors="0" skipped="0" time="0">');
  expect(text).toContain('name="Đà Nẵng &quot;A &amp; B&quot;, ');
  expect(text).toMatch(/<testcase classname="mean" name="[^"]+ \(0\/0\)" time="0"><skipped\/><\/testcase>/);
  expect(xml(false)).toMatch(/<testcase classname="rank-change" name="[^"]+ \(5\/6\)" time="0"\/>/);
});

it("a warning is a failure only where warnings count as errors", () => {
  const warning = { ...finding, severity: "warning" as const };
  expect(
    [xml(false, warning), xml(true, warning)].map((text) => [
      text.includes("<failure "),
      text.includes("<system-out>"),
    ]),
  ).toEqual([
    [false, true],
    [true, false],
  ]);
});

it("a name is cut in the list of cases, and what XML cannot hold is replaced", () => {
  const text = xml(false, { ...finding, figure: { ...figure, name: `\uFFFE${"x".repeat(300)}` } });
  expect(text).not.toContain("\uFFFE");
  expect(/name="([^"]+)" group/.exec(text)?.[1]?.length).toBeLessThan(230);
});
