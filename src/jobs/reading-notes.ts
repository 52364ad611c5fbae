import type { Note, NoteKind } from "../types/index.ts";

const KINDS: ReadonlySet<NoteKind> = new Set([
  "unused-columns",
  "other-years",
  "skipped-rows",
  "silent-rows",
  "doubtful-rows",
  "ledger",
] as const);

/** What is said of how a file was read that others are only compared with: what of it was left out. */
export const readingNotes = (notes: readonly Note[]): readonly Note[] => notes.filter(({ kind }) => KINDS.has(kind));
