import { expect, it } from "vitest";
import type { Finding } from "../../../src/types/index.ts";
import { gitlabReport } from "../../../src/write/views/check-gitlab.ts";
import { figure, finding, result, view } from "./findings.ts";

const entries = (...findings: readonly Finding[]) => JSON.parse([...gitlabReport(result(...findings), view)].join(""));

it("a finding has a fingerprint that its line does not change, and equal ones of a file have others", () => {
  const [one, moved] = [entries(finding)[0], entries({ ...finding, figure: { ...figure, line: 9 } })[0]];
  expect(one).toMatchObject({
    check_name: "rank-change",
    severity: "critical",
    location: { path: figure.file, lines: { begin: 3 } },
  });
  expect([moved.fingerprint, moved.location.lines.begin]).toEqual([one.fingerprint, 9]);
  const [first, second] = entries(finding, finding);
  expect([first.fingerprint, second.fingerprint === first.fingerprint]).toEqual([one.fingerprint, false]);
});

it("a warning is minor, and a finding of a whole file stands on its first line", () => {
  const [entry] = entries({ ...finding, severity: "warning", figure: { ...figure, line: 0, text: "" } });
  expect(entry).toMatchObject({ severity: "minor", location: { lines: { begin: 1 } } });
});
