import { describe, expect, it } from "vitest";
import { unitTwice } from "../../../src/check/rules/unit-twice.ts";
import { contradictions, method } from "../figures.ts";

const OWN = method(["a", "total"], {});

describe("a unit", () => {
  it("has one row in a table with a row a unit, each more is told once", () => {
    const csv = "name,a,total\nXã Ba,0.1,0.5\nXã Tư,0.1,0.5\nXã Ba,0.1,0.5\nXã Ba,0.2,0.5\n";
    expect(contradictions(unitTwice, csv, OWN)).toEqual([
      "error: Xã Ba score 0.1, Xã Ba score 0.1",
      "error: Xã Ba score 0.2, Xã Ba score 0.1",
    ]);
  });

  it("has one for each year, and as many as it has figures in a list of these", () => {
    expect(contradictions(unitTwice, "year,name,total\n2023,Xã Ba,0.5\n2024,Xã Ba,0.6\n", OWN)).toEqual([]);
    expect(contradictions(unitTwice, "name,measure,value\nXã Ba,total,0.5\nXã Ba,a,0.6\n", OWN)).toEqual([]);
  });
});
