import { describe, expect, it } from "vitest";
import { tablesOf } from "../../src/check/tables.ts";
import { MEAN } from "../../src/core/published.ts";
import { figure } from "./figures.ts";

const [rankA, scoreA, partA] = [figure("1", { kind: "rank" }), figure("0.5"), figure("0.7", { measure: "part" })];
const scoreB = figure("0.4", { unit: "B", line: 3 });
const meanScore = figure("0.45", { unit: MEAN, line: 4 });
const before = figure("2", { kind: "rank", year: 2023 });
const other = figure("0.6", { scheme: "34" });
const tables = tablesOf([rankA, scoreA, partA, scoreB, meanScore, before, other]);

describe("published figures by where they belong", () => {
  it("have a table for each measure, year and list, by unit and without the national mean", () => {
    expect(tables.tables.map(({ year, scheme, measure }) => `${year} ${scheme} ${measure}`)).toEqual([
      "2024 none total",
      "2024 none part",
      "2023 none total",
      "2024 34 total",
    ]);
    const total = tables.table(2024, "none", "total");
    expect([[...(total?.scores ?? [])], [...(total?.ranks ?? [])]]).toEqual([
      [
        ["A", scoreA],
        ["B", scoreB],
      ],
      [["A", rankA]],
    ]);
  });

  it("are found by their cell, the national mean too", () => {
    expect(tables.at(2024, "none", "A", "total", "rank")).toBe(rankA);
    expect(tables.at(2024, "none", MEAN, "total", "score")).toBe(meanScore);
    expect(tables.at(2023, "none", "A", "total", "score")).toBeUndefined();
  });

  it("have the scores of each unit together, in its year and on its list", () => {
    expect([...(tables.unit(2024, "none", "A")?.scores.values() ?? [])]).toEqual([scoreA, partA]);
    expect(tables.unitsIn(2024, "none").map(({ unit }) => unit)).toEqual(["A", "B", MEAN]);
    expect([tables.unitsIn(2024, "34").length, tables.unitsIn(2023, "none").length]).toEqual([1, 0]);
  });

  it("count the first of several for one cell, and know all that were given", () => {
    const again = figure("0.9", { line: 9 });
    const made = tablesOf([scoreA, again]);
    expect([made.figures, made.given, made.of("score")]).toEqual([[scoreA], [scoreA, again], [scoreA]]);
  });
});
