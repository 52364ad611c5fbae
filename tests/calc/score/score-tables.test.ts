import { describe, expect, it } from "vitest";
import { scoreTables } from "../../../src/calc/score/score-tables.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import type { Leaf, Scores } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { refusals, scoresOf, textsOf } from "../../scores.ts";
import { columnsOf, type Figures } from "./points.ts";

const named = (code: string) => ({ en: code, vi: code });
const A: Leaf = { ...leaf("a", 10), score: { ratio: "done", of: "all" } };
const B: Leaf = { ...leaf("b", 10), score: { choice: "word" } };
const METHOD = {
  ...method([A, B, sum("total", { a: 10, b: 10 })], "points"),
  figures: ["done", "all", "word"].map((code) => ({ code, name: named(code) })),
};

const table = (figures: Figures, values: Readonly<Record<string, readonly string[]>> = {}): Scores =>
  scoresOf(METHOD, { codes: ["X", "Y"] }, values, { raw: { columns: columnsOf(figures), placeOf: () => ({}) } });
const only = (scores: Scores): Scores => scoreTables([scores])[0] ?? scores;

describe("tables with raw figures", () => {
  it("have the scores that follow from them, and say how many measures of how many figures", () => {
    const { columns, scored, notes } = only(table({ done: [1, 2], all: [2, 2], word: [1, "0.5"] }));
    expect([textsOf(columns.get("a")), textsOf(columns.get("b"))]).toEqual([
      ["5", "10"],
      ["10", "5"],
    ]);
    expect([scored, notes]).toEqual([["a", "b"], [{ kind: "scored", details: { measures: 2, figures: 3 } }]]);
  });

  it("keep the scores that they give where they lack figures, and say which measure is not scored for lack of which", () => {
    const { columns, scored, notes } = only(table({ done: [1, 2], word: [1, 1] }, { a: ["7", "8"] }));
    expect([textsOf(columns.get("a")), scored]).toEqual([["7", "8"], ["b"]]);
    expect(notes.map(({ kind }) => kind)).toEqual(["scored"]);
    const partly = only(table({ done: [1, 2], word: [1, 1] }));
    expect(partly.notes.at(-1)).toEqual({ kind: "unscored", details: { measure: named("a"), absent: [named("all")] } });
  });

  it("are scored where they have both, and say where their own scores are others", () => {
    const { columns, notes } = only(table({ done: [1, 2], all: [2, 2] }, { a: ["5", "9"] }));
    expect(textsOf(columns.get("a"))).toEqual(["5", "10"]);
    const differing = [{ units: 1, unit: "Y", stated: fractionOf(9), computed: fractionOf(10) }];
    expect(notes.at(-1)).toMatchObject({ kind: "rescored", details: { measures: [named("a")], differing } });
  });

  it("are scored once, and left alone without figures", () => {
    const once = only(table({ word: [1, 1] }));
    const without = scoresOf(METHOD, { codes: ["X"] }, { a: ["1"] });
    expect([only(once) === once, only(without) === without]).toEqual([true, true]);
  });

  it("are refused together with every cell of all of them that has no score", () => {
    const beyond = table({ done: [3, 3], all: [2, 4] });
    const zero = table({ done: [0, 0], all: [0, 1] });
    expect(refusals(() => scoreTables([beyond, zero]))).toEqual(["score-beyond", "score-over-zero"]);
  });
});
