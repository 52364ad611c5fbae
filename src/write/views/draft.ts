import type { Draft, Lang, NoteKind } from "../../types/index.ts";
import { jsonText } from "../formats/json.ts";
import { list } from "../words/phrases.ts";
import type { Words } from "../words/words.ts";
import { fileOf } from "./methodology.ts";
import { noteText } from "./notes.ts";

/** What results rest on, so that the methodology itself says it. */
const ASSUMED: ReadonlySet<NoteKind> = new Set(["draft-weights", "draft-shares", "draft-maxima", "draft-points"]);

/** A draft as a methodology file that says in both languages what is assumed. */
export function draftJson({ methodology, notes }: Draft, words: Readonly<Record<Lang, Words>>): string {
  const assumed = notes.filter(({ kind }) => ASSUMED.has(kind));
  const said = (lang: Lang): string => assumed.map((note) => noteText(note, words[lang], list)).join("; ");
  const whole = assumed.length === 0 ? methodology : { ...methodology, assumed: { en: said("en"), vi: said("vi") } };
  return `${jsonText(fileOf(whole))}\n`;
}
