import { expect, it } from "vitest";
import type { Note } from "../../../src/types/index.ts";
import { shownNotes } from "../../../src/write/views/notes.ts";
import { en } from "../../../src/write/words/en.ts";

const note = (text: string): Note => ({ kind: "file-note", details: { text } });

it("each note is shown once by its sentence, in their order", () => {
  const shown = shownNotes([note("a"), note("b"), note("a")], en, false);
  expect(shown.map(({ kind }) => kind)).toEqual(["file-note", "file-note"]);
  expect(shown.map(({ message }) => message)).toEqual([expect.stringContaining("a"), expect.stringContaining("b")]);
});

it("long lists are cut unless all is asked for", () => {
  const columns = Array.from({ length: 40 }, (_, i) => `column-${i}`);
  const many: Note = { kind: "unused-columns", details: { file: "t.csv", columns, meant: [] } };
  const [few, all] = [shownNotes([many], en, false), shownNotes([many], en, true)].map(([said]) => said?.message);
  expect([few?.includes("column-39"), all?.includes("column-39")]).toEqual([false, true]);
});
