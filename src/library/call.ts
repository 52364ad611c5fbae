import { readFileSync } from "node:fs";
import { cwd } from "node:process";
import { Failure, fail } from "../core/failure.ts";
import { unreadOption, WAYS, type Way } from "../jobs/ways.ts";
import type { Reading } from "../read/file/source.ts";
import type { Lang, Methodology, MethodologyFile } from "../types/index.ts";
import type { Words } from "../write/words/words.ts";
import { DtiError, wordsOf } from "./error.ts";
import type { CarryOptions, LangOptions, MethodOptions } from "./options.ts";
import { type Source, Sources } from "./source.ts";

/** What a job is given: the world of the script, its sources by path, and how to speak. */
export interface Call {
  readonly world: Reading;
  readonly sources: Sources;
  readonly view: {
    readonly words: Words;
    readonly lang: Lang;
    readonly quiet: boolean;
    readonly verbose: boolean;
  };
}

/** Runs a job for a script. @throws DtiError with every problem that it found */
export async function call<T>({ lang = "en" }: LangOptions, job: (given: Call) => Promise<T>): Promise<T> {
  const sources = new Sources();
  const world: Reading = { cwd: cwd(), held: sources.held, stdin: () => readFileSync(0) };
  const view = { words: wordsOf(lang), lang, quiet: false, verbose: false };
  try {
    return await job({ world, sources, view });
  } catch (error) {
    if (error instanceof Failure) throw new DtiError(error.problems, lang);
    throw error;
  }
}

/** @throws Failure for an option of draws that is stated and not read in this way of trying how far ranks move */
export function refuseUnread(way: Way, options: object): void {
  const stated = Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  const unread = unreadOption(way, stated);
  if (unread === undefined) return;
  fail("bad-option", {}, { option: unread, found: unread, expected: `{ ${WAYS[way].join(", ")} }` });
}

/** The path of a source that may be left out. */
export const pathOf = (source: Source | undefined, { sources }: Call): string | undefined =>
  source === undefined ? undefined : sources.pathOf(source);

/** How tables come to another list, by paths. */
export const carryPaths = ({ merge, crosswalk }: CarryOptions, given: Call) => ({
  merge: pathOf(merge, given),
  crosswalk: pathOf(crosswalk, given),
});

/** A methodology by its id or path, or as it was read; the content of a file is held as one. */
export const heldMethodology = (
  methodology: string | Methodology | MethodologyFile,
  { sources }: Call,
): string | Methodology =>
  typeof methodology === "string" || isRead(methodology) ? methodology : sources.pathOfMethodology(methodology);

/** The same of one that may be left out. */
export const methodologyIn = ({ methodology }: MethodOptions, given: Call): string | Methodology | undefined =>
  methodology === undefined ? undefined : heldMethodology(methodology, given);

/** Options as jobs take them: what may be given as content stands by its path. */
export const statedIn = <Options extends CarryOptions & MethodOptions>(options: Options, given: Call) => ({
  ...options,
  ...carryPaths(options, given),
  methodology: methodologyIn(options, given),
});

const isRead = (methodology: object): methodology is Methodology =>
  "measures" in methodology &&
  Array.isArray(methodology.measures) &&
  methodology.measures.some((measure: object) => "is" in measure);
