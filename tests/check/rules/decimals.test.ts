import { describe, expect, it } from "vitest";
import { decimals } from "../../../src/check/rules/decimals.ts";
import { contradictions, method } from "../figures.ts";

const OWN = method(["total"], {});
const said = (cells: readonly string[]) =>
  contradictions(decimals, `name,total\n${cells.map((cell, i) => `Xã ${i},${cell}\n`).join("")}`, OWN);

describe("the decimals of a table", () => {
  it("are the same in every score of a measure; those that most have are the usual ones, of as many the more", () => {
    expect(said(["0.54", "0.5431", "0.3333"])).toEqual(["warning: Xã 0 score 0.54"]);
    expect(said(["0.54", "0.5431"])).toEqual(["warning: Xã 0 score 0.54"]);
    expect(said(["0.54", "0.55"])).toEqual([]);
    expect(said(["0.543", "0.5431", "0.3333"])).toHaveLength(1);
  });

  it("are fewer without a fault where a program dropped zeros at the end: no number of many ends in one", () => {
    const many = Array.from({ length: 40 }, (_, i) => `0.${101 + i}`.replace(/0$/, "1"));
    expect(said([...many, "0.54"])).toEqual([]);
    // With a 0 at an end somewhere, zeros are printed.
    expect(said([...many, "0.54", "0.120"])).toEqual(["warning: Xã 40 score 0.54"]);
    // Four zeros at once are not chance.
    const long = many.map((text) => `${text}1111`);
    expect(said([...long, "0.543"])).toHaveLength(1);
  });

  it("may be any in a list of single figures", () => {
    const long = "name,measure,value\nXã 0,total,0.54\nXã 1,total,0.5431\n";
    expect(contradictions(decimals, long, OWN)).toEqual([]);
  });
});
