import { expect, it } from "vitest";
import { rowResult } from "../../../src/write/formats/row-result.ts";

const empty = () => ({ columns: [], rows: [], captions: [] });

it.each([[[]], [[1]], [[1, 2, 3]]])("the JSON of a result is one object, with a row a line: %j", (rows) => {
  const result = rowResult(empty, () => ({ head: { a: 1 }, rows: () => rows.map((n) => ({ n })), end: { notes: [] } }));
  const text = [...result.own.json()].join("");
  expect(JSON.parse(text)).toEqual({ a: 1, rows: rows.map((n) => ({ n })), notes: [] });
  expect(text.split("\n").filter((line) => line.startsWith('{"n"'))).toHaveLength(rows.length);
});
