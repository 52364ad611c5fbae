import { fail } from "../core/failure.ts";
import { labelText } from "../read/table/label.ts";
import type { Note } from "../types/index.ts";
import { forLog, forTerminal } from "../write/formats/safe.ts";
import { readingOf, shownNotes } from "../write/views/notes.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";

/** Says beside a table for machines what stands under one for people. */
export function tellNotes(notes: readonly Note[], { format, quiet, verbose }: Flags, { io, words }: Context): void {
  if (quiet || (format !== "csv" && format !== "tsv")) return;
  for (const { message } of shownNotes(notes, words, verbose ?? false)) {
    io.stderr.write(forLog(`${words.note}: ${forTerminal(message)}\n`));
  }
}

/** Stops where `--column` names a heading that no file has. @throws Failure with the headings that there are */
export function refuseAbsentColumns({ column = {} }: Flags, notes: readonly Note[]): void {
  const headings = readingOf(notes).flatMap(({ columns }) => columns.map(({ heading }) => labelText(heading)));
  const absent = Object.keys(column).find((heading) => !headings.includes(labelText(heading)));
  const found = [...new Set(headings.filter(Boolean))].join(", ");
  if (absent !== undefined) fail("column-absent", {}, { heading: absent, found });
}
