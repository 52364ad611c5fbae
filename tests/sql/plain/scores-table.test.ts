import { expect, it } from "vitest";
import type { PlainCells } from "../../../src/sql/plain/cells.ts";
import { csvRows, insert, isNarrow, scoresTable, withRejects } from "../../../src/sql/plain/scores-table.ts";

const PATTERNS = { label: "L", coded: "C", bare: "B", group: "G", marked: "M" };
const CELLS: PlainCells = {
  from: "rows",
  cell: (column) => `c${column}`,
  code: 0,
  name: 1,
  region: undefined,
  same: [],
  beside: [],
  decimalSign: "comma",
  scores: [{ column: 2, code: "a", most: 100n }],
};

it("the rows of a text are texts, in which the signs of a missing value are none", () => {
  const rows = csvRows("it's.csv", ";", 2);
  expect(rows).toContain("read_csv('it''s.csv', auto_detect = false");
  expect(rows).toContain("nullstr = ['', '-', '–', '—', '−', '..', '...', '…', '\\N', 'n/a', 'N/A', 'NA', '#N/A']");
  expect(rows).toMatch(/columns = \{'c0': 'VARCHAR', 'c1': 'VARCHAR'\}\)$/);
  expect(withRejects(rows)).toMatch(/, store_rejects = true\)$/);
});

it("scores are held in four bytes where all of them fit", () => {
  expect([isNarrow([2n ** 31n - 1n]), isNarrow([1n, 2n ** 31n])]).toEqual([true, false]);
  expect(scoresTable(["a"], true, true)).toContain('region VARCHAR, same VARCHAR, "score a" INTEGER, odd BOOLEAN');
  expect(scoresTable(["a"], false, false)).toContain('name VARCHAR, same VARCHAR, "score a" BIGINT');
});

it("a score is a whole number of the last decimal, and of a measure without a column missing", () => {
  const text = insert(CELLS, ["a", "b"], 1, PATTERNS);
  expect(text).toContain(`TRY_CAST(TRY_CAST(replace(c2, ',', '.') AS DECIMAL(3, 1)) * 10 AS INTEGER) AS "score a"`);
  expect(text).toContain('NULL AS "score b"');
  expect(text).toContain("c0 AS unit, c1 AS name, NULL AS same");
});
