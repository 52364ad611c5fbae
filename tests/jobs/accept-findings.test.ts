import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withoutAccepted } from "../../src/jobs/accept-findings.ts";
import type { Finding } from "../../src/types/index.ts";
import { found, method } from "../check/figures.ts";
import { folder } from "../cli.ts";

it("a finding is accepted by what it is about and what it says, wherever it stands", async () => {
  const findings = found("name,rank,total\nA,1,0.5\nB,3,0.6\nC,2,1.7\n", method(["total"], {}));
  const [first] = findings;
  if (!first) throw new Error("a finding");
  const { rule, figure } = first;
  const { year, scheme, unit, measure, kind, text } = figure;
  const path = folder({});
  const left = async (more: object, from: readonly Finding[] = findings) => {
    const accepted = [{ rule, year, scheme, unit, measure, kind, found: text, ...more }];
    writeFileSync(join(path, "b.json"), JSON.stringify({ schemaVersion: 1, accepted }));
    return (await withoutAccepted(from, join(path, "b.json"), { cwd: "/", stdin: () => new Uint8Array() })).length;
  };
  expect(await left({})).toBe(findings.length - 1);
  expect(await left({}, [{ ...first, figure: { ...figure, line: 99 } }])).toBe(0);
  for (const other of [{ found: "9" }, { unit: "Z" }, { rule: "mean" }, { year: 1 }, { kind: "score_change" }])
    expect(await left(other)).toBe(findings.length);
});
