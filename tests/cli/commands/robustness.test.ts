import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { provincesOf } from "../../../src/reference/provinces.ts";
import { dti, folder, ROOT } from "../../cli.ts";
import { mean, type Rule, ranks, ratioOf, roundedHalfUp } from "../../naive.ts";

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
    ["draw,a\n1,1\n", "expected the columns [draw], a, b, found draw, a"],
    ["draw,a,b,security,C\n1,1,1,1,1\n", "draws.csv: expected the columns [draw], a, b, found security, C"],
    ["a,total/a,b\n1,1,1\n", "draws.csv: expected the columns [draw], a, b, found a"],
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

  it("ranks 2024 with 400 points for the foundation as plain rationals do, ties and all, and so its Sobol indices", async () => {
    const table = readFileSync(join(ROOT, "data/examples/2024.csv"), "utf8");
    const [heading = [], ...lines] = table
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("#"))
      .map((line) => line.split(","));
    // 80 points for each of five indices and 240, 180, 180; before 100 each and 200, 150, 150. The sums are 1000.
    const points: Readonly<Record<string, readonly number[]>> = {
      "dti-2024": [100, 100, 100, 100, 100, 200, 150, 150],
      "dti-2024-foundation-400": [80, 80, 80, 80, 80, 240, 180, 180],
    };
    const codes = lines.map(([code = ""]) => code);
    const rankBy = (weights: readonly number[], ties: Rule, decimals: number): readonly (number | undefined)[] => {
      const totals = lines.map((cells) => {
        const weighted = weights.map((weight, m) => {
          return { value: ratioOf(cells[m + 2] ?? ""), weight: { n: BigInt(weight), d: 1n } };
        });
        return { n: roundedHalfUp(mean(weighted), decimals), d: 1n };
      });
      return ranks(totals, ties, codes);
    };
    const foundation = ["awareness", "institutions", "infrastructure", "human_resources", "security"];
    expect(heading.slice(2)).toEqual([...foundation, "gov_activity", "econ_activity", "soc_activity"]);
    const vary = ["--vary", "ties=competition,dense", "--vary", "decimals=2,4"];
    const { out } = await dti([
      ...["robustness", "data/examples/2024.csv", "--scenario", "dti-2024-foundation-400"],
      ...[...vary, "--format", "json"],
    ]);
    const { scenarios, choices, rows: units } = JSON.parse(out);
    const given = rankBy(points["dti-2024"] ?? [], "competition", 4);
    const shifts: number[] = [];
    for (const [s, { alternatives, mean: shift, moved }] of scenarios.entries()) {
      const weights = points[alternatives.find((one: string) => one.startsWith("dti"))] ?? [];
      const ties: Rule = alternatives.includes("dense") ? "dense" : "competition";
      const expected = rankBy(weights, ties, alternatives.includes("2") ? 2 : 4);
      const found = new Map(units.map(({ code, ranks: all }: { code: string; ranks: number[] }) => [code, all[s]]));
      expect(codes.map((code) => found.get(code))).toEqual(expected);
      const moves = expected.map((rank, i) => Math.abs((rank ?? 0) - (given[i] ?? 0)));
      expect(moved).toBe(moves.filter((move) => move > 0).length);
      shifts.push(moves.reduce((sum, move) => sum + move, 0) / moves.length);
      const [places = 0, of = 1] = shift.split("/").map(Number);
      expect(places / of).toBeCloseTo(shifts.at(-1) ?? Number.NaN, 12);
    }
    // Of each choice: the variance of the means of its alternatives, and what is left of the whole without the others'.
    const average = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0) / all.length;
    const variance = (all: readonly number[]): number => average(all.map((one) => one ** 2)) - average(all) ** 2;
    const grouped = (key: (alternatives: readonly string[]) => string): readonly number[] => {
      const keys = scenarios.map(({ alternatives }: { alternatives: string[] }) => key(alternatives));
      return [...new Set(keys)].map((one) => average(shifts.filter((_, s) => keys[s] === one)));
    };
    for (const [c, { first, total }] of choices.entries()) {
      const others = grouped((alternatives) => alternatives.filter((_, i) => i !== c).join());
      expect(first).toBeCloseTo(variance(grouped((alternatives) => alternatives[c] ?? "")) / variance(shifts), 10);
      expect(total).toBeCloseTo(1 - variance(others) / variance(shifts), 10);
    }
  });

  it("ranks by each merge rule as dti rank does by it", async () => {
    const rules = ["equal", "population", "area", "w.csv"];
    const weights = `code,weight\n${[...provincesOf("63").keys()].map((code, i) => `${code},${1 + (i % 5)}`).join("\n")}\n`;
    const cwd = folder({ "w.csv": weights });
    const table = ["data/examples/2024.csv", "--as", "34", "--format", "json"];
    const { out } = await dti(["robustness", ...table, "--vary", `merge=${rules.join()}`], { cwd });
    const { rows: units, choices } = JSON.parse(out);
    expect(choices.map(({ choice, alternatives }: typeof choices) => [choice, alternatives])).toEqual([
      ["merge", rules],
    ]);
    for (const [s, rule] of rules.entries()) {
      const ranked = JSON.parse((await dti(["rank", ...table, "--merge", rule], { cwd })).out).rows;
      const expected = new Map(ranked.map(({ code, rank }: { code: string; rank: number }) => [code, rank]));
      for (const { code, ranks: all } of units) expect(all[s]).toBe(expected.get(code));
    }
  });

  it("takes one way at a time", async () => {
    const { code, err } = await dti([...args, "--intervals", "--extremes"], { cwd: folder(files) });
    expect([code, err]).toEqual([2, expect.stringContaining("--extremes")]);
  });

  const WAYS: readonly (readonly [readonly string[], readonly string[]])[] = [
    [[], ["--draws", "--seed", "--spread", "--levels", "--first", "--save-draws"]],
    [
      ["--draws-file", "draws.csv"],
      ["--first", "--save-draws"],
    ],
    [["--intervals"], ["--first"]],
    [["--chances", "a"], ["--first"]],
    [["--extremes"], ["--spread"]],
    [["--leave-out"], []],
    [["--scenario", "m.json"], []],
    [["--vary", "ties=dense"], []],
  ];
  const OPTIONS = {
    ...{ "--draws": "9", "--seed": "3", "--spread": "10", "--levels": "index", "--first": "2" },
    ...{ "--save-draws": "saved.csv", "--draws-file": "draws.csv" },
  };

  it.each(
    WAYS.flatMap(([way, taken]) =>
      Object.entries(OPTIONS)
        .filter(([option]) => way[0] !== option && (way.length > 0 || option !== "--draws-file"))
        .map(([option, value]) => [way, [option, value], taken.includes(option)] as const),
    ),
  )("takes what the way reads, and refuses what it would drop: %j %j", async (way, option, isTaken) => {
    const cwd = folder({ ...files, "draws.csv": "draw,a,b\n1,1,2\n" });
    const { code, err, out } = await dti([...args, ...way, ...option], { cwd });
    if (isTaken) expect([code, err]).toEqual([0, ""]);
    else {
      const [flag, other] = [way[0], option[0]];
      const said = `${other}: expected ${flag} | ${other}, found "${flag} ${other}"\n`;
      expect([code, out, err]).toEqual([2, "", expect.stringContaining(said)]);
      expect(existsSync(join(cwd, "saved.csv"))).toBe(false);
    }
  });

  it("names a scenario that has not the measure that is ranked", async () => {
    const argv = ["robustness", "data/examples/2024.csv", "--scenario", "dti-2020", "--scenario", "pii"];
    const { code, out, err } = await dti(argv);
    expect([code, out, err.split("\n")[0]]).toEqual([
      2,
      "",
      "--scenario pii: has no measure total (DTI), by which this table is ranked; its measures are: input, output, pii",
    ]);
  });

  it("refuses to weigh merged means where nothing is merged", async () => {
    for (const as of [["--as", "63"], [], ["--as", "34", "--only", "Huế"]]) {
      const table = as.includes("34") ? "huế.csv" : "data/examples/2024.csv";
      const argv = ["robustness", table, ...as, "--vary", "merge=equal,population", "--year", "2024", "--scheme", "63"];
      const scores = readFileSync(join(ROOT, "data/examples/2024.csv"), "utf8").split("\n");
      const part = [scores[1], ...scores.filter((line) => /Huế|Hà Nội/.test(line))].join("\n");
      const { code, out, err } = await dti(argv, { cwd: folder({ "huế.csv": part }) });
      expect([code, out, err.split("\n")[0]]).toEqual([
        2,
        "",
        "--vary merge: nothing is merged here, so there are no merge weights to vary",
      ]);
    }
  });

  it.each([
    ["mean=arithmetic,arithmetic", "mean=arithmetic"],
    ["decimals=2, 4,2", "decimals=2,4"],
    ["merge=equal,population,equal", "merge=equal,population"],
  ])("refuses an alternative that is there twice: %s", async (alternatives, expected) => {
    const { code, err } = await dti([...args, "--vary", alternatives], { cwd: folder(files) });
    expect([code, err]).toEqual([2, `dti: --vary: expected ${expected}, found "${alternatives}"\n`]);
  });

  it.each([
    [["pii", "dti-2020", "pii"], "pii: given more than once"],
    [["dti-2024"], "dti-2024: is the methodology of the table itself, which is always compared"],
  ])("refuses a scenario that stands beside itself: %j", async (ids, said) => {
    const argv = ["robustness", "data/examples/2024.csv", ...ids.flatMap((id) => ["--scenario", id])];
    const { code, out, err } = await dti(argv);
    expect([code, out, err.split("\n")[0]]).toEqual([2, "", `--scenario ${said}`]);
  });

  it("shows in Vietnamese what --chances takes", async () => {
    const { err } = await dti([...args, "--chances", "a=0.5-0.2", "--lang", "vi"], { cwd: folder(files) });
    expect(err).toBe('dti: --chances: cần CHỈ_SỐ hoặc CHỈ_SỐ=0-0,3, nhưng gặp "a=0.5-0.2"\n');
  });

  it("leaves settings that another way reads", async () => {
    const cwd = folder({ ...files, "dti.json": '{"seed": 7, "draws": 9, "first": 3, "spread": 10}' });
    expect((await dti([...args, "--leave-out"], { cwd })).code).toBe(0);
  });
});
