import { describe, expect, it } from "vitest";
import type { Sheet, Style } from "../../../src/write/formats/sheet.ts";
import { table } from "../../../src/write/formats/table.ts";

const style = (width: number, color = false): Style => ({
  width,
  color,
  screen: true,
  excel: false,
  notesTitle: "",
  notShown: (labels) => `not shown: ${labels.join(", ")}`,
});
const column = (label: string, cell: string, more = {}) => ({
  key: label,
  label,
  align: "left" as const,
  machine: () => cell,
  ...more,
});
const sheet = (...columns: Sheet<number>["columns"]): Sheet<number> => ({ columns, rows: [0], captions: [] });
const drawn = (of: Sheet<number>, width = 80, color = false): string => [...table(of, style(width, color))].join("");

describe("a table for a terminal", () => {
  it("has its columns side by side, numbers to the right, nothing at the end of a line", () => {
    const numbers = { align: "right" as const, machine: (row: number) => `${row}` };
    const whole: Sheet<number> = { ...sheet(column("Name", "x"), { ...column("N", ""), ...numbers }), rows: [1, 10] };
    expect(drawn(whole)).toBe("Name   N\nx      1\nx     10\n");
  });

  it("has a heading of several words on two lines where it is wider than what stands under it", () => {
    expect(drawn(sheet(column("Digital government rank", "1"), column("B", "2")))).toBe(
      "Digital          B\ngovernment rank\n1                2\n",
    );
  });

  it("leaves out the most optional columns where it is too narrow, the rightmost of equals first, and says so", () => {
    const optional = (label: string, how: number) => column(label, "12345", { optional: how });
    const whole = sheet(column("unit", "12345"), optional("a", 1), optional("b", 2), optional("c", 1));
    expect(drawn(whole, 26).split("\n")[0]).toBe("unit   a      b      c");
    expect(drawn(whole, 20)).toBe("unit   a      c\n12345  12345  12345\n\nnot shown: b\n");
    expect(drawn(whole, 12)).toBe("unit   a\n12345  12345\n\nnot shown:\n  b, c\n");
  });

  it("puts texts on several lines where columns may not be left out", () => {
    const whole = sheet(column("n", "1"), column("text", "một hai ba bốn năm sáu bảy", { wraps: true }));
    expect(drawn(whole, 22)).toBe("n  text\n1  một hai ba bốn năm\n     sáu bảy\n");
  });

  it("has a row of means below it, and captions below that", () => {
    const whole = {
      ...sheet(column("unit", "x"), column("total", "1", { footer: "0.5" })),
      captions: ["a caption that is long"],
    };
    expect(drawn(whole, 14)).toBe("unit  total\nx     1\n      0.5\n\na caption that\n  is long\n");
  });

  it("is coloured only where it is asked for, and shows what steers a terminal as it is written", () => {
    const whole = sheet(column("unit", "a\u001B[31mb"));
    expect(drawn(whole)).not.toContain("\u001B");
    expect(drawn(whole, 80, true)).toContain("\u001B[1munit");
    expect(drawn(whole, 80, true)).not.toContain("\u001B[31m");
  });
});
