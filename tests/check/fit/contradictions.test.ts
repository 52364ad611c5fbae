import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contradictionsOf } from "../../../src/check/fit/contradictions.ts";
import type { FitRow } from "../../../src/check/fit/rows.ts";
import { dti, folder } from "../../cli.ts";
import { leaf, method, sum } from "../../methods.ts";
import { figure } from "../figures.ts";
import { row } from "./printed-rows.ts";

describe("rows that no weights fit", () => {
  const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
  /** A row of A, B … with what is printed of its parts and its whole. */
  const printed = (unit: string, [a, b]: readonly [number, number], whole: number): FitRow => ({
    ...row([a, b], whole),
    figures: [
      figure(String(whole / 1000), { unit, measure: "total" }),
      figure(String(a / 100), { unit, measure: "a" }),
      figure(String(b / 100), { unit, measure: "b" }),
    ],
  });
  const found = (...rows: readonly FitRow[]) => contradictionsOf(rows, 2, METHOD);

  it("are explained by the one without which halves fit, and its whole would be 0.15", () => {
    const right = [printed("A", [20, 40], 300), printed("B", [80, 20], 500), printed("C", [90, 10], 500)];
    const { wrong, together } = found(...right, printed("D", [10, 20], 190));
    expect([wrong.map((one) => one.figure.unit), together]).toEqual([["D"], []]);
    const [whole] = wrong[0]?.cells ?? [];
    expect([whole?.least, whole?.most]).toEqual([
      { n: 29n, d: 200n },
      { n: 31n, d: 200n },
    ]);
  });

  it("are named together where several are wrong", () => {
    const { wrong, together } = found(
      printed("A", [10, 20], 100),
      printed("B", [10, 20], 200),
      printed("C", [30, 40], 300),
      printed("D", [30, 40], 400),
    );
    expect(wrong).toEqual([]);
    expect(together.map(({ unit }) => unit)).toHaveLength(2);
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
