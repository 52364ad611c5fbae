import { expect, it } from "vitest";
import { heldRows } from "../../../src/read/file/held-rows.ts";
import type { Row } from "../../../src/read/file/row-source.ts";

it("rows that are objects are a table under all of their keys, numbers as they are and texts to be read", () => {
  const { forms, sheet } = heldRows(
    [{ name: "A", total: 0.5 }, { name: "B", total: "0,7", other: 12n }, { name: null }],
    "(table 1)",
  );
  const rows: Row[] = [];
  forms[0]?.eachRow(1, (cells, line) => rows.push({ cells, line }));
  expect(rows).toEqual([
    { cells: ["name", "total", "other"], line: 1 },
    { cells: ["A", "0.5", ""], line: 2 },
    { cells: ["B", "0,7", "12"], line: 3 },
    { cells: ["", "", ""], line: 4 },
  ]);
  expect(forms[0]?.firstRows(2)).toEqual(rows.slice(0, 2));
  expect([sheet?.isTyped(2, 2), sheet?.isTyped(3, 2), sheet?.isTyped(3, 3)]).toEqual([false, true, false]);
});
