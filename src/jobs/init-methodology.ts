import { basename } from "node:path";
import { draftMethodology } from "../calc/draft/draft-methodology.ts";
import { joinOutlines } from "../calc/draft/join-outlines.ts";
import { eachOf, fail } from "../core/failure.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import type { ReadOptions } from "../read/options.ts";
import { readOutline } from "../read/outline/read-outline.ts";
import type { Draft, Methodology } from "../types/index.ts";

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

/** The name of a file without its ending: `Chỉ số 2024.xlsx` → `Chỉ số 2024`; `index` for one of no letters. */
export const nameOf = (path: string): string => {
  const name = basename(path.replaceAll("\\", "/")).replace(/\.[^.]+$/, "");
  return /[\p{L}\p{N}]/u.test(name) ? name : "index";
};
