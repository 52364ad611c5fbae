import { describe, expect, it } from "vitest";
import { measureNamed, measuresShown, rankedBy, refuseWithoutColumn } from "../../src/calc/measures.ts";
import { Failure } from "../../src/core/failure.ts";
import type { Measure, RankOptions, Scores } from "../../src/types/index.ts";
import { column, leaf, method, sum } from "../methods.ts";
import { refusals, scoresOf } from "../scores.ts";

const NAMED = { ...leaf("g1"), name: { en: "Digital government", vi: "Chính quyền số" } };
const METHOD = method([NAMED, leaf("g2"), leaf("e1"), sum("gov", { g1: 1, g2: 0 }), sum("total", { gov: 1, e1: 1 })]);
const FLAT = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 0 })]);

const codes = (measures: readonly Measure[]): readonly string[] => measures.map(({ code }) => code);

describe("a measure", () => {
  it("is named by its code or by its name in either language, however that is written", () => {
    for (const text of ["g1", "Digital Government", "chính quyền số", "CHINH QUYEN SO", "G1"])
      expect(measureNamed(METHOD, text, "by").code).toBe("g1");
  });

  it("is refused where nobody or several are called so", () => {
    expect(refusals(() => measureNamed(METHOD, "g9", "by"))).toEqual(["unknown-measure"]);
    const twins = method([leaf("A1"), leaf("a1"), sum("total", { A1: 1, a1: 1 })]);
    expect(measureNamed(twins, "a1", "by").code).toBe("a1");
    expect(refusals(() => measureNamed(twins, "á1", "by"))).toEqual(["unknown-measure"]);
  });

  it("that ranks is the total, unless another is named", () => {
    expect([rankedBy(METHOD, undefined).code, rankedBy(METHOD, "gov").code]).toEqual(["total", "gov"]);
  });
});

describe("the measures that are shown", () => {
  const shown = (methodology: typeof METHOD, by: string, listed: RankOptions["measures"]): readonly string[] =>
    codes(measuresShown(methodology, rankedBy(methodology, by), listed));

  it("are the ranked one, the total and its pillars; without pillars the members of the total that count", () => {
    expect(shown(METHOD, "total", undefined)).toEqual(["total", "gov"]);
    expect(shown(METHOD, "e1", undefined)).toEqual(["e1", "total", "gov"]);
    expect(shown(FLAT, "total", undefined)).toEqual(["total", "a"]);
  });

  it("are those listed, each once, the ranked one first; of all, aggregates stand before indices", () => {
    expect(shown(METHOD, "gov", ["e1", "gov", "Chính quyền số"])).toEqual(["gov", "e1", "g1"]);
    expect(shown(METHOD, "total", "all")).toEqual(["total", "gov", "g1", "g2", "e1"]);
  });
});

describe("a measure without a column", () => {
  const lacking = (scores: Scores): readonly string[] => {
    try {
      return refuseWithoutColumn(scores, rankedBy(METHOD, "total"), scores.columns);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return error.problems.flatMap(({ details }) =>
        "lacking" in details ? details.lacking.map((one) => ("code" in one ? one.code : "")) : [],
      );
    }
  };

  it("is refused with the indices that it would follow from, but for those of weight 0 and those that are there", () => {
    expect(lacking(scoresOf(METHOD, { codes: ["X"] }, {}))).toEqual(["g1", "e1"]);
    expect(lacking(scoresOf(METHOD, { codes: ["X"] }, { g1: ["1"], g2: ["1"] }))).toEqual(["e1"]);
    expect(lacking(scoresOf(METHOD, { codes: ["X"] }, { gov: ["1"] }))).toEqual(["e1"]);
  });

  it("is refused with the raw figures that an index lacks where it has some of them", () => {
    const scored = { ...leaf("g1"), score: { ratio: "part", of: "whole" } };
    const figure = (code: string) => ({ code, name: { en: code, vi: code } });
    const methodology = {
      ...method([scored, leaf("e1"), sum("total", { g1: 1, e1: 1 })]),
      figures: [figure("part"), figure("whole")],
    };
    const raw = { columns: new Map([["part", column("1")]]), placeOf: () => ({}) };
    const { units } = scoresOf(methodology, { codes: ["X"] }, {});
    const scores = scoresOf(methodology, units, { e1: ["1"] }, { raw });
    const absent = () => refuseWithoutColumn(scores, rankedBy(methodology, undefined), scores.columns);
    expect(absent).toThrow(Failure);
    try {
      absent();
    } catch (error) {
      expect(error).toMatchObject({ problems: [{ details: { lacking: [{ code: "whole" }] } }] });
    }
  });
});
