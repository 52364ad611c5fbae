import { initMethodology, nameOf } from "../jobs/init-methodology.ts";
import type { MethodologyFile, SaidNote } from "../types/index.ts";
import { draftJson } from "../write/views/draft.ts";
import { shownNotes } from "../write/views/notes.ts";
import { call } from "./call.ts";
import { wordsOf } from "./error.ts";
import type { InitOptions } from "./options.ts";
import type { Source } from "./source.ts";

/** A methodology to begin with, and what could not be known of it. */
export interface Drafted {
  /** The content of a methodology file, to be looked at and changed; options take it as it is. */
  readonly methodology: MethodologyFile;
  readonly notes: readonly SaidNote[];
}

/**
 * Makes a methodology for the measures of a table, from its headings, weights and maxima; what is assumed is said in it.
 *
 * @throws DtiError where the table cannot be read or has no measures
 * @example
 * const table = [{ xã: "An Phú", "Con người (tối đa 40 điểm)": 30, "Hạ tầng (tối đa 60 điểm)": 45, "Tổng điểm": 75 }];
 * const { methodology } = await init(table, { id: "my-index" });
 * methodology.measures.find(({ code }) => code === "total").of; // → { con_nguoi: 40, ha_tang: 60 }
 */
export const init = (source: Source, options: InitOptions = {}): Promise<Drafted> =>
  call(options, async ({ sources, view, world }) => {
    const path = sources.pathOf(source);
    const draft = await initMethodology(path, options.id ?? nameOf(path), options, world);
    return {
      methodology: JSON.parse(draftJson(draft, { en: wordsOf("en"), vi: wordsOf("vi") })),
      notes: shownNotes(draft.notes, view.words, true),
    };
  });
