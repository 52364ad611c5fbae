import { columnOf, difference, lengthOf, rounded } from "../core/column.ts";
import type { Column, Ranks, Rules } from "../types/index.ts";

/** Old rank − new rank of each unit, in places: plus is up; NaN where a unit has not both. */
export const rankChanges = (old: Ranks | undefined, now: Ranks | undefined): Ranks =>
  Float64Array.from(now ?? [], (rank, i) => (old?.[i] ?? Number.NaN) - rank);

/** New score − old score of each unit: of the printed values where ranks are on these, else exactly. */
export function scoreChanges(old: Column | undefined, now: Column | undefined, { rankOn, decimals }: Rules): Column {
  const compared = (column: Column): Column => (rankOn === "printed" ? rounded(column, decimals) : column);
  return old && now ? difference(compared(now), compared(old)) : columnOf(old ? lengthOf(old) : 0, () => undefined);
}

/** The units that moved most: up where `direction` is 1, down where it is −1; among equals in the order given. */
export function movers(change: Ranks, order: readonly number[], direction: 1 | -1, most: number): readonly number[] {
  const places = (unit: number): number => direction * (change[unit] ?? Number.NaN);
  return order
    .filter((unit) => places(unit) > 0)
    .sort((a, b) => places(b) - places(a))
    .slice(0, most);
}
