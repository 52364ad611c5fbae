import type { Ledger, Note, NoteKind } from "../../types/index.ts";
import type { Words } from "../words/words.ts";

/** What is said under every result, and in every JSON; the rest only under `--verbose`. */
const VERBOSE: ReadonlySet<NoteKind> = new Set(["ledger"]);

/** The sentence of a note. */
export function noteText<K extends NoteKind>({ kind, details }: Note<K>, words: Words): string {
  return words.notes[kind](details);
}

/** The notes to show, each once. */
export function shownNotes(
  notes: readonly Note[],
  words: Words,
  verbose: boolean,
): readonly { kind: NoteKind; message: string }[] {
  const seen = new Set<string>();
  return notes.flatMap((note) => {
    const message = noteText(note, words);
    if ((VERBOSE.has(note.kind) && !verbose) || seen.has(message)) return [];
    seen.add(message);
    return [{ kind: note.kind, message }];
  });
}

/** The `reading` of a JSON result: what became of every column and row of each file. */
export const readingOf = (notes: readonly Note[]): readonly Ledger[] => [
  ...new Set(notes.flatMap((note) => (isLedger(note) ? [note.details] : []))),
];

const isLedger = (note: Note): note is Note<"ledger"> => note.kind === "ledger";

/** The same as text. */
export const readingJson = (notes: readonly Note[]): string => JSON.stringify(readingOf(notes));
