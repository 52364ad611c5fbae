import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { MEAN } from "../../../src/core/published.ts";
import { expectedJson, helpOf, percentOf, sayFinding } from "../../../src/write/views/check-finding.ts";
import { en } from "../../../src/write/words/en.ts";
import { vi } from "../../../src/write/words/vi.ts";
import { figure, finding } from "./findings.ts";

it("a finding says where, what was found, what it could be, and why", () => {
  const said = sayFinding(finding, en, "en");
  expect(said).toMatchObject({ place: "a, b%.csv:3:2", unit: figure.name, found: "+2", expected: "+3" });
  expect(said.line).toBe(`${said.unit}, ${said.cell}: expected +3, found +2: ${said.why}`);
  expect(said.why).toContain("previous-rank");
});

it("what it could be is a range where there are several, in the reader's language", () => {
  const expected = { least: fraction(7023n, 10000n), most: fraction(1405n, 2000n), decimals: 4 };
  const score = { ...finding, expected, figure: { ...figure, kind: "score" as const, text: "0.7" } };
  expect(sayFinding(score, en, "en").expected).toBe("0.7023 to 0.7025");
  expect(sayFinding(score, vi, "vi").expected).toContain("0,7023");
  expect(sayFinding({ ...finding, expected: undefined }, en, "en")).toMatchObject({ expected: "" });
});

it("of a whole file it says only why, and the mean is called so", () => {
  const why = sayFinding({ ...finding, also: [], figure: { ...figure, text: "" } }, en, "en");
  expect([why.unit, why.found, why.line]).toEqual(["", "", why.why]);
  expect(sayFinding({ ...finding, figure: { ...figure, unit: MEAN } }, en, "en").unit).toBe(en.findings.mean);
});

it("machines have the least and the most, or one text, and null for none", () => {
  const range = (least: bigint, most: bigint) =>
    expectedJson({ least: fraction(least), most: fraction(most), decimals: 1 });
  expect([range(1n, 1n), range(1n, 2n), expectedJson(undefined)]).toEqual(["1.0", ["1.0", "2.0"], null]);
  expect([percentOf(2, 3), percentOf(1, 1), helpOf("mean")]).toEqual(["67%", "100%", "data/rules.md#mean"]);
});
