import { describe, expect, it } from "vitest";
import { boundsOf, rankedIn, scoreText, surelyAbove } from "../../src/check/score-bounds.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { fraction } from "../../src/core/fraction.ts";
import { MEAN } from "../../src/core/published.ts";
import type { Figure } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { basisFor, figure } from "./figures.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const BASIS = basisFor(METHOD);

function bounds(figures: readonly Figure[]) {
  const tables = tablesOf(figures);
  const table = tables.table(2024, "none", "total");
  if (!table) throw new Error("a table of totals");
  const all = boundsOf(table, tables, BASIS);
  const by = (unit: string) => all.find((one) => one.unit === unit) ?? expect.fail(unit);
  const above = (one: string, other: string) => surelyAbove(by(one), by(other));
  return { all, by, above, ranked: rankedIn(table, tables, BASIS) };
}
const score = (unit: string, text: string, measure = "total") => figure(text, { unit, measure });
const rank = (unit: string, text: string) => figure(text, { unit, kind: "rank" });

describe("the bounds of scores", () => {
  it("tell which is surely above another: not where both may round from one value", () => {
    const { above } = bounds([score("A", "0.54"), score("B", "0.5431"), score("C", "0.53"), score("D", "0.536")]);
    expect([above("A", "B"), above("B", "A"), above("A", "C"), above("C", "A")]).toEqual([false, false, true, false]);
    // 0.535 is the least that prints 0.54, and above all that prints 0.53, but not above all that prints 0.536.
    expect([above("D", "C"), above("D", "A"), above("A", "D")]).toEqual([true, false, false]);
  });

  it("touch without being apart where only one of them has the end", () => {
    // A is below 0.545, B is 0.545 at least.
    const { above } = bounds([score("A", "0.54"), score("B", "0.55")]);
    expect(above("B", "A")).toBe(true);
  });

  it("follow from the parts where the score is not printed, and are those of the print where it is", () => {
    const { by, all } = bounds([
      rank("X", "1"),
      score("X", "0.5", "a"),
      score("X", "0.3", "b"),
      score("Y", "0.9", "a"),
      score("Y", "0.9", "b"),
      score("Y", "0.2"),
      score(MEAN, "0.9", "a"),
      score(MEAN, "0.9", "b"),
    ]);
    expect(by("X").interval).toMatchObject({ lo: fraction(7n, 20n), hi: fraction(9n, 20n) });
    expect([scoreText(by("X")), by("X").scores.length, scoreText(by("Y"))]).toEqual(["", 2, "0.2"]);
    expect(all.map(({ unit }) => unit)).toEqual(["X", "Y"]);
  });

  it("of units with both are in the order of ranks; of one without a score nothing is known", () => {
    const { ranked, by } = bounds([
      rank("X", "2"),
      score("X", "0.5"),
      rank("Y", "1"),
      score("Y", "0.6"),
      rank("Z", "3"),
    ]);
    expect(ranked.map(({ unit, at }) => `${at} ${unit}`)).toEqual(["1 Y", "2 X"]);
    expect([by("Z").interval, by("Z").lo, by("Z").hi]).toEqual([undefined, Number.NaN, Number.NaN]);
  });
});
