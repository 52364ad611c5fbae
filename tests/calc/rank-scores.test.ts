import { describe, expect, it } from "vitest";
import { rankScores } from "../../src/calc/rank-scores.ts";
import { column, leaf, method, sum } from "../methods.ts";
import { MERGER, scoresOf, textsOf } from "../scores.ts";

const SCORED = { ...leaf("a", 10), score: { ratio: "done", of: "all" } };
const METHOD = method([SCORED, leaf("b", 10), sum("total", { a: 10, b: 10 })], "points");

const table = (done: readonly string[], all: readonly string[], codes: readonly string[], scheme: "none" | "63") => {
  const raw = {
    columns: new Map([
      ["done", column(...done)],
      ["all", column(...all)],
    ]),
    placeOf: () => ({}),
  };
  return scoresOf(METHOD, { codes, scheme }, { b: codes.map(() => "5") }, { raw });
};

describe("ranking scores", () => {
  it("scores raw figures first, of this year and of the one before", () => {
    const now = { ...table(["1", "3"], ["2", "4"], ["X", "Y"], "none"), year: 2024 };
    const old = { ...table(["3", "1"], ["4", "2"], ["X", "Y"], "none"), year: 2023 };
    const { standings, previous, scored } = rankScores(now, old, { merger: MERGER });
    expect(textsOf(standings.get("total")?.values)).toEqual(["10", "12.5"]);
    expect([...(previous?.change ?? [])]).toEqual([-1, 1]);
    expect([...(scored?.measures.keys() ?? [])]).toEqual(["a"]);
    expect(textsOf(scored?.measures.get("a"))).toEqual(["5", "7.5"]);
    expect(scored?.carried).toBeUndefined();
  });

  it("keeps the scores of the units that others took over, and which of them each was made from", () => {
    const provinces = table(["1", "3", "4"], ["2", "4", "4"], ["02", "08", "04"], "63");
    const { units, scored } = rankScores(provinces, undefined, { merger: MERGER, as: "34" });
    expect(textsOf(scored?.measures.get("a"))).toEqual(["5", "7.5", "10"]);
    expect(units.codes.map((code, i) => [code, scored?.carried?.places[i]])).toEqual([
      ["04", [2]],
      ["08", [0, 1]],
    ]);
    expect(textsOf(scored?.carried?.measures.get("a"))).toEqual(["10", "6.25"]);
  });

  it("knows nothing scored of a table without raw figures", () => {
    const { scored, previous } = rankScores(scoresOf(METHOD, { codes: ["X"] }, { total: ["7"] }), undefined, {
      merger: MERGER,
    });
    expect([scored, previous]).toEqual([undefined, undefined]);
  });
});
