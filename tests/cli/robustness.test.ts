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

  it("reads the draws that it saved, and ranks by them alike", async () => {
    const cwd = folder(files);
    const drawn = await dti([...args, "--draws", "40", "--save-draws", "draws.csv"], { cwd });
    const again = await dti([...args, "--draws-file", "draws.csv"], { cwd });
    expect(again.out).toBe(drawn.out);
    expect(again.code).toBe(0);
  });

  it.each([
    ["draw,a\n1,1\n", "expected the columns a, b, found draw, a"],
    ["draw,a,b\n1,1,x\n", 'draws.csv:2:3: expected a weight above 0, found "x"'],
  ])("refuses draws that are not all there: %j", async (draws, said) => {
    const { code, err } = await dti([...args, "--draws-file", "draws.csv"], {
      cwd: folder({ ...files, "draws.csv": draws }),
    });
    expect([code, err]).toEqual([1, expect.stringContaining(said)]);
  });

  it("finds the shares at which two units change places, and the chances that follow from them", async () => {
    // Values a + b: A 0.9, B 0.6; the share of a at which both are equal is 1/4.
    const table = "name,a,b\nA,0.9,0.3\nB,0.6,0.4\n";
    const own = [...args.slice(0, -1), "json"];
    const cwd = folder({ ...files, "s.csv": table });
    const read = async (...argv: readonly string[]) => JSON.parse((await dti([...own, ...argv], { cwd })).out).rows;
    const [a] = await read("--intervals", "--first", "1");
    expect([a.share, a.order.from, a.order.to, a.order.below, a.top.from]).toEqual([
      "1/2",
      "1/4",
      "1",
      ["A", "B"],
      "1/4",
    ]);
    const chances = await read("--chances", "a");
    expect(chances.map(({ chances: one }: { chances: object }) => one)).toEqual([
      { 1: "3/4", 2: "1/4" },
      { 1: "1/4", 2: "3/4" },
    ]);
    // Within ±25 % the share of a goes from 3/8 to 5/8, within ±100 % from 0 to 1.
    const ranges = async (spread: string) =>
      (await read("--extremes", "--spread", spread)).map(({ best, worst }: { best: number; worst: number }) => [
        best,
        worst,
      ]);
    expect([await ranges("25"), await ranges("100")]).toEqual([
      [
        [1, 1],
        [2, 2],
      ],
      [
        [1, 2],
        [1, 2],
      ],
    ]);
  });

  it("tries every combination of alternatives, and says what each did", async () => {
    const cwd = folder({ ...files, "s.csv": "name,a,b\nA,0.9,0.1\nB,0.4,0.4\nC,0.1,0.7\n" });
    const own = [...args.slice(0, -1), "json"];
    const { out } = await dti([...own, "--vary", "mean=arithmetic,geometric", "--vary", "ties=competition,dense"], {
      cwd,
    });
    const { scenarios, choices, rows: units } = JSON.parse(out);
    expect(scenarios.map(({ alternatives }: { alternatives: string[] }) => alternatives.join(" "))).toEqual([
      "competition arithmetic",
      "competition geometric",
      "dense arithmetic",
      "dense geometric",
    ]);
    // 0.5 0.4 0.4, and 0.3 0.4 0.26.
    expect(units.map(({ ranks }: { ranks: number[] }) => ranks)).toEqual([
      [1, 2, 1, 2],
      [2, 1, 2, 1],
      [2, 3, 2, 3],
    ]);
    expect(scenarios.map(({ mean, means }: { mean: string; means: number }) => [mean, means])).toEqual([
      ["0", 0],
      ["1", 1],
      ["0", 0],
      ["1", 1],
    ]);
    expect(choices.map(({ first, total }: { first: number; total: number }) => [first, total])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("takes one way at a time", async () => {
    const { code, err } = await dti([...args, "--intervals", "--extremes"], { cwd: folder(files) });
    expect([code, err]).toEqual([2, expect.stringContaining("--extremes")]);
  });
});
