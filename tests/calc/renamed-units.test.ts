import { describe, expect, it } from "vitest";
import { renamedUnits } from "../../src/calc/renamed-units.ts";
import type { Units } from "../../src/types/index.ts";

const units = (codes: readonly string[], names: readonly string[]): Units => ({ scheme: "none", codes, names });

describe("units of another name", () => {
  it("are named where their code alone tells them, and not where a name is only written otherwise", () => {
    const before = units(["4", "5"], ["Xã Hoà Bình", "Xã Cũ"]);
    expect(renamedUnits(before, units(["4", "5"], ["Xã Hòa Bình", "Xã Mới"]), [2023, 2024])).toEqual([
      {
        kind: "renamed-units",
        details: { years: [2023, 2024], pairs: [{ code: "5", old: "Xã Cũ", now: "Xã Mới" }] },
      },
    ]);
    expect(renamedUnits(before, before, [2023, 2024])).toEqual([]);
  });

  it("are those of another sign, but for a list that is written without signs", () => {
    const signed = units(["4", "5"], ["Xã Bà", "Xã Tư"]);
    expect(renamedUnits(units(["4", "5"], ["Xã Ba", "Xã Tư"]), signed, [1, 2])).toHaveLength(1);
    expect(renamedUnits(units(["4", "5"], ["Xa Ba", "Xa Tu"]), signed, [1, 2])).toEqual([]);
  });
});
