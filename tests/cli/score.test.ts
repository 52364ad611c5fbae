import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const named = (code: string) => ({ code, name: { en: code, vi: code } });
const FIGURES = ["a", "b", "c"].map(named);

/** The text of a methodology of points whose measures are scored from figures a, b and c. */
const methodOf = (measures: readonly object[]): string =>
  JSON.stringify({
    ...{ id: "m", title: { en: "M", vi: "M" }, source: "made for tests", decimals: 4, ties: "competition" },
    ...{ rankOn: "printed", scale: "points", figures: FIGURES, measures },
  });

/** The CSV of `dti rank` for such a methodology. */
async function ranked(measures: readonly object[], files: Readonly<Record<string, string>>, ...argv: string[]) {
  const cwd = folder({ "m.json": methodOf(measures), ...files });
  const fixed = ["--scheme", "none", "--methodology", "m.json", "--format", "csv"];
  return dti(["rank", ...argv, ...fixed], { cwd });
}

const leaf = (code: string, score: object, max = 10) => ({ ...named(code), kind: "component", max, score });
const RATIO = leaf("x", { ratio: "a", of: "b" });
const total = (of: object, more: object = {}) => ({ ...named("total"), kind: "total", of, ...more });

describe("a sum that takes members off", () => {
  const measures = (belowZero: boolean) => [
    leaf("x", { between: "a", from: 0, to: 10 }),
    leaf("y", { between: "b", from: 0, to: 10 }),
    total({ x: 1, y: -1 }, { mean: "sum", belowZero }),
  ];
  const table = { "2024.csv": "unit,a,b\nP,7,2\nQ,1,4\n" };
  it("falls to 0, or below it where the methodology says so", async () => {
    expect((await ranked(measures(false), table, "2024.csv")).out).toContain(
      "1,P,P,5.0000,7.0000,2.0000\n2,Q,Q,0.0000",
    );
    expect((await ranked(measures(true), table, "2024.csv")).out).toContain("2,Q,Q,-3.0000,1.0000,4.0000");
  });
  it("is refused by dti sql", async () => {
    const cwd = folder({ "m.json": methodOf(measures(true)) });
    const { out, err, code } = await dti(["sql", "m.json", "--table", "t"], { cwd });
    expect([out, code]).toEqual(["", 1]);
    expect(err).toContain('"total" subtracts members, which is not translated');
  });
  it("keeps its scale: what is taken off is no part of it", async () => {
    const more = [...measures(false), { ...named("half"), kind: "total", of: { total: 1 } }];
    expect((await ranked(more, table, "2024.csv", "--by", "half")).out).toContain("1,P,P,5.0000");
  });
});

it("the note on scores counts the raw figures that they follow from", async () => {
  const { err } = await ranked([RATIO], { "2024.csv": "unit,a,b,c\nP,1,2,3\nQ,2,2,1\n" }, "2024.csv");
  expect(err).toContain("1 score follows from 2 raw figures");
});

it.each([
  ["a ratio over 0", { ratio: "a", of: "b" }, "0", 'the rule can say: "zero"'],
  ["a ratio over less than 0", { ratio: "a", of: "b" }, "-1", "leave it empty where there is no figure"],
  ["an amount per 0", { between: { plus: ["a"], per: "b" }, from: 0, to: 1 }, "0", "leave it empty"],
  ["an amount per less than 0", { between: { plus: ["a"], per: "b" }, from: 0, to: 1 }, "-2", "leave it empty"],
])("%s is told what its rule can say of 0, or to correct the cell", async (_, score, b, hint) => {
  const { err, code } = await ranked([leaf("x", score)], { "2024.csv": `unit,a,b\nP,0,${b}\n` }, "2024.csv");
  expect(code).toBe(1);
  expect(err).toContain(`expected a number above 0 to divide by, found ${b}\n  hint: correct the cell`);
  expect(err.replace(/\s+/g, " ")).toContain(hint);
});

describe("a score above the maximum of its measure", () => {
  const table = { "2024.csv": "unit,a,b\nP,1,1\nQ,1,1\nR,1,1\nS,1,1\nT,1,1\nU,100,2\n" };
  it.each([
    ["zscore", { zscore: "a", mean: 50, spread: 30 }, 100, "2024.csv:7:2: x: the rule gives U 111.2372 points"],
    ["rank", { rank: "a" }, 5, "2024.csv:7:2: x: the rule gives U 6 points"],
    ["rounded ratio", { ratio: "b", of: 2, decimals: 0 }, 2.5, "2024.csv:7:3: x: the rule gives U 3 points"],
    ["rounded sum", { sum: [{ ratio: "b", of: 2 }], decimals: 0 }, 0.5, "x: the rule gives U 1 points"],
  ])("is refused at the cell, with the unit, the score and the maximum: %s", async (_, score, max, said) => {
    const { out, err, code } = await ranked([leaf("x", score, max)], table, "2024.csv");
    expect([out, code]).toEqual(["", 1]);
    expect(err).toContain(`${said}, above the maximum of ${max}\n  hint: correct the cell, or state a "max"`);
  });
  it("is printed where the maximum holds it", async () => {
    expect((await ranked([leaf("x", { rank: "a" }, 6)], table, "2024.csv")).out).toContain(
      "1,U,U,6.0000\n2,P,P,1.0000",
    );
  });
});

describe("raw figures", () => {
  it("are read from a table with a row a value too, and from workbooks' percent cells where they have a maximum", async () => {
    const long = "unit,measure,value\nP,a,3\nP,b,4\nQ,a,1\nQ,b,4\n";
    expect((await ranked([RATIO], { "2024.csv": long }, "2024.csv")).out).toBe(
      "rank,code,unit,x\n1,P,P,7.5000\n2,Q,Q,2.5000\n",
    );
  });
  it("may have thousands, and may be below 0", async () => {
    const measures = [leaf("x", { between: "a", from: -5, to: 5 })];
    expect((await ranked(measures, { "2024.csv": "unit;a\nP;-2,5\nQ;5\n" }, "2024.csv")).out).toContain(",P,2.5000");
    const counts = { "2024.csv": "unit;a;b\nP;1.200;2.400\nQ;0,5;1\n" };
    expect((await ranked([RATIO], counts, "2024.csv")).out).toContain("1,P,P,5.0000");
  });
  it("in percent need a maximum, so that 45 % is not taken for 0.45", async () => {
    const { err, code } = await ranked([RATIO], { "2024.csv": "unit,a,b\nP,45 %,100\n" }, "2024.csv");
    expect(err).toContain('2024.csv:2:2: a: expected a number, found "45 %"');
    expect(code).toBe(1);
  });
  it("are missing where the cell is empty, and so is the score", async () => {
    expect((await ranked([RATIO], { "2024.csv": "unit,a,b\nP,3,4\nQ,,4\n" }, "2024.csv")).out).toContain("\n,Q,Q,\n");
  });
  it("of several years make one spread where the rule says so", async () => {
    const measures = [leaf("x", { between: "a", from: "least", to: "most", over: "years" })];
    const files = {
      "2023.csv": "unit,scheme,a\nP,none,0\nQ,none,4\n",
      "2024.csv": "unit,scheme,a\nP,none,8\nQ,none,4\n",
    };
    const { out } = await ranked(measures, files, "2024.csv", "--previous", "2023.csv");
    expect(out).toContain("1,P,P,10.0000,2,+1");
    expect(out).toContain("2,Q,Q,5.0000,1,-1");
  });
});

it("check leaves raw figures aside, and compares the printed total with the scores that follow", async () => {
  const files = { "2024.csv": "unit,scheme,a,b,x,rank\nP,none,3,4,7.5,1\nQ,none,1,4,2.6,2\n" };
  const method = {
    ...{ id: "m", title: { en: "M", vi: "M" }, source: "made for tests", decimals: 4, ties: "competition" },
    ...{ rankOn: "printed", scale: "points", figures: FIGURES, measures: [RATIO] },
  };
  const cwd = folder({ "m.json": JSON.stringify(method), ...files });
  const argv = ["check", "2024.csv", "--scheme", "none", "--methodology", "m.json", "--scores", "2024.csv"];
  const { out, code } = await dti(argv, { cwd });
  expect(out).toContain("2.6");
  expect(code).toBe(1);
});
