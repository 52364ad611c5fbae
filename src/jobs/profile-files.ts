import { type Profiles, profilesOf } from "../calc/profile/profile.ts";
import { withPublished } from "../calc/profile/published.ts";
import { tableFiles } from "../read/file/paths.ts";
import type { Reading } from "../read/file/source.ts";
import { readPublished } from "../read/published/published.ts";
import { readYears } from "./compare-files.ts";
import type { ProfileFileOptions } from "./options.ts";
import { readMerger } from "./read-merger.ts";
import { methodologyOf } from "./read-tables.ts";
import { refuseAbsent } from "./refuse-absent.ts";
import { relabelFigures } from "./relabel-figures.ts";
import { unusedMerge } from "./unused-merge.ts";

/** Makes cards of the units of files, each a year, the oldest first; beside published ranks, where they are given. @throws Failure */
export async function profileFiles(
  paths: readonly string[],
  options: ProfileFileOptions,
  world: Reading,
): Promise<Profiles> {
  const { published } = options;
  const tables = await readYears(paths, options, world);
  const made = profilesOf(tables, options, await readMerger(options, world));
  refuseAbsent(options, made.notes);
  const profiles: Profiles = {
    ...made,
    of: (unit) => {
      const card = made.of(unit);
      return { ...card, notes: [...card.notes, ...unusedMerge(options, tables, card.scheme)] };
    },
  };
  if (published === undefined) return profiles;
  const methodology = await methodologyOf(options, world);
  const { year: _, sheet: __, column: ___, ...stated } = options;
  const newest = tables.at(-1);
  const own = newest?.units.scheme === "none" ? { ...newest.units, year: newest.year, file: newest.file } : undefined;
  const { figures } = await readPublished(
    await tableFiles([published], world),
    { ...stated, scheme: own?.scheme, methodology, by: undefined },
    world,
  );
  const known = own ? relabelFigures(figures, own) : figures;
  return { ...profiles, of: (unit) => withPublished(profiles.of(unit), known) };
}
