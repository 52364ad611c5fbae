import { problem } from "../core/failure.ts";
import type { Problem, ProblemDetails, Units } from "../types/index.ts";

/** Units by code and name; where a list has no codes, the name stands for it. */
export type Named = Pick<Units, "codes" | "names">;

/** A list of units, and what messages call it by. */
export interface ListOf extends Named {
  readonly year: number | undefined;
  /** Undefined where it is of several files. */
  readonly file: string | undefined;
}

/** The lists of two years. */
export interface YearLists {
  readonly older: ListOf;
  readonly newer: ListOf;
}

/** Which unit of the newer list each of the older is: −1 where that is not known, or is none. */
export type Match = Int32Array;

/** Whether a unit has a code of its own. */
export const hasCode = ({ codes, names }: Named, i: number): boolean => codes[i] !== names[i];

/** Whether a list is written without the signs of Vietnamese. */
export const isUnsigned = ({ names }: Named): boolean => names.every((name) => /^[ -~]*$/.test(name));

/** How a unit is called where its name alone may not tell it: `Xã Ba (00007)`. */
export const unitLabel = (list: Named, i: number): string =>
  hasCode(list, i) ? `${list.names[i]} (${list.codes[i]})` : (list.names[i] ?? "");

/** That a unit could be any of several of the other list, or another of its own list the one of the other. */
export const unclear = (
  { older, newer }: YearLists,
  i: number,
  candidates: readonly number[],
  beside: ProblemDetails["unit-unclear"]["beside"] = [],
): Problem =>
  problem(
    "unit-unclear",
    { file: older.file, unit: older.names[i] },
    {
      found: unitLabel(older, i),
      year: older.year,
      candidates: candidates.map((j) => unitLabel(newer, j)),
      other: newer.year,
      beside,
    },
  );
