import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignYears } from "../../src/calc/align-years.ts";
import type { CompareOptions, Scores } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { ranks, ratioOf } from "../naive.ts";
import { MERGER, refusals, scoresOf, textsOf } from "../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);

const year = (of: number, codes: readonly string[], a: readonly string[], more: Partial<Scores> = {}): Scores =>
  scoresOf(METHOD, { codes }, { a, b: a }, { year: of, ...more });
const align = (years: readonly Scores[], options: Partial<CompareOptions> = {}) => alignYears(years, options, MERGER);

describe("years on one list", () => {
  it("have the newest year's units first, then those that only older years have, each where it ranks in its year", () => {
    const years = [year(2023, ["X", "Z"], ["0.9", "0.1"]), year(2024, ["Y", "X"], ["0.4", "0.3"])];
    const { units, histories, likeForLike, notes } = align(years);
    expect(units.codes).toEqual(["Y", "X", "Z"]);
    expect(histories[0]?.ranks.map((list) => [...list])).toEqual([
      [Number.NaN, 1, 2],
      [1, 2, Number.NaN],
    ]);
    expect(likeForLike).toBe(false);
    expect(notes.map(({ kind }) => kind)).toEqual(["appeared", "vanished", "different-units"]);
  });

  it("are on the list of the newest: old provinces are ranked by the mean of the parts that they merged into", () => {
    const old = scoresOf(
      METHOD,
      { scheme: "63", codes: ["02", "08", "04"], names: ["Hà Giang", "Tuyên Quang", "Cao Bằng"] },
      { total: ["0.2", "0.6", "0.5"] },
      { year: 2022 },
    );
    const now = scoresOf(
      METHOD,
      { scheme: "34", codes: ["08", "04"], names: ["Tuyên Quang", "Cao Bằng"] },
      { total: ["0.7", "0.6"] },
      { year: 2024 },
    );
    const { units, histories, likeForLike, notes } = align([old, now]);
    expect([units.scheme, units.codes]).toEqual(["34", ["08", "04"]]);
    expect(textsOf(histories[0]?.values[0])).toEqual(["0.4", "0.5"]);
    expect([...(histories[0]?.change ?? [])]).toEqual([1, -1]);
    expect(textsOf(histories[0]?.scoreChange)).toEqual(["0.3", "0.1"]);
    expect(likeForLike).toBe(true);
    expect(notes).toContainEqual({ kind: "carried-previous", details: { year: 2022, from: "63", to: "34" } });
  });

  it("know a unit by the code and name that the newest year gives it, and say where the name is another", () => {
    const named = (of: number, codes: readonly string[], names: readonly string[], a: readonly string[]) =>
      scoresOf(METHOD, { codes, names }, { a, b: a }, { year: of });
    const { units, notes } = align([
      named(2023, ["7", "8"], ["Xã Cũ", "Xã Hoà Bình"], ["0.1", "0.2"]),
      named(2024, ["00007", "00008"], ["Xã Mới", "Xã Hòa Bình"], ["0.1", "0.2"]),
    ]);
    expect([units.codes, units.names]).toEqual([
      ["00007", "00008"],
      ["Xã Mới", "Xã Hòa Bình"],
    ]);
    const pairs = [{ code: "00007", old: "Xã Cũ", now: "Xã Mới" }];
    expect(notes).toEqual([{ kind: "renamed-units", details: { years: [2023, 2024], pairs } }]);
  });

  it("rise, come once, are there, and have a measure in common", () => {
    const one = (of: number) => year(of, ["X"], ["0.5"]);
    expect(refusals(() => align([]))).toEqual(["too-few-years"]);
    expect(refusals(() => align([one(2024), one(2023)]))).toEqual(["years-out-of-order"]);
    expect(refusals(() => align([one(2024), one(2024)]))).toEqual(["year-twice"]);
    const [a, b] = [
      scoresOf(METHOD, { codes: ["X"] }, { a: ["1"] }, { year: 2023 }),
      scoresOf(METHOD, { codes: ["X"] }, { b: ["1"] }, { year: 2024 }),
    ];
    expect(refusals(() => align([a, b]))).toEqual(["no-common-measure"]);
  });

  it("change by the first rank less the last, which the changes from year to year add up to", () => {
    const cell = fc.integer({ min: 0, max: 6 }).map((n) => `0.${n}`);
    const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (cells) => {
        const codes = cells.map((_, i) => `u${i}`);
        const columns = [0, 1, 2].map((y) => cells.map((row) => row[y] ?? ""));
        const { histories } = align(columns.map((a, y) => year(2021 + y, codes, a)));
        const [total] = histories;
        const naive = columns.map((a) => ranks(a.map(ratioOf), "competition", codes));
        expect(total?.ranks.map((list) => [...list])).toEqual(naive);
        const between = (from: number, to: number) =>
          codes.map((_, i) => (naive[from]?.[i] ?? 0) - (naive[to]?.[i] ?? 0));
        expect([...(total?.change ?? [])]).toEqual(between(0, 2));
        expect(total?.changes.map((list) => [...list])).toEqual([between(0, 1), between(1, 2)]);
      }),
      { numRuns: 40 },
    );
  });
});
