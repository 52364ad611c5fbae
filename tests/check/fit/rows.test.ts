import { expect, it } from "vitest";
import { fitRows } from "../../../src/check/fit/rows.ts";
import { tablesOf } from "../../../src/check/tables.ts";
import { fraction } from "../../../src/core/fraction.ts";
import { leaf, method, sum } from "../../methods.ts";
import { figure } from "../figures.ts";

it("the rows of an aggregate print it and every member that counts, as shares of their scales", () => {
  const total = sum("total", { a: 20, b: 30, c: 0 });
  const methodology = method([leaf("a", 20), leaf("b", 30), leaf("c", 5), total], "points");
  const print = (unit: string, measure: string, text: string) => figure(text, { unit, measure });
  const tables = tablesOf([
    print("A", "a", "10.0"),
    print("A", "b", "30.0"),
    print("A", "total", "40.0"),
    print("B", "a", "10.0"),
    print("B", "total", "40.0"),
    print("C", "a", "1.0"),
    print("C", "b", "1.0"),
  ]);
  const [row, ...others] = fitRows(tables, methodology, total);
  expect(others).toEqual([]);
  expect(row?.figures.map(({ measure }) => measure)).toEqual(["total", "a", "b"]);
  expect(row?.whole).toMatchObject({ lo: fraction(799n, 1000n), hi: fraction(801n, 1000n), hiOpen: true });
  // 30.0 of 30 is no more than all of it.
  expect(row?.parts[1]).toMatchObject({ lo: fraction(599n, 600n), hi: fraction(1n), hiOpen: false });
});
