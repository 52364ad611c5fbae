import type { ListOf } from "../../src/calc/unit-lists.ts";

export interface Unit {
  readonly code?: string;
  readonly name: string;
}

/** A list of a year; where a unit has no code, its name stands for it. */
export const listOf = (units: readonly Unit[]): ListOf => ({
  codes: units.map(({ code, name }) => code ?? name),
  names: units.map(({ name }) => name),
  year: undefined,
  file: undefined,
});

/** Units without codes. */
export const names = (...all: readonly string[]): readonly Unit[] => all.map((name) => ({ name }));

/** Units whose codes are the numbers of their rows. */
export const numbered = (...all: readonly string[]): readonly Unit[] =>
  all.map((name, i) => ({ name, code: `${i + 1}` }));

/** A pair of lists, and what becomes of each older unit: its place in the newer list, or the kinds of what is wrong. */
export type MatchCase = readonly [string, readonly Unit[], readonly Unit[], readonly (number | string)[]];
