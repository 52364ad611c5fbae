import { Failure, fail } from "../core/failure.ts";
import type { Reading } from "../read/file/source.ts";
import { parseMethodology } from "../read/methodology/parse.ts";
import type { Methodology, Note } from "../types/index.ts";
import { compareFiles } from "./compare-files.ts";
import type { DraftOptions } from "./init-methodology.ts";
import { rankFiles } from "./rank-files.ts";

/** How a file, or a folder, is gone on with by a methodology. */
export interface NextStep {
  /** Years are compared. */
  readonly command: "rank" | "compare";
  /** The list, where the file does not tell it. */
  readonly scheme: "none" | undefined;
}

/**
 * Tries a draft, the text of a methodology, on the file that it was made of: how that can be ranked by it; undefined
 * where it cannot.
 * @throws Failure where it is no valid methodology, or most units have other values by it than the file prints
 */
export async function proveDraft(
  path: string,
  { measures }: Methodology,
  text: string,
  options: DraftOptions,
  world: Reading,
): Promise<NextStep | undefined> {
  const methodology = await done(() => parseMethodology(text, path));
  if (methodology === undefined) {
    return fail("draft-unclear", { file: path }, { measures: measures.map(({ name }) => name) });
  }
  const { scale: _, ...stated } = options;
  for (const scheme of [undefined, "none"] as const) {
    const asked = { ...stated, methodology, scheme };
    const ranking = await done(() => rankFiles([path], asked, world));
    if (ranking) return step("rank", scheme, path, ranking.notes, ranking.units.codes.length);
    const comparison = await done(() => compareFiles([path], asked, world));
    if (comparison) return step("compare", scheme, path, comparison.notes, comparison.units.codes.length);
  }
  return undefined;
}

function step(
  command: NextStep["command"],
  scheme: NextStep["scheme"],
  path: string,
  notes: readonly Note[],
  of: number,
): NextStep {
  for (const { details } of notes.filter(isRecomputed)) {
    const differing = details.differing.find(({ units }) => 2 * units > of);
    if (differing) fail("draft-contradicted", { file: path }, { differing, of });
  }
  return { command, scheme };
}

const isRecomputed = (note: Note): note is Note<"recomputed"> => note.kind === "recomputed";

async function done<T>(job: () => Promise<T>): Promise<T | undefined> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}
