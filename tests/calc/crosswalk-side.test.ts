import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sideOf } from "../../src/calc/crosswalk-side.ts";
import { fraction } from "../../src/core/fraction.ts";
import type { Crosswalk } from "../../src/types/index.ts";

const ONE = fraction(1n);

/** `A>B C>B`: what goes where. */
function crosswalkOf(text: string): Crosswalk {
  const parts = new Map<string, string[]>();
  for (const pair of text.split(" ")) {
    const [from = "", to = ""] = pair.split(">");
    parts.set(to, [...(parts.get(to) ?? []), from]);
  }
  const targets = [...parts].map(([code, from]) => ({
    code,
    name: code,
    parts: from.map((part) => ({ code: part, share: ONE })),
  }));
  return { from: "none", to: "none", targets };
}

describe("the side of a crosswalk that a table is on", () => {
  it.each([
    ["A>N B>N C>C", "A B C", "old"],
    ["A>N B>N C>C", "A C", "old"],
    ["A>N B>N C>C", "N C", "new"],
    ["A>N B>N C>C", "C", "same"],
    ["A>A B>A C>C", "A B C", "old"],
    // B may be lacking from the old table, or be in the A of the new one.
    ["A>A B>A C>C", "A C", "unclear"],
    ["A>A B>A C>C", "C", "same"],
    ["A>B B>A", "A B", "unclear"],
    ["A>A A>B B>B", "A B", "unclear"],
    ["A>N B>N", "A N", { old: "A", now: "N" }],
    ["A>N B>N", "A X", { unknown: ["X"] }],
  ])("of %s, for the units %s: %o", (crosswalk, units, side) => {
    expect(sideOf({ codes: units.split(" "), names: [] }, crosswalkOf(crosswalk))).toEqual(side);
  });

  it("is told only where the other reading is impossible, or gives every unit its own value too", () => {
    const letters = fc.constantFrom(..."ABCD");
    const pairs = fc.uniqueArray(
      fc.tuple(letters, letters).map(([from, to]) => `${from}>${to}`),
      { minLength: 1, maxLength: 6 },
    );
    const units = fc.uniqueArray(letters, { minLength: 1 });
    const seen = new Set<string>();
    fc.assert(
      fc.property(pairs, units, (all, codes) => {
        const sources = new Set(all.map((pair) => pair.charAt(0)));
        const targets = new Set(all.map((pair) => pair.charAt(2)));
        const canBe = { old: codes.every((code) => sources.has(code)), new: codes.every((code) => targets.has(code)) };
        const side = sideOf({ codes, names: [] }, crosswalkOf(all.join(" ")));
        seen.add(typeof side === "string" ? side : (Object.keys(side)[0] ?? ""));
        if (side === "old" || side === "new") {
          expect([canBe.old, canBe.new]).toEqual([side === "old", side === "new"]);
        } else if (typeof side === "string") {
          expect(canBe).toEqual({ old: true, new: true });
          const alone = codes.every((code) => all.filter((pair) => pair.includes(code)).join() === `${code}>${code}`);
          expect(side === "same").toBe(alone);
        } else expect(canBe).toEqual({ old: false, new: false });
      }),
      { numRuns: 2000 },
    );
    expect([...seen].sort()).toEqual(["new", "old", "same", "unclear", "unknown"]);
  });

  it("is the new one where every target is there by the name that the crosswalk gives it", () => {
    const { targets, ...lists } = crosswalkOf("A>A B>A C>C");
    const named = { ...lists, targets: targets.map((target) => ({ ...target, name: `New ${target.code}` })) };
    expect(sideOf({ codes: ["A", "C"], names: ["new a", "New C"] }, named)).toBe("new");
    expect(sideOf({ codes: ["A", "C"], names: ["A", "New C"] }, named)).toBe("unclear");
    expect(sideOf({ codes: ["A"], names: ["New A"] }, named)).toBe("unclear");
  });
});
