import type { Ledger, Note } from "../types/index.ts";

/** What became of every column and row of each file, as the notes of a reading say. */
export const ledgersOf = (notes: readonly Note[]): readonly Ledger[] => [
  ...new Set(notes.flatMap((note) => (isLedger(note) ? [note.details] : []))),
];

const isLedger = (note: Note): note is Note<"ledger"> => note.kind === "ledger";
