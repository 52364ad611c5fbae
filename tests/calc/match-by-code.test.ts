import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchByCode } from "../../src/calc/match-by-code.ts";
import type { Problem } from "../../src/types/index.ts";
import { listOf, type MatchCase, type Unit } from "./lists.ts";

function matched(older: readonly Unit[], newer: readonly Unit[]): readonly (number | string)[] {
  const problems: Problem[] = [];
  const match = matchByCode({ older: listOf(older), newer: listOf(newer) }, problems);
  return problems.length > 0 ? problems.map(({ kind }) => kind) : [...match];
}

describe("units of two years", () => {
  it.each<MatchCase>([
    ["as they are", [{ code: "7", name: "Xã Cũ" }], [{ code: "7", name: "Xã Mới" }], [0]],
    ["without lost zeros", [{ code: "00004", name: "Xã Một" }], [{ code: "4", name: "Xã Một" }], [0]],
    ["without added zeros", [{ code: "4.0", name: "Xã Một" }], [{ code: "00004", name: "Xã Một" }], [0]],
    [
      "where one name has two codes",
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
      [
        { code: "5", name: "Xã Ba" },
        { code: "6", name: "Xã Ba" },
      ],
      [-1, 0],
    ],
    [
      "under a new name where another unit keeps the old one",
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
      [
        { code: "4", name: "Xã Năm" },
        { code: "5", name: "Xã Ba" },
      ],
      [0, 1],
    ],
    ["as another kind", [{ code: "4", name: "Xã Ba" }], [{ code: "4", name: "Phường Ba" }], [0]],
    ["not by name where both have codes", [{ code: "4", name: "Xã Một" }], [{ code: "9", name: "Xã Một" }], [-1]],
  ])("are the same by code, %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
  });

  it("are refused where a code without its zeros could be two", () => {
    const two = [
      { code: "4", name: "Xã Một" },
      { code: "004", name: "Xã Ba" },
    ];
    expect(matched([{ code: "04", name: "Xã Ba" }], two)).toEqual(["unit-unclear"]);
    expect(matched(two, [{ code: "04", name: "Xã Ba" }])).toEqual(["unit-unclear"]);
  });

  it("of the very same code are told before those whose zeros were lost", () => {
    const older = [
      { code: "04", name: "Xã Một" },
      { code: "4", name: "Xã Hai" },
    ];
    expect(matched(older, [{ code: "4", name: "Xã Hai" }])).toEqual([-1, 0]);
  });

  it("are found by their numbers, whichever zeros either year has", () => {
    const write = (code: number, zeros: number): string =>
      [String(code), String(code).padStart(5, "0"), `${code}.0`, `${code},00`][zeros] ?? "";
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 12 });
    const zeros = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(numbers, numbers, zeros, zeros, (before, after, was, is) => {
        const units = (codes: readonly number[], how: number): readonly Unit[] =>
          codes.map((code) => ({ code: write(code, how), name: `Xã ${code}` }));
        expect(matched(units(before, was), units(after, is))).toEqual(before.map((code) => after.indexOf(code)));
      }),
      { numRuns: 60 },
    );
  });
});
