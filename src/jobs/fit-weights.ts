import { fit } from "../check/fit/fit.ts";
import { tablesOf } from "../check/tables.ts";
import { fail } from "../core/failure.ts";
import { compare } from "../core/fraction.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import { readPublished } from "../read/published/published.ts";
import { editionFor } from "../reference/editions.ts";
import type { Figure, Fit, FittedAggregate, Methodology, Note } from "../types/index.ts";
import type { FileOptions } from "./options.ts";
import { methodologyOf } from "./read-tables.ts";
import { latestOf } from "./recompute.ts";
import { refuseAbsent } from "./refuse-absent.ts";

/** Which weights a printed table implies, for every aggregate that it prints with its members. @throws Failure */
export async function fitWeights(path: string, options: FileOptions, world: Reading): Promise<Fit> {
  const stated = await methodologyOf(options, world);
  const { figures, notes } = await readPublished(
    await tableFiles([path], world),
    { ...options, methodology: stated },
    world,
  );
  refuseAbsent(options, notes);
  const methodology = stated ?? editionOf(figures, path);
  const aggregates = fit(tablesOf(figures), methodology);
  if (aggregates.length === 0) fail("fit-absent", { file: path }, { methodology: methodology.id });
  return { methodology, aggregates, notes: [...notes, ...aggregates.flatMap(said)] };
}

function editionOf(figures: readonly Figure[], file: string): Methodology {
  const year = latestOf(figures);
  return editionFor(year) ?? fail("year-unknown", { file }, {});
}

/** What is said of the weights of an aggregate beside their ranges. */
function said({ measure: { name: measure }, rows, shares, wrong, together }: FittedAggregate): readonly Note[] {
  const few: Note[] =
    rows < shares.length ? [{ kind: "fit-rows", details: { measure, rows, weights: shares.length } }] : [];
  const apart = wrong.map((row): Note => ({ kind: "fit-contradiction", details: { measure, ...row } }));
  const none: Note[] = together.length > 0 ? [{ kind: "fit-together", details: { measure, figures: together } }] : [];
  const differing = shares.filter(({ stated, least, most }) => compare(stated, least) < 0 || compare(stated, most) > 0);
  const other: Note[] = differing.length > 0 ? [{ kind: "fit-differs", details: { measure, differing } }] : [];
  return [...few, ...other, ...apart, ...none];
}
