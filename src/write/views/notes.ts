import { ledgersOf } from "../../core/ledgers.ts";
import type { Note, NoteKind, ResultEnd, SaidNote } from "../../types/index.ts";
import { type Few, list } from "../words/phrases.ts";
import type { Words } from "../words/words.ts";

/** What is said under every result, and in every JSON; the rest only under `--verbose`. */
const VERBOSE: ReadonlySet<NoteKind> = new Set(["ledger"]);

/** The sentence of a note. */
export function noteText<K extends NoteKind>({ kind, details }: Note<K>, words: Words, few: Few): string {
  return words.notes[kind](details, few);
}

/** The notes to show, each once. */
export function shownNotes(notes: readonly Note[], words: Words, verbose: boolean): readonly SaidNote[] {
  const seen = new Set<string>();
  return notes.flatMap((note) => {
    const message = noteText(note, words, verbose ? list : words.few);
    if ((VERBOSE.has(note.kind) && !verbose) || seen.has(message)) return [];
    seen.add(message);
    return [{ kind: note.kind, message }];
  });
}

/** What stands at the end of every result. */
export const endOf = (
  notes: readonly Note[],
  { words, verbose }: { readonly words: Words; readonly verbose: boolean },
): ResultEnd => ({ notes: shownNotes(notes, words, verbose), reading: ledgersOf(notes) });
