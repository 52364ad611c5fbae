import { parse } from "csv-parse/sync";
import { expect } from "vitest";

/**
 * Expects a result in CSV to have these rows in this order, of the columns that the first line names; a difference shows
 * row by row. Where the last line is `…`, more rows may follow.
 */
export function tableEqual(csv: string, ...expected: readonly string[]): void {
  const [head = "", ...rows] = expected;
  const columns = head.split(",");
  const records: readonly Readonly<Record<string, string>>[] = parse(csv, { columns: true, comment: "#" });
  const found = records.map((record) => columns.map((column) => record[column] ?? `no ${column}`).join(","));
  const shown = rows.at(-1) === "…" ? [...found.slice(0, rows.length - 1), "…"] : found;
  expect([head, ...shown]).toEqual(expected);
}
