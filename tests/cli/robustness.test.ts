import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const UNITS = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon"];
const files = {
  "s.csv": `name,region,a,b\n${UNITS.map((name, i) => `${name},${i % 2 ? "odd" : "even"},0.${5 + i},0.${9 - i}`).join("\n")}\n`,
  "m.json": JSON.stringify({
    ...{ id: "m", title: { en: "M", vi: "M" }, source: "tests", decimals: 4, ties: "competition" },
    ...{ rankOn: "printed", scale: "fraction" },
    measures: [
      { code: "a", kind: "index", name: { en: "A", vi: "A" }, max: 1 },
      { code: "b", kind: "index", name: { en: "B", vi: "B" }, max: 1 },
      { code: "total", kind: "total", name: { en: "T", vi: "T" }, of: { a: 1, b: 1 } },
    ],
  }),
};
const args = ["robustness", "s.csv", "--scheme", "none", "--methodology", "m.json", "--format", "csv"];

const rows = async (...more: readonly string[]): Promise<readonly string[]> => {
  const { out, code } = await dti([...args, ...more], { cwd: folder(files) });
  expect(code).toBe(0);
  return out.trim().split("\n").slice(1);
};

describe("dti robustness", () => {
  it("gives the same for the same seed, and other draws for another", async () => {
    expect(await rows("--draws", "50")).toEqual(await rows("--draws", "50", "--seed", "1"));
    expect(await rows("--draws", "50")).not.toEqual(await rows("--draws", "50", "--seed", "2"));
  });

  it("says of the units of one region what it says of them among all", async () => {
    const all = await rows("--draws", "50");
    const odd = await rows("--draws", "50", "--region", "odd");
    expect(odd.map((row) => row.split(",")[1])).toEqual(["Beta", "Delta"]);
    for (const row of odd) expect(all).toContain(row);
  });

  it("moves no rank where the spread is 0", async () => {
    for (const row of await rows("--spread", "0", "--draws", "9", "--by", "total")) {
      const [rank, , , median, low, high, best, worst] = row.split(",");
      expect([median, low, high, best, worst]).toEqual([rank, rank, rank, rank, rank]);
    }
  });
});
