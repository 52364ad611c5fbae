import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchUnits } from "../../src/calc/match-units.ts";
import { Failure } from "../../src/core/failure.ts";
import { listOf, names, numbered, type Unit } from "./lists.ts";

/** Places in the newer list, or the kinds of what is wrong. */
function matched(older: readonly Unit[], newer: readonly Unit[]): readonly (number | string)[] {
  try {
    return [...matchUnits({ older: listOf(older), newer: listOf(newer) })];
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ kind }) => kind);
    throw error;
  }
}

describe("units of two years", () => {
  it("are told by codes, and by names what codes do not tell", () => {
    const older = [{ code: "00007", name: "Xã Cũ" }, ...names("Xã Hoà Bình")];
    const newer = [...names("Xã Hòa Bình"), { code: "7", name: "Xã Mới" }];
    expect(matched(older, newer)).toEqual([1, 0]);
  });

  it("are refused with all that is wrong: codes that moved, and names that could be two", () => {
    const older = [...numbered("Xã Một", "Xã Hai"), ...names("Hòa Bình")];
    const newer = [...numbered("Xã Hai", "Xã Một"), ...names("Xã Hòa Bình", "Phường Hòa Bình")];
    expect(matched(older, newer)).toEqual(["codes-moved", "unit-unclear"]);
  });

  it("are never others by codes that are row numbers, whichever vanish and come", () => {
    const all = ["Xã An", "Xã Ba", "Phường Ba", "Xã Bà", "Xã Cẩm", "Xã Đá", "Xã Én"];
    const some = fc.subarray(all, { minLength: 1 });
    let refused = 0;
    fc.assert(
      fc.property(some, some, (before, after) => {
        const found = matched(numbered(...before), numbered(...after));
        if (found.some((one) => typeof one === "string")) {
          refused++;
          return;
        }
        for (const [i, j] of found.entries()) {
          const [was, is] = [before[i] ?? "", after[Number(j)]];
          if (is === undefined || is === was) continue;
          expect([after.includes(was), before.includes(is)]).toEqual([false, false]);
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(100);
  });

  it("are never another's, however either year writes them", () => {
    const syllables = ["Hòa", "Hoa", "Bình", "Thủy", "Tú", "An", "Ân", "Mỹ", "Quý"];
    const kinds = ["Xã", "Phường", "Thị trấn", ""];
    const short: Readonly<Record<string, string>> = { Xã: "X.", Phường: "P.", "Thị trấn": "TT." };
    type Writing = Readonly<{
      coded: boolean;
      zeros: "padded" | "lost" | "float";
      short: boolean;
      old: boolean;
      upper: boolean;
      drop: number;
    }>;
    const unit = fc.record({
      kind: fc.constantFrom(...kinds),
      words: fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 3 }),
      code: fc.integer({ min: 1, max: 99_999 }),
    });
    const writing: fc.Arbitrary<Writing> = fc.record({
      coded: fc.boolean(),
      zeros: fc.constantFrom<Writing["zeros"][]>("padded", "lost", "float"),
      short: fc.boolean(),
      old: fc.boolean(),
      upper: fc.boolean(),
      drop: fc.integer({ min: 0, max: 9 }),
    });
    type Called = { readonly kind: string; readonly words: readonly string[] };
    // Of `Hoa` in one year and `Xã Hoa` in the other nobody can say that they are two.
    const isCalledSo = (one: Called, other: Called): boolean =>
      one.words.join(" ") === other.words.join(" ") &&
      (one.kind === other.kind || one.kind === "" || other.kind === "");
    const write = (one: { kind: string; words: readonly string[]; code: number }, how: Writing): Unit => {
      const kind = how.short ? (short[one.kind] ?? one.kind) : one.kind;
      const words = one.words.map((word) =>
        how.old ? ({ Hòa: "Hoà", Thủy: "Thuỷ", Quý: "Qúy" }[word] ?? word) : word,
      );
      const text = [kind, ...words].filter(Boolean).join(" ");
      const name = how.upper ? text.toUpperCase() : text;
      if (!how.coded) return { name };
      const code = { padded: String(one.code).padStart(5, "0"), lost: `${one.code}`, float: `${one.code}.0` };
      return { name, code: code[how.zeros] };
    };
    let told = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(unit, { minLength: 1, maxLength: 6, comparator: isCalledSo }),
        writing,
        writing,
        (units, before, after) => {
          fc.pre(new Set(units.map(({ code }) => code)).size === units.length);
          const olds = units.filter((_, i) => i !== before.drop);
          const nows = [...units].reverse().filter((_, i) => i !== after.drop);
          const found = matched(
            olds.map((one) => write(one, before)),
            nows.map((one) => write(one, after)),
          );
          if (found.some((one) => typeof one === "string")) return;
          told++;
          expect(found).toEqual(olds.map((one) => nows.indexOf(one)));
        },
      ),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(100);
  });
});
