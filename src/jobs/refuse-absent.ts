import { fail } from "../core/failure.ts";
import { ledgersOf } from "../core/ledgers.ts";
import { labelText } from "../read/table/label.ts";
import { isCalled } from "../read/table/stated-rows.ts";
import type { Note } from "../types/index.ts";
import type { FileOptions } from "./options.ts";

/**
 * Stops where something is stated of a column or of a row that no file has.
 * @throws Failure with the headings that there are
 */
export function refuseAbsent(
  { column = {}, unit = [], notUnit = [], mayLack = [] }: Pick<FileOptions, "column" | "unit" | "notUnit" | "mayLack">,
  notes: readonly Note[],
): void {
  const ledgers = ledgersOf(notes);
  const columns = ledgers.flatMap((ledger) => ledger.columns);
  const headings = columns.map(({ heading }) => labelText(heading));
  const met = ledgers.flatMap(({ stated }) => stated);
  const needed = Object.keys(column).filter((heading) => !mayLack.includes(heading));
  const known = new Set([...headings, ...met, ...columns.map(({ column }) => `#${column}`)]);
  const absent = needed.find((heading) => !known.has(labelText(heading)));
  const found = [...new Set(headings.filter(Boolean))].join(", ");
  if (absent !== undefined) fail("column-absent", {}, { heading: absent, found });
  for (const [option, names] of [
    ["unit", unit],
    ["not-unit", notUnit],
  ] as const) {
    const unmet = names.find((name) => !mayLack.includes(name) && !met.some((label) => isCalled(name, label)));
    if (unmet !== undefined) fail("row-absent", {}, { option, found: unmet });
  }
}
