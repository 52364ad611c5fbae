import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignColumn, alignRanks, placesAmong, unionOf } from "../../src/calc/align.ts";
import type { Units } from "../../src/types/index.ts";
import { column } from "../methods.ts";
import { textsOf } from "../scores.ts";

const units = (codes: readonly string[], more: Partial<Units> = {}): Units => ({
  scheme: "none",
  codes,
  names: codes.map((code) => `Xã ${code}`),
  ...more,
});

describe("values and ranks of other units", () => {
  it("come into the order of ours by code; those of nobody else are missing", () => {
    const codes = fc.uniqueArray(fc.constantFrom<string[]>("a", "b", "c", "d", "e"));
    fc.assert(
      fc.property(codes, codes, (own, other) => {
        const places = placesAmong(units(own), units(other));
        const at = (code: string) => other.indexOf(code);
        const ranks = Float64Array.from(other, (_, i) => i + 1);
        expect([...alignRanks(ranks, places)]).toEqual(own.map((code) => (at(code) < 0 ? Number.NaN : at(code) + 1)));
        const values = column(...other.map((_, i) => `0.${i}1`));
        expect(textsOf(alignColumn(values, places))).toEqual(own.map((code) => (at(code) < 0 ? "" : `0.${at(code)}1`)));
      }),
      { numRuns: 50 },
    );
  });

  it("are missing where there are none at all", () => {
    expect([...alignRanks(undefined, [0, undefined])]).toEqual([Number.NaN, Number.NaN]);
    expect(textsOf(alignColumn(undefined, [0]))).toEqual([""]);
  });
});

describe("the units of several tables", () => {
  it("are those of the last one first, each once, with the name that the newest of them gives", () => {
    const older = units(["b", "c"], { names: ["Old B", "Old C"], regions: ["North", "South"] });
    expect(unionOf([older, units(["a", "b"])])).toEqual({
      scheme: "none",
      codes: ["a", "b", "c"],
      names: ["Xã a", "Xã b", "Old C"],
      regions: ["", "", "South"],
      inherited: false,
    });
  });

  it("are inherited where those of any table are, and have parts where the last one's have", () => {
    const merged = units(["a"], { scheme: "34", parts: [["x", "y"]] });
    expect(unionOf([units(["b"], { inherited: true }), merged])).toMatchObject({
      scheme: "34",
      parts: [["x", "y"], []],
      inherited: true,
    });
    expect(unionOf([])).toMatchObject({ scheme: "none", codes: [] });
  });
});
