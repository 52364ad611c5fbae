import { basename } from "node:path";
import { draftMethodology } from "../calc/draft/draft-methodology.ts";
import { Failure } from "../core/failure.ts";
import type { Reading } from "../read/file/source.ts";
import type { ReadOptions } from "../read/options.ts";
import { readOutline } from "../read/outline/read-outline.ts";
import type { Draft, Methodology, Scheme } from "../types/index.ts";
import { rankFiles } from "./rank-files.ts";

/** How the file is to be read. */
export type DraftOptions = Omit<ReadOptions, "methodology">;

/** Makes a methodology for the measures of a file. @throws Failure where it has none */
export async function initMethodology(path: string, id: string, options: DraftOptions, world: Reading): Promise<Draft> {
  return draftMethodology(await readOutline(path, options, world), id, options.scale);
}

/** A copy of a methodology, to be changed, that is told apart from it. */
export const copyMethodology = (methodology: Methodology, id: string): Methodology => ({
  ...methodology,
  id,
  source: `${methodology.source} (${methodology.id})`,
});

/** The list that a file can be ranked on by a methodology: what it tells itself, or one of its own; undefined for neither. */
export async function schemeFor(
  path: string,
  methodology: Methodology,
  options: DraftOptions,
  world: Reading,
): Promise<Scheme | "told" | undefined> {
  for (const scheme of [undefined, "none"] as const) {
    try {
      const { scale: _, ...stated } = options;
      await rankFiles([path], { ...stated, methodology, scheme }, world);
      return scheme ?? "told";
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return undefined;
}

/** The name of a file without its ending: `Chỉ số 2024.xlsx` → `Chỉ số 2024`. */
export const nameOf = (path: string): string => basename(path.replaceAll("\\", "/")).replace(/\.[^.]+$/, "") || "index";
