import { describe, expect, it } from "vitest";
import { computeTable } from "../../../src/calc/compute.ts";
import { rawChanges } from "../../../src/calc/explain/raw-changes.ts";
import type { YearOnList } from "../../../src/calc/explain/transition.ts";
import { rankTable } from "../../../src/calc/rank-table.ts";
import { scoreTables } from "../../../src/calc/score/score-tables.ts";
import type { Scheme } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { column, leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const SCORED = { ...leaf("a"), score: { ratio: "done", of: "all" } };
const METHOD = method([SCORED, leaf("b"), sum("total", { a: 1, b: 1 })]);

function year(codes: readonly string[], done: readonly string[], all: readonly string[], to?: Scheme): YearOnList {
  const raw = {
    columns: new Map([
      ["done", column(...done)],
      ["all", column(...all)],
    ]),
    placeOf: () => ({}),
  };
  const scheme = to ? "63" : "none";
  const [scores] = scoreTables([scoresOf(METHOD, { codes, scheme }, { b: codes.map(() => "1") }, { raw })]);
  if (!scores) throw new Error("a year");
  const computed = computeTable(scores, { merger: MERGER, to });
  return { scores, computed, ranking: rankTable(scores, computed, {}) };
}

const changes = (code: string, first: YearOnList, last: YearOnList) =>
  rawChanges(code, first, last).map(({ measure, figure, from, to }) => [
    measure.code,
    figure,
    ...[from, to].map((value) => value && exactText(value)),
  ]);

describe("the raw figures of a unit that changed", () => {
  it("are those with another value, by the measure that is scored from them, also where a year lacks one", () => {
    const [first, last] = [
      year(["X", "Y", "Z"], ["1", "1", ""], ["2", "4", "5"]),
      year(["Y", "X", "Z"], ["3", "", ""], ["4", "2", "5"]),
    ];
    expect(changes("Y", first, last)).toEqual([["a", "done", "1", "3"]]);
    expect(changes("X", first, last)).toEqual([["a", "done", "1", undefined]]);
    expect(changes("Z", first, last)).toEqual([]);
  });

  it("are told of a unit that the merger left alone, and not of one that several make", () => {
    const [first, last] = [
      year(["02", "08", "04"], ["1", "1", "1"], ["2", "2", "2"], "34"),
      year(["02", "08", "04"], ["2", "2", "2"], ["2", "2", "2"], "34"),
    ];
    expect(changes("04", first, last)).toEqual([["a", "done", "1", "2"]]);
    expect(changes("08", first, last)).toEqual([]);
    expect(changes("11", first, last)).toEqual([]);
  });
});
