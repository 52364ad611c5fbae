import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignYears } from "../../../src/calc/align-years.ts";
import { fallingIn, measureOfUnit, type Viewpoint } from "../../../src/calc/profile/measures.ts";
import { fractionOf, fractionOfText } from "../../../src/core/fraction.ts";
import type { Column } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { column, leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const CODES = ["X", "Y", "Z", "W"];
const years = [
  scoresOf(METHOD, { codes: CODES }, { a: ["0.2", "0.4", "0.6", "0.5"] }, { year: 2023 }),
  scoresOf(METHOD, { codes: CODES }, { a: ["0.3", "0.9", "0.7", ""] }, { year: 2024 }),
];

function measure(code: string, more: Partial<Viewpoint> = {}) {
  const { units, histories } = alignYears(years, {}, MERGER);
  const [history] = histories;
  if (!history) throw new Error("a measure");
  const falling = (values: Column) => fallingIn(values, [...units.codes.keys()]);
  return measureOfUnit(history, {
    units,
    row: units.codes.indexOf(code),
    falling,
    deductions: new Set(),
    shown: (values) => values,
    atBest: () => undefined,
    total: undefined,
    rankWith: () => 1,
    ...more,
  });
}

describe("a measure of a unit", () => {
  it("has its values and ranks year by year, and the last change", () => {
    const { values, ranks, change } = measure("X");
    expect([values, ranks, change]).toEqual([[fractionOf(0.2), fractionOf(0.3)], [4, 3], 1]);
    expect(measure("W")).toMatchObject({ ranks: [2, undefined], change: undefined, next: undefined });
  });

  it("has the best beside it, the middle one, and the nearest that is better", () => {
    const { best, median, next } = measure("X");
    expect([best?.code, best?.rank, median && exactText(median), next?.code]).toEqual(["Y", 1, "0.7", "Z"]);
    expect(measure("Y").next).toBeUndefined();
  });

  it("that is taken off is the better the less it is", () => {
    const { best, next } = measure("Z", { deductions: new Set(["total"]) });
    expect([best?.code, next?.code]).toEqual(["X", "X"]);
  });

  it("could bring what the ranked measure has at its best value more than it has", () => {
    const total = column("0.3", "0.9", "0.7", "");
    const best = column("0.5", "1", "0.7", "1");
    const seen = { total, atBest: () => best, rankWith: (value: { n: bigint }) => Number(value.n) };
    expect(measure("X", seen)).toMatchObject({ gain: fractionOf(0.2), gainRank: 1 });
    expect(measure("Z", seen).gain).toEqual(fractionOf(0));
    expect(measure("W", seen).gain).toBeUndefined();
  });
});

describe("falling values", () => {
  it("leave out missing ones, keep the order of equal ones, and have a median between the two in the middle", () => {
    const cell = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
        const values = column(...cells.map((one) => (one === undefined ? "" : `${one}`)));
        const { rows, median } = fallingIn(values, [...cells.keys()]);
        const known = cells.filter((one) => one !== undefined).sort((a, b) => a - b);
        expect(rows.map((i) => cells[i])).toEqual(known.toReversed());
        for (const [at, i] of rows.entries()) {
          const before = rows[at - 1];
          if (before !== undefined && cells[before] === cells[i]) expect(before).toBeLessThan(i);
        }
        const middle = known.length / 2;
        const [low, high] = [known[Math.ceil(middle) - 1] ?? 0, known[Math.floor(middle)] ?? 0];
        expect(median).toEqual(known.length === 0 ? undefined : fractionOfText(String((low + high) / 2)));
      }),
      { numRuns: 50 },
    );
  });
});
