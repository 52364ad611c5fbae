import type { Gathered } from "./text-table.ts";

/**
 * The region of each row. Cells that a spreadsheet merged leave their text in the first row of each region: where the
 * first row has one, others have none, and none is there twice, those below take the one above.
 */
export function filledRegions(group: Gathered, regions: readonly string[]): readonly string[] {
  const stated = regions.filter((region) => region !== "");
  if (regions[0] === "" || stated.length === regions.length || new Set(stated).size < stated.length) return regions;
  group.notes.push({ kind: "filled-regions", details: { file: group.files[0]?.file ?? "", regions: stated } });
  let above = "";
  return regions.map((region) => {
    if (region !== "") above = region;
    return above;
  });
}
