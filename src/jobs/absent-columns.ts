import { fail } from "../core/failure.ts";
import { ledgersOf } from "../core/ledgers.ts";
import { labelText } from "../read/table/label.ts";
import type { Note } from "../types/index.ts";
import type { FileOptions } from "./options.ts";

/** Stops where what a column holds is stated for a heading that no file has. @throws Failure with those that there are */
export function refuseAbsentColumns(
  { column = {}, mayLack = [] }: Pick<FileOptions, "column" | "mayLack">,
  notes: readonly Note[],
): void {
  const headings = ledgersOf(notes).flatMap(({ columns }) => columns.map(({ heading }) => labelText(heading)));
  const needed = Object.keys(column).filter((heading) => !mayLack.includes(heading));
  const absent = needed.find((heading) => !headings.includes(labelText(heading)));
  const found = [...new Set(headings.filter(Boolean))].join(", ");
  if (absent !== undefined) fail("column-absent", {}, { heading: absent, found });
}
