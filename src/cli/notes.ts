import type { Note } from "../types/index.ts";
import { forLog, forTerminal } from "../write/formats/safe.ts";
import { shownNotes } from "../write/views/notes.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";

/** Says beside a table for machines what stands under one for people. */
export function tellNotes(notes: readonly Note[], { format, quiet, verbose }: Flags, { io, words }: Context): void {
  if (quiet || (format !== "csv" && format !== "tsv")) return;
  for (const { message } of shownNotes(notes, words, verbose ?? false)) {
    io.stderr.write(forLog(`${words.note}: ${forTerminal(message)}\n`));
  }
}
