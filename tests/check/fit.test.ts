import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closed } from "../../src/check/exact/interval.ts";
import { demandsOf, rangeOf } from "../../src/check/fit/ranges.ts";
import type { FitRow } from "../../src/check/fit/rows.ts";
import { simpleWeights } from "../../src/check/fit/simple.ts";
import { compare, fraction } from "../../src/core/fraction.ts";
import type { Fraction } from "../../src/types/index.ts";
import { dti, folder } from "../cli.ts";

const unit = (n: number, d: number): Fraction => fraction(BigInt(n), BigInt(d));

/** A row of parts in hundredths and a whole in thousandths, each rounded to what is printed. */
function row(parts: readonly number[], whole: number): FitRow {
  return {
    parts: parts.map((part) => closed(unit(2 * part - 1, 200), unit(2 * part + 1, 200))),
    whole: closed(unit(2 * whole - 1, 2000), unit(2 * whole + 1, 2000)),
    figures: [],
  };
}

const ranges = (rows: readonly FitRow[], members: number) => {
  const demands = demandsOf(rows, members);
  const one = (at: number) => Array.from({ length: members }, (_, i) => unit(i === at ? 1 : 0, 1));
  return Array.from({ length: members }, (_, i) => rangeOf(one(i), demands));
};

describe("the range of a weight", () => {
  it("is what hand calculation says: parts 1 and 0 give the whole itself, ± its rounding", () => {
    const exact: FitRow = {
      parts: [closed(unit(1, 1), unit(1, 1)), closed(unit(0, 1), unit(0, 1))],
      whole: closed(unit(3, 10), unit(4, 10)),
      figures: [],
    };
    expect(ranges([exact], 2)).toEqual([
      [unit(3, 10), unit(4, 10)],
      [unit(6, 10), unit(7, 10)],
    ]);
  });

  it("holds the weights that the rows were made with, and nothing that a grid search cannot reach", () => {
    const part = fc.integer({ min: 1, max: 99 });
    const made = fc.tuple(
      fc.integer({ min: 0, max: 20 }),
      fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 6 }),
    );
    fc.assert(
      fc.property(made, ([twentieths, pairs]) => {
        const rows = pairs.map(([a, b]) =>
          row([a, b], Math.round((10 * (twentieths * a + (20 - twentieths) * b)) / 20)),
        );
        const [first] = ranges(rows, 2);
        if (first === undefined) throw new Error("the true weights fit");
        const [least, most] = first;
        expect(compare(least, unit(twentieths, 20))).toBeLessThanOrEqual(0);
        expect(compare(most, unit(twentieths, 20))).toBeGreaterThanOrEqual(0);
        // By another route: which thousandths fit every row.
        const fits = Array.from({ length: 1001 }, (_, n) => n).filter((n) =>
          pairs.every(([a, b], i) => {
            const whole = rows[i]?.whole;
            const [low, high] = [
              n * (2 * a - 1) + (1000 - n) * (2 * b - 1),
              n * (2 * a + 1) + (1000 - n) * (2 * b + 1),
            ];
            return whole && compare(unit(low, 200_000), whole.hi) <= 0 && compare(unit(high, 200_000), whole.lo) >= 0;
          }),
        );
        const inside = (n: number): boolean => compare(least, unit(n, 1000)) <= 0 && compare(unit(n, 1000), most) <= 0;
        expect(fits).toEqual(Array.from({ length: 1001 }, (_, n) => n).filter(inside));
      }),
      { numRuns: 40 },
    );
  });

  it("is undefined where no weights fit", () => {
    expect(ranges([row([10, 20], 500)], 2)).toEqual([undefined, undefined]);
  });
});

describe("simple weights", () => {
  const near = (n: number, d: number): readonly [Fraction, Fraction] => [
    unit(100 * n - d, 100 * d),
    unit(100 * n + d, 100 * d),
  ];
  it("are multiples of the coarsest step that fits: 0.4, 0.3, 0.3, and thirds", () => {
    expect(simpleWeights([near(4, 10), near(3, 10), near(3, 10)], [])).toEqual([unit(4, 10), unit(3, 10), unit(3, 10)]);
    expect(simpleWeights([near(1, 3), near(1, 3), near(1, 3)], [])).toEqual([unit(1, 3), unit(1, 3), unit(1, 3)]);
  });
  it("are none where several of a step fit, and none where they do not sum to 1", () => {
    const wide = [unit(1, 10), unit(9, 10)] as const;
    expect(simpleWeights([wide, wide, wide], [])).toBeUndefined();
    expect(simpleWeights([near(4, 10), near(4, 10)], [])).toBeUndefined();
  });
});

describe("dti methodology --fit", () => {
  it("names the row of a planted wrong cell, and what that cell was, wherever it leaves no weights that fit", async () => {
    const share = fc.integer({ min: 0, max: 9999 });
    const drawn = fc.record({
      weights: fc.constantFrom([40, 30, 30], [50, 25, 25], [10, 20, 70], [60, 30, 10]),
      rows: fc.array(fc.tuple(share, share, share), { minLength: 7, maxLength: 9 }),
      at: fc.nat({ max: 6 }),
      column: fc.integer({ min: 0, max: 3 }),
      wrong: share,
    });
    const text = (value: number): string => (value / 10_000).toFixed(4);
    let found = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async ({ weights, rows, at, column, wrong }) => {
        const cells = rows.map((parts) => {
          const total = parts.reduce((sum, part, m) => sum + part * (weights[m] ?? 0), 0);
          return [...parts, Math.floor((2 * total + 100) / 200)].map(text);
        });
        const right = cells[at]?.[column] ?? "";
        const spoilt = cells.map((row, i) => (i === at ? row.with(column, text(wrong)) : row));
        const names = [
          "Hà Nội",
          "Hà Giang",
          "Cao Bằng",
          "Bắc Kạn",
          "Lào Cai",
          "Lai Châu",
          "Sơn La",
          "Yên Bái",
          "Hòa Bình",
        ];
        const table = spoilt.map((row, i) => [names[i], ...row].join(","));
        const cwd = folder({ "t.csv": `province,government,economy,society,total\n${table.join("\n")}\n` });
        const argv = ["methodology", "--fit", "t.csv", "dti-2020", "--year", "2020", "--format", "json"];
        const { out, code } = await dti(argv, { cwd });
        const [{ contradictions, weights: fitted }] = JSON.parse(out).fit;
        expect(code).toBe(fitted.length > 0 ? 0 : 1);
        if (fitted.length > 0) {
          if (right === text(wrong))
            expect(fitted.map(({ fits }: { fits: string | null }) => fits)).not.toContain(null);
          return;
        }
        found++;
        const planted = contradictions.find(({ line }: { line: number }) => line === at + 2);
        expect(planted?.unit).toBe(names[at]);
        const measure = ["government", "economy", "society", "total"][column];
        const cell = planted.cells.find((one: { measure: string }) => one.measure === measure);
        const number = (fraction: string): number => {
          const [top = 0, bottom = 1] = fraction.split("/").map(Number);
          return top / bottom;
        };
        // What it would have to be, before rounding.
        expect(number(cell.least) - 0.00005).toBeLessThanOrEqual(Number(right));
        expect(number(cell.most) + 0.00005).toBeGreaterThanOrEqual(Number(right));
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(15);
  });
});
