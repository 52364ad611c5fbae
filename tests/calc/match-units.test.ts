import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchUnits } from "../../src/calc/match-units.ts";
import { Failure } from "../../src/core/failure.ts";

interface Unit {
  readonly code?: string;
  readonly name: string;
}

const listOf = (units: readonly Unit[]) => ({
  codes: units.map(({ code, name }) => code ?? name),
  names: units.map(({ name }) => name),
  year: undefined,
  file: undefined,
});

/** Places in the newer list, or the kinds of what is wrong. */
function matched(older: readonly Unit[], newer: readonly Unit[]): readonly (number | string)[] {
  try {
    return [...matchUnits({ older: listOf(older), newer: listOf(newer) })];
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ kind }) => kind);
    throw error;
  }
}

const names = (...all: readonly string[]): readonly Unit[] => all.map((name) => ({ name }));

/** Units whose codes are the numbers of their rows. */
const numbered = (...all: readonly string[]): readonly Unit[] => all.map((name, i) => ({ name, code: `${i + 1}` }));

const MOVED = ["codes-moved"];

describe("units of two years", () => {
  it.each<readonly [string, readonly Unit[], readonly Unit[], readonly (number | string)[]]>([
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
  ])("are the same by name, %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
  });

  it.each<readonly [string, readonly Unit[], readonly Unit[], readonly (number | string)[]]>([
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
    ["or by name where one list has no code", [{ name: "Xã Một" }], [{ code: "4", name: "Xã Một" }], [0]],
    ["not by name where both have codes", [{ code: "4", name: "Xã Một" }], [{ code: "9", name: "Xã Một" }], [-1]],
  ])("are the same by code, %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
  });

  it.each<readonly [string, readonly Unit[], readonly Unit[], readonly string[]]>([
    ["two kinds of one name", names("Hòa Bình"), names("Xã Hòa Bình", "Phường Hòa Bình"), ["unit-unclear"]],
    ["two spellings", names("Xã Hoà Bình", "Xã Hòa Bình"), names("Xã Hòa Bình"), ["unit-unclear"]],
    ["two spellings of the newer year", names("Xã Hòa Bình"), names("Xã Hòa Bình", "Xã Hoà Bình"), ["unit-unclear"]],
    [
      "one name of two codes",
      names("Xã Ba"),
      [
        { code: "4", name: "Xã Ba" },
        { code: "5", name: "Xã Ba" },
      ],
      ["unit-unclear"],
    ],
    [
      "codes with zeros and without",
      [{ code: "04", name: "Xã Ba" }],
      [
        { code: "4", name: "Xã Một" },
        { code: "004", name: "Xã Ba" },
      ],
      ["unit-unclear"],
    ],
    [
      "codes that are row numbers, beside names in other spellings",
      [
        { code: "01", name: "Xã Hoà Bình" },
        { code: "02", name: "Xã Thuỷ An" },
      ],
      [
        { code: "1", name: "Thủy An" },
        { code: "2", name: "Hòa Bình" },
      ],
      ["codes-moved"],
    ],
    [
      "codes that are row numbers",
      [
        { code: "1", name: "Xã Một" },
        { code: "2", name: "Xã Hai" },
      ],
      [
        { code: "1", name: "Xã Hai" },
        { code: "2", name: "Xã Một" },
      ],
      ["codes-moved"],
    ],
    ["row numbers after a unit vanished", numbered("Xã Một", "Xã Hai", "Xã Ba"), numbered("Xã Hai", "Xã Ba"), MOVED],
    ["after one in the middle vanished", numbered("Xã Một", "Xã Hai", "Xã Ba"), numbered("Xã Một", "Xã Ba"), MOVED],
    ["after one came between", numbered("Xã Một", "Xã Ba"), numbered("Xã Một", "Xã Hai", "Xã Ba"), MOVED],
    ["after one came first", numbered("Xã Ba"), numbered("Xã An", "Xã Ba"), MOVED],
    [
      "after one vanished, in a list without signs",
      numbered("Xa Mot", "Xa Hai", "Xa Tu"),
      numbered("Xã Một", "Xã Tư"),
      MOVED,
    ],
    ["after one of two kinds vanished", numbered("Xã Ba", "Phường Ba"), numbered("Phường Ba"), MOVED],
    [
      "of a unit that has no code on the other list",
      numbered("Xã Một", "Xã Hai"),
      [...numbered("Xã Một", "Xã Tư"), { name: "Xã Hai" }],
      MOVED,
    ],
  ])("are refused where two could be meant: %s", (_, older, newer, expected) => {
    expect(matched(older, newer)).toEqual(expected);
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
