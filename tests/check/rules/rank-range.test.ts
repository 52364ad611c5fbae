import { describe, expect, it } from "vitest";
import { found, short } from "../figures.ts";

describe("ranks", () => {
  it("do not go beyond the list", () => {
    const csv = "year,province,rank\n2022,Đà Nẵng,64\n2022,Cần Thơ,0\n";
    expect(short(found(csv))).toEqual(["rank-range: Đà Nẵng total rank 64", "rank-range: Cần Thơ total rank 0"]);
  });
});
