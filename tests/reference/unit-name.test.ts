import { describe, expect, it } from "vitest";
import { isSameName, unitName } from "../../src/reference/unit-name.ts";

const same = (one: string, other: string, unsigned = false): boolean =>
  isSameName(unitName(one), unitName(other), unsigned);

describe("the name of a unit", () => {
  it.each([
    ["Xã Hòa Bình", "xa", "hoabinh"],
    ["P. 1", "phuong", "1"],
    ["TT. Sáu", "thitran", "sau"],
    ["Hoa Binh commune", "xa", "hoabinh"],
    ["thanh pho Vinh", "thanhpho", "vinh"],
    ["2. Xã Hai*", "xa", "hai"],
    ["Xã Hai [1]", "xa", "hai"],
    ["Hòa Bình", "", "hoabinh"],
    ["Xã", "", "xa"],
  ])("%s has its kind and its letters apart", (name, kind, bare) => {
    expect(unitName(name)).toMatchObject({ kind, bare });
  });

  it("has a kind without signs only where it is written without signs", () => {
    expect([unitName("Quan Hoa").kind, unitName("Quan Hóa").kind]).toEqual(["quan", ""]);
    expect([unitName("Xa Ba").signed, unitName("Xã Ba").signed]).toEqual([false, true]);
  });
});

describe("two names", () => {
  it("are one wherever tone marks stand, in any case, and where one does not say its kind", () => {
    expect([same("Xã Hoà Bình", "XÃ HÒA-BÌNH"), same("Hòa Bình", "Xã Hòa Bình"), same("Thuỷ", "Thủy")]).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("are two by their kind, or by a sign unless one list is written without", () => {
    expect([same("Xã Ba", "Phường Ba"), same("Xã Ba", "Xã Bà"), same("Xa Ba", "Xã Bà", true)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(same("", "")).toBe(false);
  });
});
