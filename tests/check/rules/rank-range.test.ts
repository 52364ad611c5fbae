import { describe, expect, it } from "vitest";
import { rankRange } from "../../../src/check/rules/rank-range.ts";
import { contradictions, found, method, short } from "../figures.ts";

describe("ranks", () => {
  it("do not go beyond the list", () => {
    const csv = "year,province,rank\n2022,Đà Nẵng,64\n2022,Cần Thơ,0\n";
    expect(short(found(csv))).toEqual(["rank-range: Đà Nẵng total rank 64", "rank-range: Cần Thơ total rank 0"]);
  });
});

describe("a rank", () => {
  it("is whole or half, from 1 to the number of units; an old one of a merged unit may be of the longer list", () => {
    const own = "name,rank,total\nA,0,0.5\nB,1.5,0.5\nC,1.25,0.5\nD,4,0.5\n";
    expect(contradictions(rankRange, own, method(["total"], {}))).toEqual([
      "error: A rank 0 → 1–4",
      "error: C rank 1.25 → 1–4",
    ]);
    const merged = "year,scheme,province,rank,previous_rank\n2025,34,Huế,35,63\n2025,34,Cần Thơ,34,64\n";
    expect(contradictions(rankRange, merged)).toEqual([
      "error: Huế rank 35 → 1–34",
      "error: Cần Thơ previous_rank 64 → 1–63",
    ]);
  });
});
