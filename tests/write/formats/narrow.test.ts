import { expect, it } from "vitest";
import { narrow } from "../../../src/write/formats/narrow.ts";

const LONG = "một hai ba bốn năm sáu bảy tám";
const body = {
  cells: [
    ["1", "2"],
    [LONG, "x"],
    ["a", "b"],
  ],
  widths: [1, LONG.length, 1],
  least: [1, 4, 1],
};

it("a table that fits stays as it is", () => {
  expect(narrow(body, [1], 0)).toEqual({ cells: body.cells, widths: body.widths });
});

it("the widest text goes on further lines, beside which other cells are empty", () => {
  const { cells, widths } = narrow(body, [0, 1], 10);
  expect(widths).toEqual([1, 20, 1]);
  expect(cells).toEqual([
    ["1", "", "2"],
    ["một hai ba bốn năm", "  sáu bảy tám", "x"],
    ["a", "", "b"],
  ]);
});

it("a column is no narrower than 16, than its heading or its longest word", () => {
  expect(narrow(body, [1], 1000).widths[1]).toBe(16);
  expect(narrow({ ...body, least: [1, 20, 1] }, [1], 1000).widths[1]).toBe(20);
  const word = "x".repeat(24);
  expect(narrow({ cells: [[`${word} y`]], widths: [26], least: [1] }, [0], 20).widths).toEqual([24]);
});

it("no more columns are narrowed than it takes", () => {
  const two = { cells: [[LONG], [`${LONG} chín mười`]], widths: [30, 40], least: [1, 1] };
  expect(narrow(two, [0, 1], 5).widths).toEqual([30, 35]);
});
