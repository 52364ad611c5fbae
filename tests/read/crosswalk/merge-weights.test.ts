import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { mergeWeights } from "../../../src/read/crosswalk/merge-weights.ts";
import type { ReadOptions } from "../../../src/read/options.ts";
import { ROOT } from "../../root.ts";
import { told } from "./told.ts";

/** The weights of units in a file, or the kinds of what is wrong with it and where. */
async function weightsIn(text: string, codes: readonly string[], options: ReadOptions = {}) {
  return told(async () => {
    const weightOf = await mergeWeights("file", "-", options, { cwd: ROOT, stdin: () => Buffer.from(text) });
    return codes.map((code) => {
      const weight = weightOf(code);
      return weight === undefined ? "none" : `${weight.n}/${weight.d}`;
    });
  });
}

describe("a file of weights", () => {
  it.each([
    ["names a code twice", "code,weight\n01,1\n02,2\n01,3\n", ["weight-twice 4:"]],
    ["names a code twice, once without its zero", "code,weight\n01,1\n1,1\n", ["weight-twice 3:"]],
    ["names a code twice, once by ISO", "code,weight\n01,1\nVN-HN,1\n", ["weight-twice 3:"]],
    ["has two columns of weights", "code,weight,weight\n01,1,2\n", ["duplicate-column 1:3"]],
    ["has two columns of weights of two years", "weight (2023),code,Weight (2024)\n1,01,2\n", ["duplicate-column 1:3"]],
    ["has two columns of codes", "code,code,weight\n01,02,2\n", ["duplicate-column 1:2"]],
    [
      "has a weight of 0, below 0 or of words",
      "code,weight\n01,0\n02,-1\n03,x\n04,\n",
      [2, 3, 4, 5].map((line) => `weight-invalid ${line}:2`),
    ],
    ["has two decimal signs", "code;weight\n01;0,5\n02;0.5\n", ["decimal-contradictory 3:2"]],
    ["does not tell its decimal sign", "code;weight\n01;1,234\n02;3,456\n", ["decimal-ambiguous 2:2"]],
  ])("that %s is refused", async (_, text, problems) => {
    expect(await weightsIn(text, ["01", "02"])).toEqual(problems);
  });

  it("may have other columns, of one heading too where it is empty", async () => {
    expect(await weightsIn("code,name,,weight,\n01,Hà Nội,,2,\n", ["01", "02"])).toEqual(["2/1", "none"]);
  });

  it("has one decimal sign, whatever the order of its rows", async () => {
    const rows = ["01;1.234", "02;0,5", "03;12.345,25", "04;7", "05;1/3"];
    const expected = ["1234/1", "1/2", "49381/4", "7/1", "1/3"];
    const order = fc.shuffledSubarray(rows, { minLength: rows.length });
    await fc.assert(
      fc.asyncProperty(order, async (shuffled) => {
        const text = `code;weight\n${shuffled.join("\n")}\n`;
        expect(await weightsIn(text, ["01", "02", "03", "04", "05"])).toEqual(expected);
      }),
      { numRuns: 60 },
    );
    expect(await weightsIn("code;weight\n01;1,234\n", ["01"], { decimal: "comma" })).toEqual(["617/500"]);
  });
});

it("a rule weighs every part alike, or as the reference data of the old list say", async () => {
  const world = { cwd: ROOT, stdin: () => Buffer.from("") };
  const [equal, area] = [await mergeWeights("equal", "", {}, world), await mergeWeights("area", "", {}, world)];
  expect([equal("01"), equal("x")]).toEqual([fraction(1n), fraction(1n)]);
  expect([(area("01")?.n ?? 0n) > 0n, area("x")]).toEqual([true, undefined]);
});
