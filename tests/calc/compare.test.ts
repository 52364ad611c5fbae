import { expect, it } from "vitest";
import { compareYears } from "../../src/calc/compare.ts";
import type { CompareOptions, Scores } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { MERGER, refusals, scoresOf, textsOf } from "../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const year = (at: number, a: readonly string[]): Scores =>
  scoresOf(METHOD, { codes: ["X", "Y", "Z"] }, { a, b: ["0.5", "0.5", "0.5"] }, { year: at });
const TABLES = [year(2023, ["0.9", "0.5", "0.1"]), year(2024, ["0.2", "0.6", "0.4"])];
const compared = (options: Partial<CompareOptions> = {}) =>
  compareYears(TABLES, { missing: "unranked", ...options }, MERGER);

it("ranks of two years are compared unit by unit, the best of the newest first", () => {
  const { order, histories, climbers, fallers, likeForLike } = compared();
  expect([order, [...(histories[0]?.change ?? [])]]).toEqual([
    [1, 2, 0],
    [-2, 1, 1],
  ]);
  expect(textsOf(histories[0]?.scoreChange)).toEqual(["-0.35", "0.05", "0.15"]);
  expect([[...climbers].sort(), fallers, likeForLike]).toEqual([[1, 2], [0], true]);
});

it("those that rose most come first where that is asked for", () => {
  const tables = [year(2023, ["0.9", "0.5", "0.1"]), year(2024, ["0.9", "0.2", "0.4"])];
  const order = (sort: CompareOptions["sort"]) => compareYears(tables, { missing: "unranked", sort }, MERGER).order;
  expect([order(undefined), order("change")]).toEqual([
    [0, 2, 1],
    [2, 0, 1],
  ]);
});

it("the story of a unit says whom it passed and who passed it", () => {
  const { story, shown } = compared({ explain: "X" });
  expect([shown, story?.passed, [...(story?.passedBy ?? [])].sort()]).toEqual([[0], [], ["Y", "Z"]]);
});

it("one year cannot be compared", () => {
  const one = TABLES.slice(0, 1);
  expect(refusals(() => compareYears(one, { missing: "unranked" }, MERGER))).toEqual(["too-few-years"]);
});
