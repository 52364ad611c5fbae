import { basename } from "node:path";
import { draftMethodology } from "../calc/draft/draft-methodology.ts";
import { joinOutlines } from "../calc/draft/join-outlines.ts";
import { eachOf, Failure, fail } from "../core/failure.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import type { ReadOptions } from "../read/options.ts";
import { readOutline } from "../read/outline/read-outline.ts";
import type { Draft, Methodology } from "../types/index.ts";
import { compareFiles } from "./compare-files.ts";
import { rankFiles } from "./rank-files.ts";

/** How the file is to be read. */
export type DraftOptions = Omit<ReadOptions, "methodology">;

/** Makes a methodology for the measures of a file, or of the files of a folder. @throws Failure where it has none */
export async function initMethodology(path: string, id: string, options: DraftOptions, world: Reading): Promise<Draft> {
  const outlines = await eachOf(await tableFiles([path], world), (file) => readOutline(file, options, world));
  const [first = fail("no-rows", { file: path }, {}), ...others] = outlines;
  return draftMethodology(joinOutlines([first, ...others], nameOf(path)), id, options.scale);
}

/** A copy of a methodology, to be changed, that is told apart from it. */
export function copyMethodology(methodology: Methodology, id: string): Methodology {
  const { source } = methodology;
  const copied = (text: string): string => `${text} (${methodology.id})`;
  return {
    ...methodology,
    id,
    source: typeof source === "string" ? copied(source) : { en: copied(source.en), vi: copied(source.vi) },
  };
}

/** How a file, or a folder, is gone on with by a methodology. */
export interface NextStep {
  /** Years are compared. */
  readonly command: "rank" | "compare";
  /** The list, where the file does not tell it. */
  readonly scheme: "none" | undefined;
}

/** How a path can be ranked by a methodology; undefined where it cannot. */
export async function nextStep(
  path: string,
  methodology: Methodology,
  options: DraftOptions,
  world: Reading,
): Promise<NextStep | undefined> {
  const { scale: _, ...stated } = options;
  for (const scheme of [undefined, "none"] as const) {
    const asked = { ...stated, methodology, scheme };
    if (await isDone(() => rankFiles([path], asked, world))) return { command: "rank", scheme };
    if (await isDone(() => compareFiles([path], asked, world))) return { command: "compare", scheme };
  }
  return undefined;
}

async function isDone(job: () => Promise<unknown>): Promise<boolean> {
  try {
    await job();
    return true;
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

/** The name of a file without its ending: `Chỉ số 2024.xlsx` → `Chỉ số 2024`; `index` for one of no letters. */
export const nameOf = (path: string): string => {
  const name = basename(path.replaceAll("\\", "/")).replace(/\.[^.]+$/, "");
  return /[\p{L}\p{N}]/u.test(name) ? name : "index";
};
