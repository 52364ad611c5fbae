import { at, lengthOf } from "../src/core/column.ts";
import { Failure } from "../src/core/failure.ts";
import type { Column, Merger, Methodology, ProblemKind, Scores, Units } from "../src/types/index.ts";
import { exactText } from "../src/write/formats/number.ts";
import { column } from "./methods.ts";

/** Merged units have the plain mean of their parts. */
export const MERGER: Merger = { rule: "equal", weightOf: () => ({ n: 1n, d: 1n }), own: undefined };

/** A table as it is read: for each measure a decimal text a unit, empty where missing. */
export const scoresOf = (
  methodology: Methodology,
  units: Pick<Units, "codes"> & Partial<Units>,
  values: Readonly<Record<string, readonly string[]>>,
  more: Partial<Scores> = {},
): Scores => ({
  file: "own.csv",
  year: undefined,
  methodology,
  units: { scheme: "none", names: units.codes, ...units },
  columns: new Map(Object.entries(values).map(([code, cells]) => [code, column(...cells)])),
  long: false,
  lines: units.codes.map((_, i) => i + 2),
  notes: [],
  ...more,
});

/** The values of a column, exactly: `0.5`, `1/3`, empty where missing. */
export const textsOf = (values: Column | undefined): readonly string[] =>
  values === undefined
    ? []
    : Array.from({ length: lengthOf(values) }, (_, i) => {
        const value = at(values, i);
        return value ? exactText(value) : "";
      });

/** The kinds of the problems that stop a run; none where it goes through. */
export function refusals(run: () => unknown): readonly ProblemKind[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ kind }) => kind);
    throw error;
  }
}
