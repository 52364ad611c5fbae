import { upperOf } from "../heading/pairs.ts";
import type { TurnedColumn } from "./table-of-measures.ts";

/**
 * What a column holds whose headings stand in two rows: the own or assessed score, or the year, of the unit that the
 * other one names. `columnOf` tells what a heading alone says.
 */
export function columnUnder(
  i: number,
  upper: readonly string[],
  lower: readonly string[],
  columnOf: (heading: string) => TurnedColumn,
): TurnedColumn {
  const said = (lower[i] ?? "").trim();
  if (said === "") return columnOf(upper[i] ?? "");
  const above = upperOf(upper, i);
  if (above === "") return columnOf(said);
  const both = columnOf(`${above} ${said}`);
  const [group, own] = [columnOf(above), columnOf(said)];
  const [unit, figure] = group.is === "unit" && own.is !== "unit" ? [group, own] : [own, group];
  if (unit.is !== "unit") return both;
  // Over the names of several units stands what they have in common; one name over another may be the whole of it.
  if (figure.is === "unit") return isOverSeveral(i, upper, lower) ? { ...own, heading: own.heading } : both;
  const { heading } = both;
  if (figure.is === "score" || figure.is === "year") {
    return { ...figure, heading, of: { unit: unit.heading, said: figure.heading } };
  }
  const is = ONE.has(figure.is) ? "figures" : figure.is;
  const of = { unit: unit.heading, said: figure.heading };
  return is === "figures" || is === "before" ? { ...figure, heading, is, of } : { ...figure, heading, is };
}

/** What the table of one unit has one column of. */
const ONE: ReadonlySet<TurnedColumn["is"]> = new Set(["max", "state", "change"]);

/** Whether the upper heading of a column is that of the one beside it too. */
function isOverSeveral(i: number, upper: readonly string[], lower: readonly string[]): boolean {
  const isEmpty = (at: number): boolean => (upper[at] ?? "").trim() === "" && (lower[at] ?? "").trim() !== "";
  return isEmpty(i) || isEmpty(i + 1);
}
