import { expect, it } from "vitest";
import { garbledNames } from "../../../src/read/table/garbled-names.ts";

const kind = (...names: readonly string[]) => {
  const found = garbledNames(names, "t.csv");
  return found && [found.kind, found.details];
};

it("names in VIQR are told where at least half are, in three syllables or more", () => {
  expect(kind("Xa~ Mo^.t", "Xa~ Hai", "Xã Ba")).toEqual(["encoding-legacy", { encoding: "VIQR" }]);
  expect(kind("Xa~ Hai", "Xã Ba", "Xã Bốn", "Xa~ Na(m", "Xã Sáu")).toBeUndefined();
  expect(kind("Xa~", "Hai~")).toBeUndefined();
});

it("names that lost letters are told where two are, with the first", () => {
  expect(kind("X? H?i", "Xã Ba", "X? B?n")).toEqual(["encoding-damaged", { found: "X? H?i" }]);
  expect(kind("X? H?i", "Xã Ba")).toBeUndefined();
});

it("single signs stand in good names", () => {
  expect(kind("Tổ A+", "Khoa(c)", "Là gì?", "Ấp Bắc (a)", "A~", "NA`", "Ha+ (mới)")).toBeUndefined();
});
