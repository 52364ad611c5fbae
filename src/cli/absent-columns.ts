import { fail } from "../core/failure.ts";
import { labelText } from "../read/table/label.ts";
import type { Note } from "../types/index.ts";
import { readingOf } from "../write/views/notes.ts";
import type { Flags } from "./options.ts";

/** Stops where `--column` names a heading that no file has. @throws Failure with the headings that there are */
export function refuseAbsentColumns({ column = {} }: Flags, notes: readonly Note[]): void {
  const headings = readingOf(notes).flatMap(({ columns }) => columns.map(({ heading }) => labelText(heading)));
  const absent = Object.keys(column).find((heading) => !headings.includes(labelText(heading)));
  const found = [...new Set(headings.filter(Boolean))].join(", ");
  if (absent !== undefined) fail("column-absent", {}, { heading: absent, found });
}
