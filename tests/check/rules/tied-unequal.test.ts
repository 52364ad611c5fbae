import { describe, expect, it } from "vitest";
import { tiedUnequal } from "../../../src/check/rules/tied-unequal.ts";
import { contradictions, found, method, ranked } from "../figures.ts";

describe("scores", () => {
  it("that differ cannot share a rank", () => {
    expect(found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4881\n"))[0]?.rule).toBe("tied-unequal");
  });
});

describe("a shared rank", () => {
  it("is held against each unit whose score surely differs from the highest or the lowest", () => {
    const csv = "name,rank,total\nA,1,0.9\nB,1,0.9\nC,1,0.5\nD,4,0.4\n";
    expect(contradictions(tiedUnequal, csv, method(["total"], {}))).toEqual([
      "error: C rank 1, C score 0.5, B rank 1, B score 0.9",
      "error: C rank 1, C score 0.5, A rank 1, A score 0.9",
    ]);
  });
});
