import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { leaveOneOut, rankChances, rankExtremes, weightIntervals } from "../../src/jobs/analyse-weights.ts";
import type { Mean } from "../../src/types/index.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { leaf, method, sum } from "../methods.ts";
import { held, refused } from "./held.ts";

const methodOf = (mean?: Mean) => method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 }, { mean })]);
const OPTIONS = { methodology: methodOf(), scheme: "none", first: 1 } as const;
/** X is better in a, Y in b: they are equal where a has 2/3. */
const WORLD = held({ "2024.csv": "xã,a,b\nXã X,0.6,0.2\nXã Y,0.5,0.4\n" });
const FILES = ["2024.csv"];

describe("the weights of a file's ranking", () => {
  it("may move until units change places, who are named", async () => {
    const { weights, first } = await weightIntervals(FILES, OPTIONS, WORLD);
    expect(first).toBe(1);
    expect(
      weights.map(({ member, share, order }) => [
        member.code,
        exactText(share),
        exactText(order.from),
        exactText(order.to),
      ]),
    ).toEqual([
      ["a", "0.75", "2/3", "1"],
      ["b", "0.25", "0", "1/3"],
    ]);
    expect([weights[0]?.order.below, weights[0]?.top?.below]).toEqual([
      ["Xã X", "Xã Y"],
      ["Xã X", "Xã Y"],
    ]);
  });

  it("give each unit the chance of a rank that the length of its shares is", async () => {
    const { chances, from, to } = await rankChances(FILES, { member: "a" }, OPTIONS, WORLD);
    expect([from, to]).toEqual([fraction(0n), fraction(1n)]);
    expect(chances.map((ranks) => [ranks.get(1), ranks.get(2)])).toEqual([
      [fraction(1n, 3n), fraction(2n, 3n)],
      [fraction(2n, 3n), fraction(1n, 3n)],
    ]);
    const half = { member: "total/a", from: fraction(1n, 2n), to: fraction(1n) };
    const { chances: others } = await rankChances(FILES, half, OPTIONS, WORLD);
    expect(others[0]?.get(1)).toEqual(fraction(2n, 3n));
  });

  it("leave each unit its best and worst rank within a spread", async () => {
    const ranges = async (spread: number) => (await rankExtremes(FILES, { ...OPTIONS, spread }, WORLD)).ranges;
    // a has 0.75 of the weight: by 10 % 0.725 at least, by 25 % 2/3 and less.
    expect(await ranges(10)).toEqual([
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ]);
    expect(await ranges(50)).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
    ]);
  });

  it("shift ranks where a measure is left out", async () => {
    const { measures } = await leaveOneOut(FILES, OPTIONS, WORLD);
    expect(measures.map(({ measure, largest, units }) => [measure.code, largest, units])).toEqual([
      ["a", 1, ["Xã X", "Xã Y"]],
      ["b", 0, []],
    ]);
  });

  it("are named by their aggregate too where a member has several", async () => {
    const shared = method([leaf("a"), leaf("b"), sum("x", { a: 1, b: 1 }), sum("total", { x: 1, b: 1 })]);
    const chances = (member: string) => rankChances(FILES, { member }, { ...OPTIONS, methodology: shared }, WORLD);
    expect((await chances("x/b")).aggregate.code).toBe("x");
    expect(await refused(chances("b"))).toEqual([
      ["bad-option", { option: "chances", found: "b", expected: "x/a, x/b, total/x, total/b" }],
    ]);
  });

  it("are named, and of weighted means of values that are all there", async () => {
    expect(await refused(rankChances(FILES, { member: "c" }, OPTIONS, WORLD))).toEqual([
      ["bad-option", { option: "chances", found: "c", expected: "a, b" }],
    ]);
    const roots = { ...OPTIONS, methodology: methodOf("geometric") };
    for (const job of [weightIntervals, rankExtremes])
      expect((await refused(job(FILES, roots, WORLD)))[0]?.[0]).toBe("not-weighted-mean");
    const gaps = held({ "2024.csv": "xã,a,b\nXã X,0.6,\nXã Y,0.5,0.4\n" });
    expect(await refused(weightIntervals(FILES, { ...OPTIONS, missing: "rescale" }, gaps))).toEqual([
      ["bad-option", { option: "missing", found: "rescale", expected: "unranked, zero" }],
    ]);
    expect(await refused(weightIntervals(FILES, { ...OPTIONS, missing: "zero" }, gaps))).toEqual([]);
  });
});
