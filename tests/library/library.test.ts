import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { resultSchema } from "../../.config/result-schema.ts";
import * as library from "../../src/index.ts";
import type { Result } from "../../src/write/formats/render.ts";
import { dti, folder, ROOT } from "../cli.ts";

const { check, compare, compareScores, DtiError, message, parseScores, rank, rankScores, readScores } = library;
const { remap, remapScores, toCsv, toJson, toMarkdown, toXlsx } = library;

const [OLD, NEW] = ["data/examples/2023.csv", "data/examples/2024.csv"];
const SCENARIOS = { scenarios: ["dti-2024-foundation-400"], vary: { mean: ["arithmetic", "geometric"] } } as const;
const written = async (argv: string): Promise<string> => (await dti(argv.split(" "))).out;

describe("a result", () => {
  it.each([
    ["rank", `rank ${NEW} --as 34 --previous ${OLD}`, () => rank(NEW, { as: "34", previous: OLD })],
    ["compare", `compare ${OLD} ${NEW} --explain`, () => compare([OLD, NEW], { explain: true })],
    ["remap", `remap ${NEW} --to 34`, () => remap(NEW, { to: "34" })],
    ["robustness", `robustness ${NEW} --draws 20`, () => library.robustness(NEW, { draws: 20 })],
    ["describe", `describe ${NEW}`, () => library.describe(NEW)],
    ["intervals", `robustness ${NEW} --intervals --first 5`, () => library.weightIntervals(NEW, { first: 5 })],
    ["chances", `robustness ${NEW} --chances security=0-20%`, () => library.rankChances(NEW, "security=0-20%")],
    ["leaving out", `robustness ${NEW} --leave-out`, () => library.leaveOneOut(NEW)],
    [
      "scenarios",
      `robustness ${NEW} --scenario dti-2024-foundation-400 --vary mean=arithmetic,geometric`,
      () => library.rankScenarios(NEW, SCENARIOS),
    ],
    ["check", "check data/published/provinces.csv", () => check("data/published/provinces.csv")],
  ])("of %s is what the command line writes as JSON, as data and as text", async (_, argv, job) => {
    const result = await job();
    const json = await written(`${argv} --format json`);
    expect(toJson(result)).toBe(json);
    expect(JSON.parse(JSON.stringify(result))).toEqual(JSON.parse(json));
  });

  it.each([
    ["rank", `rank ${NEW} --previous ${OLD}`, () => rank(NEW, { previous: OLD })],
    ["rank by measures", `rank ${NEW} --measures security`, () => rank(NEW, { measures: ["security"] })],
    ["compare", `compare ${OLD} ${NEW}`, () => compare([OLD, NEW])],
    ["remap", `remap ${NEW} --to 34`, () => remap(NEW, { to: "34" })],
  ])("of %s is what the command line writes as CSV", async (_, argv, job) => {
    const result = await job();
    expect(toCsv(result)).toBe(await written(`${argv} --format csv`));
    expect(toCsv(result, { excel: true })).toBe(await written(`${argv} --excel`));
  });

  it.each([
    ["rank", `rank ${NEW} --previous ${OLD}`, () => rank(NEW, { previous: OLD })],
    ["compare by measures", `compare ${OLD} ${NEW} --measures all`, () => compare([OLD, NEW], { measures: "all" })],
    ["remap", `remap ${NEW} --to 34`, () => remap(NEW, { to: "34" })],
    ["check", "check data/published/provinces.csv", () => check("data/published/provinces.csv")],
  ])("of %s is the workbook that the command line writes", async (_, argv, job) => {
    const cwd = folder({});
    await dti([...argv.split(" "), "-o", "result.xlsx"], { cwd });
    expect(Buffer.from(await toXlsx(await job()))).toEqual(readFileSync(join(cwd, "result.xlsx")));
  });

  it("is Markdown as the command line writes it, in the language of its making", async () => {
    const result = await rank(NEW, { measures: "all", top: 3, lang: "vi" });
    expect(toMarkdown(result)).toBe(await written(`rank ${NEW} --measures all --top 3 --lang vi --format markdown`));
    const found = await check("data/published/provinces.csv");
    expect(toMarkdown(found)).toBe(await written("check data/published/provinces.csv --format markdown"));
  });

  it("has rows that are made once, and exact columns beneath that JSON leaves out", async () => {
    const result = await rank(NEW);
    expect(result.rows).toBe(result.rows);
    expect(Object.keys(result)).not.toContain("exact");
    expect(result.exact.standings.get("total")?.values.kind).toBe("fixed");
  });

  it("can be written itself, and no copy of it", async () => {
    const result = await rank(NEW);
    expect(() => toCsv({ ...result, exact: result.exact })).toThrow(TypeError);
  });
});

describe("what is no table", () => {
  it("is the page of a report, or one of its charts, as the command line writes it", async () => {
    const cwd = folder({});
    await dti(["report", OLD, NEW, "--as", "34", "--lang", "vi", "-o", "report.html"], { cwd });
    const page = await library.report([OLD, NEW], { as: "34", lang: "vi" });
    expect(page).toBe(readFileSync(join(cwd, "report.html"), "utf8"));
    expect(`${await library.report(NEW, { chart: "tiles" })}\n`).toBe(
      await written(`report ${NEW} --chart tiles --format svg`),
    );
    const about = await library.report([OLD, NEW], { card: "Hà Tĩnh", chart: "waterfall" });
    expect(about).toContain("Why the rank changed: Hà Tĩnh");
    await expect(library.report(NEW, { chart: "bump" })).rejects.toThrow("bump");
  });

  it("is the methodology that the command line makes of a table, by which that ranks", async () => {
    const table = { name: "own.csv", content: [{ commune: "An Phú", A: 90, B: 50 }] };
    const { methodology, notes } = await library.init(table);
    const cwd = folder({ "own.csv": "commune,A,B\nAn Phú,90,50\n" });
    const { out } = await dti(["init", "own.csv"], { cwd });
    expect(methodology).toEqual(JSON.parse(out));
    expect(notes.map(({ kind }) => kind)).toContain("draft-weights");
    const { rows } = await rank(table, { methodology, scheme: "none" });
    expect(rows.map(({ values }) => values.total)).toEqual([70]);
  });

  it("is refused where a share is none, in the language of the script", async () => {
    await expect(library.rankChances(NEW, "security=50%-10%")).rejects.toThrow("security=50%-10%");
    const said = library.rankChances(NEW, "security=50%-10%", { lang: "vi" });
    await expect(said).rejects.toThrow("--chances: cần CHỈ_SỐ hoặc CHỈ_SỐ=0-0,3,");
  });

  const [first, spread, seed] = [
    { top: 1, first: 5 },
    { top: 1, spread: 5 },
    { top: 1, seed: 5 },
  ];
  it.each([
    ["weightIntervals", "--spread", () => library.weightIntervals(NEW, spread)],
    ["rankChances", "--seed", () => library.rankChances(NEW, "security", seed)],
    ["rankExtremes", "--first", () => library.rankExtremes(NEW, first)],
    ["leaveOneOut", "--first", () => library.leaveOneOut(NEW, first)],
    ["rankScenarios", "--spread", () => library.rankScenarios(NEW, spread)],
    ["robustness by a file of draws", "--seed", () => library.robustness(NEW, { ...seed, drawsFile: "draws.csv" })],
  ])("refuses an option that it would drop: %s, %s", async (_, option, run) => {
    await expect(run()).rejects.toThrow(`${option}: expected {`);
  });

  it("refuses an alternative that is there twice, or that the table has itself", async () => {
    const ties = { vary: { ties: ["dense", "ordinal", "dense"] } } as const;
    await expect(library.rankScenarios(NEW, ties)).rejects.toThrow("--vary ties=dense: given more than once");
    const table = [{ commune: "An Phú", A: 90, B: 50 }];
    const { methodology } = await library.init(table, { id: "own" });
    const options = { methodology, scheme: "none" } as const;
    const other = { ...methodology, id: "other" };
    const { scenarios } = await library.rankScenarios(table, { ...options, scenarios: [other] });
    expect(scenarios.map(({ alternatives }) => alternatives)).toEqual([["own"], ["other"]]);
    const own = library.rankScenarios(table, { ...options, scenarios: [methodology] });
    await expect(own).rejects.toThrow("--scenario own: is the methodology of the table itself");
  });
});

describe("scores that were read", () => {
  it("rank as their files do, and without reading again", async () => {
    const [scores, older] = [await readScores(NEW), await readScores(OLD)];
    const options = { as: "34", by: "government", ties: "dense", decimals: 2 } as const;
    expect(toJson(await rankScores(scores, { ...options, previous: older }))).toBe(
      toJson(await rank(NEW, { ...options, previous: OLD })),
    );
  });

  it("compare and remap as their files do", async () => {
    const scores = await readScores([OLD, NEW]);
    expect(toJson(await compareScores(scores, { as: "34" }))).toBe(toJson(await compare([OLD, NEW], { as: "34" })));
    const [, newer] = scores;
    if (newer === undefined) throw new Error("two years were read");
    expect(toJson(await remapScores(newer, { to: "34" }))).toBe(toJson(await remap(NEW, { to: "34" })));
  });

  it("of several years are not ranked as one", async () => {
    await expect(rankScores(await readScores([OLD, NEW]))).rejects.toThrow("2023, 2024");
  });
});

describe("a table in memory", () => {
  const bytes = readFileSync(join(ROOT, NEW));
  const file = { name: "2024.csv", content: bytes };

  it("is read as its file is: bytes, text, and bytes of a workbook", async () => {
    const { rows } = await rank(NEW);
    expect((await rank(file)).rows).toEqual(rows);
    expect((await rank(bytes, { year: 2024 })).rows).toEqual(rows);
    expect((await rankScores(await parseScores(bytes.toString(), { year: 2024 }))).rows).toEqual(rows);
    const book = readFileSync(join(ROOT, "tests/workbooks/openpyxl.xlsx"));
    const [scores] = await readScores(book, { year: 2022, methodology: "dti-2022" });
    const [same] = await readScores("tests/workbooks/openpyxl.xlsx", { year: 2022, methodology: "dti-2022" });
    expect(scores?.columns).toEqual(same?.columns);
  });

  it("is rows, whose numbers are read as they are and whose texts as cells are", async () => {
    const rows = [
      { province: "Hà Tĩnh", total: 0.25, government: "0,5" },
      { province: "Huế", total: 1e-7, government: null },
      { province: "Nghệ An", total: undefined, government: "0,125" },
    ];
    const found = await rank(rows, { year: 2022 });
    const values = found.rows.map(({ name, values: { total, government } }) => [name, total, government]);
    expect(values).toEqual([
      ["Hà Tĩnh", 0.25, 0.5],
      ["Thừa Thiên Huế", 0, null],
      ["Nghệ An", null, 0.125],
    ]);
    expect(found.exact.standings.get("total")?.values).toMatchObject({ den: 10_000_000n });
  });

  it("is last year's, the old units', the scores', a crosswalk, weights, a baseline and a methodology too", async () => {
    const methodology: library.MethodologyFile = {
      id: "own",
      title: { en: "Own", vi: "Riêng" },
      source: "own",
      decimals: 1,
      ties: "competition",
      rankOn: "printed",
      scale: "points",
      measures: [{ code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, max: 100 }],
    };
    const [a, b] = [
      { name: "a", total: 10 },
      { name: "b", total: 40 },
    ];
    const options = { scheme: "none", methodology } as const;
    const { rows } = await rank([a, b], {
      ...options,
      year: 2024,
      previous: [
        { ...a, total: 50, year: 2023 },
        { ...b, year: 2023 },
      ],
    });
    expect(rows.map(({ name, change }) => [name, change])).toEqual([
      ["b", 1],
      ["a", -1],
    ]);
    const crosswalk = [
      { from: "a", to: "c" },
      { from: "b", to: "c" },
    ];
    const merge = [
      { code: "a", weight: 1 },
      { code: "b", weight: 2 },
    ];
    const carried = await remap([a, b], { ...options, crosswalk, merge });
    expect(carried.rows).toEqual([{ code: "c", name: "c", parts: ["a", "b"], values: { total: 30 } }]);
    const printed = [
      { name: "a", rank: 1, total: 10 },
      { name: "b", rank: 2, total: 41 },
    ];
    const found = await check(printed, { ...options, year: 2024, scores: [a, b] });
    expect(found.findings.map(({ found: cell }) => cell)).toContain("41");
  });

  it("of the same name as another is refused", async () => {
    const other = { name: "2024.csv", content: Buffer.from("province,total\nHuế,0.5\n") };
    await expect(rank(file, { previous: other })).rejects.toThrow("2024.csv");
  });

  it("without rows is said to have none", async () => {
    await expect(rank([], { year: 2022 })).rejects.toBeInstanceOf(DtiError);
  });
});

describe("an error", () => {
  const table = { name: "2022.csv", content: [{ province: "Hà Tĩn", total: 2 }] };

  it("has every problem as data, and says them as the command line does, in the language asked for", async () => {
    const error = await rank(table, { lang: "vi" }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(DtiError);
    expect(error.problems.map(({ kind, place }: library.Problem) => [kind, place.line])).toContainEqual([
      "out-of-range",
      2,
    ]);
    const cwd = folder({ "2022.csv": "province,total\nHà Tĩn,2\n" });
    expect(`${error.message}\n`).toBe((await dti(["rank", "2022.csv", "--lang", "vi"], { cwd })).err);
    expect(error.message).toContain(message(error.problems[0], "vi").split("\n")[0]);
  });

  it("says of each problem where, what was expected and found, and what to do", async () => {
    const error = await rank(table).catch((thrown) => thrown);
    const found = error.problems.find(({ kind }: library.Problem) => kind === "out-of-range");
    expect(message(found)).toBe(
      '2022.csv:2:2: DTI: expected a number from 0 to 1, found "2"\n  hint: if the whole file is in percent or in points: --scale percent or --scale points',
    );
  });
});

/** Read-only all the way down, as results are. */
type Fixed<T> = T extends (infer Item)[]
  ? readonly Fixed<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: Fixed<T[K]> }
    : T;
type Published<Command extends string> = Fixed<Extract<z.infer<typeof resultSchema>, { command: Command }>>;

/** Years compared, not two scores of one unit. */
type Years = Extract<Published<"compare">, { years: unknown }>;

type Analysis<Kind extends string> = Extract<Published<"robustness">, { analysis: Kind }>;

describe("the types", () => {
  it("of results have the keys of the published schema, row by row", () => {
    expectTypeOf<keyof library.RankResult>().toEqualTypeOf<keyof Extract<Published<"rank">, { mean: object }>>();
    expectTypeOf<keyof library.RankRow>().toEqualTypeOf<
      keyof Extract<Published<"rank">, { mean: object }>["rows"][number]
    >();
    expectTypeOf<keyof library.CompareResult>().toEqualTypeOf<keyof Years>();
    expectTypeOf<keyof library.CompareRow>().toEqualTypeOf<keyof Years["rows"][number]>();
    expectTypeOf<keyof library.RemapResult>().toEqualTypeOf<keyof Published<"remap">>();
    expectTypeOf<keyof library.RemapRow>().toEqualTypeOf<keyof Published<"remap">["rows"][number]>();
    expectTypeOf<keyof library.RobustnessResult>().toEqualTypeOf<
      keyof Extract<Published<"robustness">, { draws: number }>
    >();
    expectTypeOf<keyof library.AnalysisHead>().toEqualTypeOf<
      Exclude<keyof Analysis<"intervals">, "rows" | "notes" | "reading">
    >();
    expectTypeOf<keyof library.IntervalRow>().toEqualTypeOf<keyof Analysis<"intervals">["rows"][number]>();
    expectTypeOf<keyof library.ChancesRow>().toEqualTypeOf<keyof Analysis<"chances">["rows"][number]>();
    expectTypeOf<keyof library.ExtremesRow>().toEqualTypeOf<keyof Analysis<"extremes">["rows"][number]>();
    expectTypeOf<keyof library.LeftOutRow>().toEqualTypeOf<keyof Analysis<"leave-out">["rows"][number]>();
    expectTypeOf<keyof library.ScenarioRow>().toEqualTypeOf<keyof Analysis<"scenarios">["rows"][number]>();
    expectTypeOf<keyof library.DescribeRow>().toEqualTypeOf<keyof Published<"describe">["rows"][number]>();
    expectTypeOf<keyof library.CheckReport>().toEqualTypeOf<keyof Published<"check">>();
    expectTypeOf<keyof library.FindingRow>().toEqualTypeOf<keyof Published<"check">["findings"][number]>();
  });

  it("of rows say what may be null", () => {
    expectTypeOf<library.RankRow["change"]>().toEqualTypeOf<number | null | undefined>();
    expectTypeOf(rank).returns.resolves.toHaveProperty("rows").toEqualTypeOf<readonly library.RankRow[]>();
    expectTypeOf<library.RankOptions["as"]>().toEqualTypeOf<"63" | "34" | "none" | undefined>();
    expectTypeOf<Result>().not.toBeAny();
  });
});
