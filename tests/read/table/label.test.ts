import { describe, expect, it } from "vitest";
import { clipped, LABEL_LIMIT, labelText, tidyText, withoutGuard } from "../../../src/read/table/label.ts";

describe("the text of a cell", () => {
  it.each([
    [" Hà  Nội ", "Hà Nội"],
    ["Hà\u00A0Nội\n", "Hà Nội"],
    ["Ha\u0300 Nội", "Hà Nội"],
    ["Hà\u200B \u00ADNội\uFEFF", "Hà Nội"],
    ["'=1+1", "=1+1"],
    ["a,'=1", "a,=1"],
    ["'a", "'a"],
    ['="048"', "048"],
    ["O'Brien", "O'Brien"],
    ["", ""],
  ])("is as a person sees it: %j is %j", (cell, text) => {
    expect(labelText(cell)).toBe(text);
    expect(tidyText(cell)).toBe(text);
  });

  it("has one character more than a label may have where it is too long", () => {
    expect(labelText("x".repeat(LABEL_LIMIT))).toHaveLength(LABEL_LIMIT);
    expect(labelText("x".repeat(LABEL_LIMIT + 500))).toBe(`${"x".repeat(LABEL_LIMIT)}…`);
    expect(labelText(`x${" ".repeat(5000)}y`)).toBe("x y");
    expect(labelText(`${"x".repeat(LABEL_LIMIT - 2)}   y`)).toBe(`${"x".repeat(LABEL_LIMIT - 2)} y`);
    expect(tidyText("x".repeat(5000))).toHaveLength(5000);
  });
});

it("a text that is only named is cut, and a guard is taken off before what runs only", () => {
  expect([clipped("x".repeat(160)), clipped("x".repeat(161))]).toEqual(["x".repeat(160), `${"x".repeat(160)}…`]);
  expect(["'+1", "''=1", "a;'@b", "'1"].map(withoutGuard)).toEqual(["+1", "'=1", "a;@b", "'1"]);
});
