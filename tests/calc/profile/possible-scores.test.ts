import { describe, expect, it } from "vitest";
import { possibleScores } from "../../../src/calc/profile/possible-scores.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { Score } from "../../../src/types/index.ts";
import { leaf, method } from "../../methods.ts";

const whole = (n: number) => fraction(BigInt(n));
const words = new Map([
  ["yes", whole(1)],
  ["partly", fraction(1n, 3n)],
  ["no", whole(0)],
]);
const figures = [{ code: "g", name: { en: "g", vi: "g" }, words }];
const STEPS: Score = { steps: "f", at: [6, 4, 6].map((points) => ({ from: whole(points), points: whole(points) })) };

function possible(score: Score, scale: "points" | "fraction" = "points") {
  const methodology = { ...method([{ ...leaf("x", 10), score }], scale), figures };
  return possibleScores(methodology, "x")?.map(({ n, d }) => Number(n) / Number(d));
}

describe("the scores that a rule can give", () => {
  it("are the points of its steps, each once, the least first", () => {
    expect(possible(STEPS)).toEqual([4, 6]);
    expect(possible({ ...STEPS, else: whole(0) })).toEqual([0, 4, 6]);
    expect(possible(STEPS, "fraction")).toEqual([0.4, 0.6]);
  });

  it("are what its words count for, rounded as the rule rounds", () => {
    expect(possible({ choice: "g", decimals: 1 })).toEqual([0, 3.3, 10]);
    expect(possible({ choice: "g", better: "lower", points: whole(6) })).toEqual([0, 4, 6]);
  });

  it("are the sums of its parts, no more than the maximum", () => {
    expect(
      possible({
        sum: [
          { ...STEPS, else: whole(-7) },
          { choice: "g", points: whole(6) },
        ],
      }),
    ).toEqual([0, 4, 6, 8, 10]);
  });

  it("are not limited where any part may give any", () => {
    expect(possible({ ratio: "f", of: whole(10) })).toBeUndefined();
    expect(possible({ sum: [STEPS, { ratio: "f", of: whole(10) }] })).toBeUndefined();
  });
});
