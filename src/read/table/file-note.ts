import type { Note } from "../../types/index.ts";

const VIETNAMESE = / \| vi: /;

/** What a comment line says of its file: `simulated`, or in both languages `simulated | vi: mô phỏng`. */
export function fileNote(note: string): Note {
  const [text = "", ...others] = note.split(VIETNAMESE);
  const vi = others.length === 0 ? undefined : others.join(" | vi: ");
  return { kind: "file-note", details: { text, vi } };
}
