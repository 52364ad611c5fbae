import { expect, it } from "vitest";
import { statedNotes } from "../../../src/read/table/stated-notes.ts";
import type { Scores } from "../../../src/types/index.ts";
import { column, leaf, method, sum } from "../../methods.ts";

const methodology = method([leaf("a", 200), leaf("b", 50), sum("total", { a: 1, b: 1 }, { mean: "sum" })], "points");

/** A table of two measures in the methodology's points, with these largest values. */
const scores = (a: string, b: string, file = "t.csv"): Omit<Scores, "notes"> => ({
  file,
  year: 2022,
  methodology,
  units: { scheme: "none", codes: ["1"], names: ["1"], inherited: false },
  columns: new Map([
    ["a", column(a)],
    ["b", column(b)],
  ]),
  raw: undefined,
  lines: [2],
  long: false,
});
const said = (...args: Parameters<typeof statedNotes>) =>
  statedNotes(...args).map(({ kind, details }) => [kind, details]);

it("a year that is stated against that of the file's name is told", () => {
  expect(said(scores("150", "20", "2021.csv"), { year: 2022 })).toEqual([
    ["year-overridden", { file: "2021.csv", named: 2021, year: 2022 }],
  ]);
  expect(said(scores("150", "20", "2022.csv"), { year: 2022 })).toEqual([]);
});

it("a scale that no value needs is told, with what none is above", () => {
  const details = (most: number) => [["scale-doubtful", { file: "t.csv", scale: "points", most }]];
  expect(said(scores("1", "0.5"), { scale: "points" })).toEqual(details(1));
  expect(said(scores("100", "50"), { scale: "points" })).toEqual(details(100));
  expect(said(scores("101", "50"), { scale: "points" })).toEqual([]);
  expect(said(scores("1", "0.5"), { scale: "fraction" })).toEqual([]);
  // In percent, 1 of 100 of a is 2 points.
  expect(said(scores("2", "0.5"), { scale: "percent" })).toEqual([
    ["scale-doubtful", { file: "t.csv", scale: "percent", most: 1 }],
  ]);
});
