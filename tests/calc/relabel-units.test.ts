import { describe, expect, it } from "vitest";
import { relabelUnits } from "../../src/calc/relabel-units.ts";
import type { Scheme, Units } from "../../src/types/index.ts";
import { refusals } from "../scores.ts";

const units = (codes: readonly string[], names: readonly string[], scheme: Scheme = "none"): Units => ({
  scheme,
  codes,
  names,
});
const relabelled = (before: Units, now: Units): Units =>
  relabelUnits(before, { year: 2023, file: "2023.csv" }, { ...now, year: 2024, file: undefined });

describe("the units of an older year", () => {
  const before = units(["4", "5", "6"], ["Xã Hoà Bình", "Xã Cũ", "Xã Sáu"]);
  const now = units(["00005", "00004"], ["Xã Mới", "Xã Hòa Bình"]);

  it("have the codes and names that the newer year gives them; one that is gone keeps its own", () => {
    const found = relabelled(before, now);
    expect([found.codes, found.names]).toEqual([
      ["00004", "00005", "6"],
      ["Xã Hòa Bình", "Xã Mới", "Xã Sáu"],
    ]);
  });

  it("are left alone where either year is on a list of provinces", () => {
    const provinces = units(["08"], ["Tuyên Quang"], "34");
    expect([relabelled(before, provinces) === before, relabelled(provinces, now) === provinces]).toEqual([true, true]);
  });

  it("are refused where none of them is in the newer year", () => {
    expect(refusals(() => relabelled(before, units(["9"], ["Xã Chín"])))).toEqual(["no-common-unit"]);
    expect(refusals(() => relabelled(before, units([], [])))).toEqual([]);
  });
});
