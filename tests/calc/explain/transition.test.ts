import { describe, expect, it } from "vitest";
import { alignYears } from "../../../src/calc/align-years.ts";
import { type Transition, transitionOf, underMethod } from "../../../src/calc/explain/transition.ts";
import type { Scores } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf, textsOf } from "../../scores.ts";

const OLD = { ...method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]), id: "old" };
const NEW = { ...method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]), id: "new" };

function between(before: Scores, after: Scores): Transition {
  const { years, units } = alignYears([before, after], { measures: "all" }, MERGER);
  const [older, newer] = years;
  if (!older || !newer) throw new Error("two years");
  return transitionOf(older, newer, units, { merger: MERGER, missing: undefined });
}

const before = scoresOf(OLD, { codes: ["X", "Y"] }, { a: ["0.4", "0.2"], b: ["0.8", "0.6"] }, { year: 2023 });
const after = scoresOf(NEW, { codes: ["Y", "X"] }, { a: ["0.6", "0.4"], b: ["0.2", "0.8"] }, { year: 2024 });

describe("what stands between two years", () => {
  it("is the older data by the newer method, in the order of the units of the newer year", () => {
    const { old, restated, now, oldRanks, nowRanks, methodology } = between(before, after);
    expect(methodology.id).toBe("new");
    expect(textsOf(old("total"))).toEqual(["0.4", "0.6"]);
    expect(textsOf(restated("total"))).toEqual(["0.3", "0.5"]);
    expect(textsOf(now("total"))).toEqual(["0.5", "0.5"]);
    expect([...oldRanks("total"), ...nowRanks("total")]).toEqual([2, 1, 1, 1]);
  });

  it("is the older year as it was where the methods are one", () => {
    const same = { ...after, methodology: OLD };
    const { old, restated } = between(before, same);
    expect(textsOf(restated("total"))).toEqual(textsOf(old("total")));
  });

  it("has no older value where the older data lack what the newer method needs", () => {
    const more = { ...method([leaf("a"), leaf("c"), sum("total", { a: 1, c: 1 })]), id: "new" };
    const now = scoresOf(more, { codes: ["X", "Y"] }, { a: ["1", "0"], c: ["1", "0"] }, { year: 2024 });
    const { restated } = between(before, now);
    expect([restated("total"), textsOf(restated("a"))]).toEqual([undefined, ["0.4", "0.2"]]);
  });

  it("knows a unit's members with their old and new values, and none of a measure that is given", () => {
    const found = between(before, after).membersOf("total", 0) ?? [];
    expect(found.map(({ measure, from, to }) => [measure.code, from, to])).toEqual([
      ["a", { n: 1n, d: 5n }, { n: 3n, d: 5n }],
      ["b", { n: 3n, d: 5n }, { n: 1n, d: 5n }],
    ]);
    const given = scoresOf(NEW, { codes: ["Y", "X"] }, { total: ["0.5", "0.6"] }, { year: 2024 });
    expect(between(before, given).membersOf("total", 0)).toBeUndefined();
    expect(between(before, after).membersOf("a", 0)).toBeUndefined();
  });
});

it("a table by another method has the columns that this one knows, on its scale", () => {
  const points = method([leaf("a", 20), leaf("c", 20), sum("total", { a: 20, c: 20 })], "points");
  const { columns, methodology } = underMethod(before, points);
  expect([methodology, [...columns.keys()], textsOf(columns.get("a"))]).toEqual([points, ["a"], ["8", "4"]]);
});
