import { describe, expect, it } from "vitest";
import { type Computed, computeTable } from "../../src/calc/compute.ts";
import { rankTable, rulesFor } from "../../src/calc/rank-table.ts";
import type { RankOptions, Scores } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { MERGER, refusals, scoresOf } from "../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const UNITS = { codes: ["W", "X", "Y", "Z"], regions: ["North", "South", "North", "South"] };
const TABLE = scoresOf(METHOD, UNITS, { a: ["0.1", "0.9", "0.5", ""], b: ["0.3", "0.3", "0.5", "0.4"] });

const computed = (scores: Scores): Computed => computeTable(scores, { merger: MERGER });
const ranking = (options: RankOptions = {}, scores: Scores = TABLE) => rankTable(scores, computed(scores), options);
const shown = (options: RankOptions): readonly string[] => {
  const { order, units } = ranking(options);
  return order.map((i) => units.codes[i] ?? "");
};

describe("the ranking of a table", () => {
  it("shows units best first and those without a rank last", () => {
    expect(shown({})).toEqual(["X", "Y", "W", "Z"]);
    expect([...(ranking().standings.get("total")?.ranks ?? [])]).toEqual([3, 1, 2, Number.NaN]);
    expect([...(ranking().standings.get("total")?.regionRanks ?? [])]).toEqual([2, 1, 1, Number.NaN]);
  });

  it("shows the units of a region, the named ones, and those of a rank and better, each where all conditions hold", () => {
    expect(shown({ region: "South" })).toEqual(["X", "Z"]);
    expect(shown({ only: ["W", "Z"] })).toEqual(["W", "Z"]);
    expect(shown({ top: 2 })).toEqual(["X", "Y"]);
    expect(shown({ top: 2, only: ["Y", "Z"] })).toEqual(["Y"]);
  });

  it("counts the first of a region by its own ranks", () => {
    expect(shown({ region: "North", top: 1 })).toEqual(["Y"]);
  });

  it("ranks the total and its pillars, unless other measures are asked for", () => {
    expect([...ranking().standings.keys()]).toEqual(["total", "a", "b"]);
    expect([...ranking({ measures: [] }).standings.keys()]).toEqual(["total"]);
    expect([...ranking({ by: "b", measures: ["a"] }).standings.keys()]).toEqual(["b", "a"]);
  });

  it("says which units have no value, once for all measures that lack the same ones", () => {
    expect(ranking().notes).toEqual([
      { kind: "missing-values", details: { measure: { en: "total", vi: "total" }, units: ["Z"] } },
    ]);
  });

  it("is refused by a measure that the table does not give", () => {
    const partly = scoresOf(METHOD, UNITS, { a: ["0.1", "0.9", "0.5", ""] });
    expect(refusals(() => ranking({}, partly))).toEqual(["measure-absent"]);
    expect(refusals(() => ranking({ by: "b" }, partly))).toEqual(["measure-absent"]);
    expect(refusals(() => ranking({ by: "a" }, partly))).toEqual([]);
  });
});

describe("the rules of a ranking", () => {
  it("are the methodology's where nobody asks for others; no decimals are asked for too", () => {
    expect(rulesFor(METHOD, {})).toEqual({ ties: "competition", rankOn: "printed", decimals: 4 });
    expect(rulesFor(METHOD, { ties: "dense", decimals: 0 })).toEqual({ ties: "dense", rankOn: "printed", decimals: 0 });
  });
});
