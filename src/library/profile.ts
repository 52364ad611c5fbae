import { profileFiles } from "../jobs/profile-files.ts";
import type { Profile, ProfileResult } from "../types/index.ts";
import { profileResult } from "../write/views/profile/profile-result.ts";
import { call, pathOf, statedIn } from "./call.ts";
import type { ProfileOptions } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";
import type { SourceList } from "./source.ts";

/**
 * The card of one unit over the years of tables, a row a measure: values, ranks, changes, why they moved, and what a
 * target takes.
 *
 * @throws DtiError with every problem of the tables and of the options, as where no unit is called so
 * @example
 * const { rows } = await profile("Hà Tĩnh", ["data/examples/2023.csv", "data/examples/2024.csv"]);
 * [rows[0].measure, rows[0].ranks]; // → ["total", { "2023": 25, "2024": 11 }]
 */
export const profile = (
  unit: string,
  sources: SourceList,
  options: ProfileOptions = {},
): Promise<ProfileResult & Beneath<Profile>> =>
  call(options, async (given) => {
    const paths = given.sources.pathsOf(sources);
    const { published } = options;
    const stated = {
      ...statedIn(options, given),
      published: pathOf(published, given),
    };
    const found = (await profileFiles(paths, stated, given.world)).of(unit);
    return rowsOf(profileResult(found, given.view), found, given.view);
  });
