import type { Note } from "../types/index.ts";
import { type Result, writeResult } from "../write/formats/render.ts";
import { forLog, forTerminal } from "../write/formats/safe.ts";
import { shownNotes } from "../write/views/notes.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";
import { output } from "./world/output.ts";
import { styleFor } from "./world/style.ts";

/** Writes a result where and as the flags say; beside a table for machines, says what stands under one for people. */
export async function show(result: Result, flags: Flags, context: Context, notes: readonly Note[] = []): Promise<void> {
  const { io, words } = context;
  const { format, quiet = false, verbose = false } = flags;
  await output(await writeResult(result, format, styleFor(flags, context)), flags.output, io);
  if (quiet || (format !== "csv" && format !== "tsv")) return;
  for (const { message } of shownNotes(notes, words, verbose)) {
    io.stderr.write(forLog(`${words.note}: ${forTerminal(message)}\n`));
  }
}
