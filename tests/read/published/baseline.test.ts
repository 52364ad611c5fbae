import { expect, it } from "vitest";
import { readBaseline } from "../../../src/read/published/baseline.ts";
import { failureOf } from "../../failure.ts";
import { ROOT } from "../../root.ts";

const read = (content: unknown) => readBaseline("-", { cwd: ROOT, stdin: () => Buffer.from(JSON.stringify(content)) });
const finding = { rule: "rank", year: 2022, scheme: "63", unit: "01", measure: "total", kind: "rank", found: "3" };

it("a baseline holds accepted findings, whatever else stands beside them", () => {
  expect(read({ schemaVersion: 1, accepted: [{ ...finding, note: "x" }], more: 1 })).toEqual([finding]);
});

it.each([
  ["another version", { schemaVersion: 2, accepted: [] }, "schemaVersion"],
  ["a finding without its unit", { schemaVersion: 1, accepted: [{ ...finding, unit: undefined }] }, "accepted.0.unit"],
  ["a list", [], ""],
])("%s is none, and told where", (_, content, at) => {
  const [problem] = failureOf(() => read(content));
  expect(problem).toMatchObject({ kind: "baseline-shape", details: { reason: expect.stringContaining(at) } });
});
