import type { Note, Scheme, Scores } from "../types/index.ts";
import type { MergeOptions } from "./options.ts";

/** Says of a merge rule that is stated that nothing was merged: where all tables are shown on their own list, or on that of old units. */
export function unusedMerge(
  { merge, crosswalk }: MergeOptions,
  tables: readonly Scores[],
  to: Scheme,
): readonly Note<"unused-merge">[] {
  const isMerged = to !== "63" && tables.some(({ units }) => units.scheme !== to);
  if (merge === undefined || crosswalk !== undefined || isMerged) return [];
  return [{ kind: "unused-merge", details: { merge, to } }];
}
