import { describe, expect, it } from "vitest";
import { nearest } from "../../src/reference/nearest.ts";

const RULES = ["equal", "population", "area", "grdp"];

describe("what a text was probably meant for", () => {
  it("is a value a slip away, begun, or with letters in another order", () => {
    expect([nearest("equl", RULES), nearest("pop", RULES), nearest("aera", RULES)]).toEqual([
      ["equal"],
      ["population"],
      ["area"],
    ]);
  });

  it("is nothing where it is far from all, too short, or a number", () => {
    expect([nearest("weights.csv", RULES), nearest("e", RULES), nearest("12", ["13", "14"])]).toEqual([[], [], []]);
  });

  it("is of equally near ones those with the same first letter, three at the most", () => {
    expect(nearest("cat", ["bat", "car", "rat"])).toEqual(["car"]);
    expect(nearest("dog", ["cog", "fog", "log", "hog"])).toEqual(["cog", "fog", "log"]);
  });
});
