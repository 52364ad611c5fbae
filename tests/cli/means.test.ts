import { describe, expect, it } from "vitest";
import type { Mean } from "../../src/types/index.ts";
import { dti, folder } from "../cli.ts";
import { fileOf, leaf, method, sum } from "../methods.ts";
import { tableEqual } from "../table-equal.ts";

const whole = (mean: Mean, of: Readonly<Record<string, number>>, needs?: number) => sum("total", of, { mean, needs });

/** The ranking of a table, as CSV, by one mean of its columns. */
async function ranked(measures: Parameters<typeof method>[0], table: string, ...argv: readonly string[]) {
  const cwd = folder({ "m.json": fileOf(method(measures, "points")), "t.csv": table });
  const fixed = ["--scheme", "none", "--methodology", "m.json", "--format", "csv", "--measures", "total"];
  return dti(["rank", "t.csv", ...fixed, ...argv], { cwd });
}

describe("every digit that is printed of a mean", () => {
  it("is right, twelve of the root of a root too: 18^(1/4)", async () => {
    const measures = [
      ...["a", "b", "c"].map((code) => leaf(code, 10)),
      sum("first", { a: 1, b: 1 }, { mean: "geometric" }),
      whole("geometric", { first: 1, c: 1 }),
    ];
    const { out } = await ranked(measures, "name,a,b,c\nP,1,2,3\n", "--decimals", "12");
    // √(√(1·2)·3) = 18^(1/4)
    tableEqual(out, "rank,unit,total", "1,P,2.059767143907");
  });

  it("is of the exact value for harmonic means and medians, and a sum runs to all that its members can bring", async () => {
    const measures = (mean: Mean) => [leaf("a", 10), leaf("b", 10), leaf("c", 10), whole(mean, { a: 1, b: 1, c: 1 })];
    const table = "name,a,b,c\nP,2,3,6\nQ,10,10,10\n";
    const result = async (mean: Mean) => (await ranked(measures(mean), table)).out;
    tableEqual(await result("harmonic"), "unit,total", "Q,10.0000", "P,3.0000");
    tableEqual(await result("median"), "unit,total", "Q,10.0000", "P,3.0000");
    tableEqual(await result("sum"), "unit,total", "Q,30.0000", "P,11.0000");
    tableEqual(await result("arithmetic"), "unit,total", "Q,10.0000", "P,3.6667");
  });

  it("tells 1e-45 from 0 in a geometric mean, and ties what is equal to 12 digits", async () => {
    const measures = [leaf("a", 1), leaf("b", 1), whole("geometric", { a: 1, b: 1 })];
    const table = "name,a,b\nP,1e-45,1e-45\nQ,0,1\nR,0.2,0.3\nS,0.6,0.1\n";
    const { out } = await ranked(measures, table, "--rank-on", "exact");
    tableEqual(out, "rank,unit", "1,R", "1,S", "3,P", "4,Q");
  });
});

describe("a measure that needs a share of its indicators", () => {
  it("has no value for a unit with less, which is named", async () => {
    const measures = [
      ...["a", "b", "c", "d"].map((code) => leaf(code, 1)),
      sum("index", { a: 1, b: 1, c: 1 }),
      whole("arithmetic", { index: 3, d: 1 }, 0.75),
    ];
    const table = "name,a,b,c,d\nwhole,1,1,1,1\nthree,0.5,,0.5,0.5\ntwo,,,1,1\n";
    const { out, err } = await ranked(measures, table, "--missing", "rescale");
    tableEqual(out, "rank,unit,total", "1,whole,4.0000", "2,three,2.0000", ",two,");
    expect(err).toContain("two");
  });
});

describe("work is bounded by the size of the graph", () => {
  /** 62 levels of two measures that both count both below. */
  const tower = (mean: Mean | undefined, [first, second, third]: readonly [number, number, number]) => [
    leaf("a0", 1),
    leaf("b0", 1),
    ...Array.from({ length: 62 }, (_, i) => [
      sum(`a${i + 1}`, { [`a${i}`]: first, [`b${i}`]: second }, { mean }),
      sum(`b${i + 1}`, { [`a${i}`]: first, [`b${i}`]: third }, { mean }),
    ]).flat(),
    sum("total", { a62: 1, b62: 1 }, { mean }),
  ];
  // Squares: the middle row of an arithmetic progression is the mean of the others, and no unit.
  const table = `name,a0,b0\n${Array.from({ length: 63 }, (_, i) => `u${i},0.${1000 + i},0.${5000 - i * i}`).join("\n")}\n`;

  it.each<[Mean, readonly [number, number, number]]>([
    ["arithmetic", [1, 2, 3]],
    ["arithmetic", [1e-30, 1e30, 7.1e29]],
    ["geometric", [1e-30, 1e30, 7.1e29]],
    ["harmonic", [1e-30, 1e30, 7.1e29]],
  ])("in a %s tower of diamonds with the weights %o", async (mean, weights) => {
    const { out, code } = await ranked(tower(mean, weights), table);
    expect([code, out.split("\n").length]).toEqual([0, 65]);
  });
});
