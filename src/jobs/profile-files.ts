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

/** Makes cards of the units of files, each a year, the oldest first; beside published ranks, where they are given. @throws Failure */
export async function profileFiles(
  paths: readonly string[],
  options: ProfileFileOptions,
  world: Reading,
): Promise<Profiles> {
  const { published } = options;
  const tables = await readYears(paths, options, world);
  const profiles = profilesOf(tables, options, await readMerger(options, world));
  refuseAbsent(options, profiles.notes);
  if (published === undefined) return profiles;
  const methodology = await methodologyOf(options, world);
  const { scheme: _, year: __, sheet: ___, column: ____, ...stated } = options;
  const { figures } = await readPublished(
    await tableFiles([published], world),
    { ...stated, methodology, by: undefined },
    world,
  );
  return { ...profiles, of: (unit) => withPublished(profiles.of(unit), figures) };
}
