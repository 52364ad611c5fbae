import { describe, expect, it } from "vitest";
import { mergedValue } from "../../../src/check/rules/merged-value.ts";
import { contradictions, found, long, only } from "../figures.ts";

describe("a merged value", () => {
  const csv = (merged: string) =>
    long(
      `2024,63,Đà Nẵng,total,score,0.8335\n2024,63,Quảng Nam,total,score,0.5803\n2024,34,Đà Nẵng,total,score,${merged}\n`,
    );

  it("is the plain mean of its parts within rounding", () => {
    expect(["0.7069", "0.7068", "0.7070"].map((merged) => found(csv(merged)).length)).toEqual([0, 1, 1]);
  });

  it("weighted by population is told so", () => {
    // 1,276,000 and 1,544,400 people would give 0.6949 for these two scores.
    const [finding] = found(csv("0.6949"));
    expect(finding?.rule).toBe("merged-value");
    expect(finding?.details).toMatchObject({ weight: "population" });
  });

  it("of a unit that stayed as it was is its own", () => {
    const rows = (text: string) => long(`2024,63,Hà Tĩnh,total,score,0.7629\n2024,34,Hà Tĩnh,total,score,${text}\n`);
    expect(found(rows("0.7629"))).toEqual([]);
    expect(only(rows("0.7628"))?.rule).toBe("merged-value");
  });
});

describe("a merged value that does not follow", () => {
  it("is held against itself and its parts, with what each would have to be", () => {
    const csv = long(
      "2024,63,Đà Nẵng,total,score,0.80\n2024,63,Quảng Nam,total,score,0.60\n2024,34,Đà Nẵng,total,score,0.75\n",
    );
    expect(contradictions(mergedValue, csv)).toEqual([
      "error: Đà Nẵng score 0.75 → 0.7, Đà Nẵng score 0.80 → 0.89–0.91, Quảng Nam score 0.60 → 0.69–0.71",
    ]);
  });
});
