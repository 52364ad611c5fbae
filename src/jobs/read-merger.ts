import { fail } from "../core/failure.ts";
import { mergeWeights } from "../read/crosswalk/merge-weights.ts";
import { readCrosswalk } from "../read/crosswalk/read-crosswalk.ts";
import { isThere, type Reading } from "../read/file/source.ts";
import type { ReadOptions } from "../read/options.ts";
import { nearest } from "../reference/nearest.ts";
import type { MergeRule, Merger, Scheme } from "../types/index.ts";
import type { MergeOptions } from "./options.ts";

const RULES = ["equal", "population", "area", "grdp"] as const satisfies readonly MergeRule[];

/** What options ask for of the merger. @throws Failure with every fault of their files */
export async function readMerger(
  options: MergeOptions & Omit<ReadOptions, "methodology">,
  world: Reading,
  to: Scheme = "none",
): Promise<Merger> {
  const { merge = "equal", crosswalk } = options;
  if (!RULES.some((known) => known === merge) && nearest(merge, RULES).length > 0 && !isThere(merge, world)) {
    fail("merge-unknown", {}, { found: merge, rules: RULES });
  }
  const rule = RULES.find((known) => known === merge) ?? "file";
  const weightOf = await mergeWeights(rule, merge, options, world);
  const own = crosswalk === undefined ? undefined : await readCrosswalk(crosswalk, to, options, world);
  return { rule, weightOf, own };
}
