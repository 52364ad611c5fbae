import { problem } from "../../core/failure.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import type { Dialect } from "./layout.ts";
import type { Positions } from "./positions.ts";
import { emptyGroup, type TextReading, type TextTable } from "./text-table.ts";

/** A year, also as a spreadsheet's number. */
export const YEAR = /^((?:19|20)\d\d)(?:[.,]0+)?$/;

/** The group of a row's values; of a year that a heading states, where it states one. */
export type GroupOf = (cells: readonly string[], line: number, year?: number) => TextTable | undefined;

/** Which group a row belongs to, by its year and scheme; undefined for years that were not asked for. */
export function grouping(
  at: Positions,
  source: RowSource,
  { layout, split }: Pick<Dialect, "layout" | "split">,
  plain: number | undefined,
  { options, groups, years, problems }: TextReading,
): GroupOf {
  const place = placesIn(source);
  let last: { year: string; scheme: string; group: TextTable | undefined } | undefined;
  return (cells, line, ofHeading) => {
    const year = ofHeading === undefined ? (cells[at.year]?.trim() ?? "") : String(ofHeading);
    const scheme = cells[at.scheme]?.trim() ?? "";
    if (last && last.year === year && last.scheme === scheme) return last.group;
    const stated = year === "" ? plain : Number(YEAR.exec(year)?.[1]);
    let group: TextTable | undefined;
    if (Number.isNaN(stated)) {
      problems.push(problem("year-invalid", place(line, at.year + 1), { found: year }));
    } else if (options.year === undefined || stated === options.year) {
      const key = `${stated ?? ""}/${scheme}`;
      group = groups.get(key) ?? emptyGroup(stated, scheme || undefined, layout.long, split);
      groups.set(key, group);
    } else if (stated !== undefined) {
      years.add(stated);
    }
    last = { year, scheme, group };
    return group;
  };
}
