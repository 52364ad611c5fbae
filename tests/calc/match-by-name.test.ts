import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchByName } from "../../src/calc/match-by-name.ts";
import type { Problem } from "../../src/types/index.ts";
import { listOf, type MatchCase, names, type Unit } from "./lists.ts";

/** Matches what codes told nothing of, unless `known` says otherwise. */
function matched(
  older: readonly Unit[],
  newer: readonly Unit[],
  known: readonly number[] = older.map(() => -1),
): readonly (number | string)[] {
  const problems: Problem[] = [];
  const match = Int32Array.from(known);
  matchByName({ older: listOf(older), newer: listOf(newer) }, match, problems);
  return problems.length > 0 ? problems.map(({ kind }) => kind) : [...match];
}

describe("units of two years", () => {
  it.each<MatchCase>([
    ["wherever tone marks stand", names("Xã Hoà Bình", "Xã Thuỷ Tú"), names("Xã Thủy Tú", "Xã Hòa Bình"), [1, 0]],
    ["in any case and with any spaces", names("XÃ  HÒA BÌNH"), names("Xã Hòa Bình"), [0]],
    [
      "with the kind shortened or left out",
      names("P.1", "X. Ba", "Tư"),
      names("Phường 1", "Xã Ba", "Xã Tư"),
      [0, 1, 2],
    ],
    ["in English", names("Hoa Binh commune", "Ward 1"), names("Xã Hòa Bình", "Phường 1"), [0, 1]],
    ["with row numbers and footnotes", names("1. Xã Một", "2. Xã Hai*"), names("Xã Hai", "Xã Một [1]"), [1, 0]],
    ["without signs in a list that has none", names("Xa Ba", "Xa Tu"), names("Xã Tư", "Xã Ba"), [1, 0]],
    ["not without signs in a list that has them", names("Xã Ba", "Xã Tư"), names("Xã Bà", "Xã Tư"), [-1, 1]],
    ["not of two kinds", names("Xã Ba", "Phường 1"), names("Phường Ba", "Phường 1"), [-1, 1]],
    ["not by a first syllable that reads like a kind", names("Quan Hóa"), names("Quận Hóa"), [-1]],
    ["or where one list has no code", [{ name: "Xã Một" }], [{ code: "4", name: "Xã Một" }], [0]],
    ["not where both have codes", [{ code: "4", name: "Xã Một" }], [{ code: "9", name: "Xã Một" }], [-1]],
  ])("are the same by name, %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
  });

  it.each<MatchCase>([
    ["two kinds of one name", names("Hòa Bình"), names("Xã Hòa Bình", "Phường Hòa Bình"), ["unit-unclear"]],
    ["two spellings", names("Xã Hoà Bình", "Xã Hòa Bình"), names("Xã Hòa Bình"), ["unit-unclear"]],
    ["two spellings of the newer year", names("Xã Hòa Bình"), names("Xã Hòa Bình", "Xã Hoà Bình"), ["unit-unclear"]],
    ["a kind that stands beside a name without one", names("B", "Phường B"), names("Xã B"), ["unit-unclear"]],
    ["the same of the newer year", names("Phường B"), names("B", "Xã B"), ["unit-unclear"]],
    ["a kind that went, and one that came", names("B", "Phường B"), names("Xã B", "Đặc khu C"), ["unit-unclear"]],
    [
      "one name of two codes",
      names("Xã Ba"),
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
      ["unit-unclear"],
    ],
  ])("are refused where two could be meant: %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
  });

  it("without its kind is matched where the name stands once on either side, else never but to the very same name", () => {
    const kind = fc.constantFrom("", "Xã ", "Phường ", "Đặc khu ", "Thị trấn ");
    const list = fc.uniqueArray(fc.tuple(kind, fc.constantFrom("Ba", "Bốn")), {
      selector: (unit) => unit.join(""),
      maxLength: 5,
    });
    fc.assert(
      fc.property(list, list, (old, now) => {
        const texts = [old, now].map((units) => units.map((unit) => unit.join("")));
        const found = matched(names(...(texts[0] ?? [])), names(...(texts[1] ?? [])));
        if (found.includes("unit-unclear")) return;
        for (const [i, [is, name]] of old.entries()) {
          const [j = -1] = found.slice(i, i + 1);
          const other = typeof j === "number" ? now[j] : undefined;
          if (other === undefined) continue;
          expect(other[1]).toBe(name);
          const called = (units: typeof old) => units.filter(([, text]) => text === name).length;
          if (other[0] !== is) expect([called(old), called(now), [is, other[0]].includes("")]).toEqual([1, 1, true]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("that their codes told stay so, and are nobody else's", () => {
    const older = [{ code: "1", name: "Xã Một" }, { name: "Xã Hai" }];
    const newer = [
      { code: "2", name: "Xã Hai" },
      { code: "1", name: "Xã Mới" },
    ];
    expect(matched(older, newer, [1, -1])).toEqual([1, 0]);
    expect(matched([{ code: "9", name: "Xã Hai" }, { name: "Xã Hai" }], newer, [0, -1])).toEqual([0, -1]);
  });
});
