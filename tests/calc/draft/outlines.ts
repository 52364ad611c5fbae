import { fractionOf } from "../../../src/core/fraction.ts";
import type { Outline, OutlineMeasure } from "../../../src/types/index.ts";

interface Shown extends Partial<Omit<OutlineMeasure, "max" | "largest">> {
  readonly max?: number | undefined;
  readonly largest?: number | undefined;
}

const fractionIn = (value: number | undefined) => (value === undefined ? undefined : fractionOf(value));

/** A measure as a file shows it; its name is its code unless said otherwise. */
export const shown = (code: string | undefined, { max, largest, ...more }: Shown = {}): OutlineMeasure => ({
  code,
  name: code ?? "",
  heading: undefined,
  group: undefined,
  isTotal: false,
  max: fractionIn(max),
  largest: fractionIn(largest),
  ...more,
});

/** The outline of a file with these measures. */
export const outline = (measures: readonly OutlineMeasure[], more: Partial<Outline> = {}): Outline => ({
  file: "own.csv",
  measures,
  decimals: 1,
  percent: false,
  left: [],
  own: { left: [], kept: [] },
  ...more,
});
