import { expect, it } from "vitest";
import { fileOf, methodologyList, methodologyTree } from "../../../src/write/views/methodology.ts";
import { en } from "../../../src/write/words/en.ts";
import { leaf, method, sum } from "../../methods.ts";

it("a methodology is a tree with weights, and the share that each leaf has in the main measure", () => {
  const pillar = { ...sum("p", { a: 3, b: 1 }), kind: "pillar" } as const;
  const sheet = methodologyTree(
    method([leaf("a"), leaf("b"), leaf("z"), pillar, sum("total", { p: 1, b: 1, z: 0 })]),
    en,
    "en",
  );
  const lines = [...sheet.rows].map((row) => sheet.columns.map((column) => (column.human ?? column.machine)(row)));
  expect(lines.map(([, code, , weight, share]) => [code, weight, share])).toEqual([
    ["total", "", ""],
    ["p", "1", ""],
    // 3/4 · 1/2, and 1/4 · 1/2 + 1/2.
    ["a", "3", "37.50%"],
    ["b", "1", "62.50%"],
    ["b", "1", "62.50%"],
    ["z", "0 (listed, not scored)", "0.00%"],
  ]);
  expect(lines.map(([name = ""]) => name.length - name.trimStart().length)).toEqual([0, 2, 4, 4, 2, 2]);
});

it("an aggregate that several count is opened once", () => {
  const sheet = methodologyTree(
    method([leaf("a"), sum("p", { a: 1 }), sum("q", { p: 1 }), sum("total", { p: 1, q: 1 })]),
    en,
    "en",
  );
  const names = [...sheet.rows].map((row) => sheet.columns[0]?.human?.(row).trim());
  expect(names.filter((name) => name?.endsWith("↑"))).toHaveLength(1);
  expect(names).toHaveLength(5);
});

it("methodologies are listed with their years, and assumed weights are said", () => {
  const assumed = { en: "Nobody published them.", vi: "Chưa công bố." };
  const sheet = methodologyList([{ ...method([leaf("a")]), years: [2021, 2023], assumed }], en, "en");
  const [row] = sheet.rows;
  expect(row && sheet.columns.map(({ machine }) => machine(row)).slice(0, 2)).toEqual(["test", "2021–2023"]);
  expect(sheet.captions).toEqual([expect.stringContaining("Nobody published them.")]);
});

it("a file of a methodology says nothing of leaves and aggregates but what they have", () => {
  expect(fileOf(method([leaf("a")]))).toMatchObject({ measures: [{ code: "a" }] });
  expect(JSON.stringify(fileOf(method([])))).not.toContain('"is"');
  expect(Object.keys(Reflect.get(fileOf(method([leaf("a")])), "measures")[0])).not.toContain("is");
});
