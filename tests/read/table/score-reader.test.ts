import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/core/column.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { CellGatherer } from "../../../src/read/table/column-builder.ts";
import { type Limit, limitsOf } from "../../../src/read/table/limits.ts";
import type { DecimalSign } from "../../../src/read/table/number.ts";
import { ScoreReader } from "../../../src/read/table/score-reader.ts";
import type { Problem, RawFigure } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { less, ratioOf } from "../../naive.ts";

const figure = (code: string, more: Partial<RawFigure> = {}): RawFigure => ({
  code,
  name: { en: code, vi: code },
  ...more,
});
const words = new Map([
  ["Có", fraction(1n)],
  ["Một phần", fraction(1n, 2n)],
]);
const points = {
  ...method([leaf("people", 60), sum("total", { people: 1 })], "points"),
  figures: [figure("plan", { words }), figure("budget")],
};
const limits = limitsOf([points], undefined);
const limitOf = (code: string): Limit => {
  const limit = limits.get(code);
  if (limit === undefined) throw new Error(code);
  return limit;
};

/** Reads cells as a column of a file has them, from line 2: their values, and what is wrong with them. */
function read(cells: readonly string[], more: { code?: string; sign?: DecimalSign; quotients?: boolean } = {}) {
  const problems: Problem[] = [];
  const reader = new ScoreReader({ file: "t.csv" }, more.sign, more.quotients ?? false, problems);
  const into = new CellGatherer();
  for (const [i, cell] of cells.entries()) reader.read(cell, limitOf(more.code ?? "people"), into, i, i + 2, 3);
  reader.finish();
  const column = into.column(cells.map((_, i) => i));
  return {
    values: cells.map((_, i) => at(column, i)),
    problems: problems.map(({ kind, place: { line, column: from } }) => `${kind} ${line}:${from}`),
    details: problems.map(({ details }) => details),
    shares: into.percentages,
  };
}

describe("a score", () => {
  it("is read exactly where it is not below 0 nor above its maximum, and told else", () => {
    const cell = fc.oneof(
      fc.stringMatching(/^-?[0-9]{1,2}\.[0-9]{1,4}$/),
      fc.stringMatching(/^[56][09]\.0{1,25}[01]$/),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const { values, problems } = read(cells, { sign: "point" });
        const good = cells.map((text) => !less(ratioOf(text), ratioOf("0")) && !less(ratioOf("60"), ratioOf(text)));
        expect(values.map((value) => value !== undefined)).toEqual(good);
        for (const [i, value] of values.entries()) {
          const { n, d } = ratioOf(cells[i] ?? "");
          if (value) expect(value).toEqual(fraction(n, d));
        }
        expect(problems).toEqual(good.flatMap((is, i) => (is ? [] : [`out-of-range ${i + 2}:3`])));
      }),
      { numRuns: 100 },
    );
  });

  it("may have more decimals than a double, up to the maximum itself", () => {
    const zeros = "0".repeat(20);
    expect(read([`60.${zeros}`, `60.${zeros}1`])).toMatchObject({
      values: [fraction(60n), undefined],
      problems: ["out-of-range 3:3"],
    });
  });

  it("is a share of the maximum in percent or over it, and a number where it is a quotient", () => {
    const { values, shares } = read(["50%", "45/60", "73/7", "7,5 %"]);
    expect(values).toEqual([fraction(30n), fraction(45n), fraction(73n, 7n), fraction(9n, 2n)]);
    expect(shares).toEqual({ found: "50%", place: { file: "t.csv", line: 2, column: 3 }, count: 2 });
    expect(read(["1/3"], { quotients: true }).values).toEqual([fraction(1n, 3n)]);
    expect(read(["9/10"]).problems).toEqual(["share-unclear 2:3"]);
  });

  it("is missing, or wrong in a way that is told", () => {
    const long = "1".repeat(101);
    const { values, problems } = read(["", "n/a", "tốt", long, "0.5", "0,5", "101%"]);
    expect(values.filter(Boolean)).toEqual([fraction(1n, 2n)]);
    expect(problems).toEqual([
      "not-a-number 4:3",
      "number-too-long 5:3",
      "decimal-contradictory 7:3",
      "out-of-range 8:3",
    ]);
  });

  it("waits for the decimal sign where it could have either", () => {
    expect(read(["1,234", "0,5"]).values).toEqual([fraction(617n, 500n), fraction(1n, 2n)]);
    expect(read(["1,234", "0.5"]).problems).toEqual(["out-of-range 2:3"]);
    expect(read(["1,234"]).problems).toEqual(["decimal-ambiguous 2:3"]);
  });

  it("may be on another scale where it is not far above its maximum", () => {
    expect(read(["900", "1001", "-1"]).details).toMatchObject([
      { scaleHint: true },
      { scaleHint: false },
      { scaleHint: false },
    ]);
  });
});

describe("a raw figure", () => {
  it("is any number, and no percentage nor quotient", () => {
    const { values, problems } = read(["1000000.5", "-3", "5%", "1/2", "x"], { code: "budget", sign: "point" });
    expect(values.slice(0, 2)).toEqual([fraction(2000001n, 2n), fraction(-3n)]);
    expect(problems).toEqual([4, 5, 6].map((line) => `figure-not-a-number ${line}:3`));
  });

  it("is what its word counts for, in whatever letters", () => {
    const { values, problems } = read(["CÓ", "một  phần", "-", "có", "không"], { code: "plan" });
    expect(values).toEqual([fraction(1n), fraction(1n, 2n), undefined, fraction(1n), undefined]);
    expect(problems).toEqual(["unknown-word 6:3"]);
  });
});

it("a place is that of the file where rows were brought into another shape, and a merged cell is no value", () => {
  const problems: Problem[] = [];
  const origin = {
    placeOf: (line: number, column?: number) => ({ line: line + 100, column: (column ?? 0) + 10 }),
    columnsOf: () => [],
  };
  const reader = new ScoreReader({ file: "t.csv", origin }, "point", false, problems);
  reader.read("x", limitOf("people"), new CellGatherer(), 0, 2, 3);
  expect(problems[0]?.place).toEqual({ file: "t.csv", line: 102, column: 13 });
});
