/** The content of a methodology file, as JSON says it. */

import type { Mean, Methodology, Name } from "./model.ts";

interface MeasureInFile {
  readonly code: string;
  readonly kind: string;
  readonly name: Name;
  readonly aliases?: readonly string[] | undefined;
}

export interface LeafInFile extends MeasureInFile {
  readonly max: number;
  readonly merge?: "mean" | "sum" | undefined;
}

export interface AggregateInFile extends MeasureInFile {
  readonly of: Readonly<Record<string, number>>;
  readonly mean?: Mean | undefined;
  readonly needs?: number | undefined;
  readonly max?: number | undefined;
}

export interface MethodologyFile extends Omit<Methodology, "measures"> {
  readonly measures: readonly (LeafInFile | AggregateInFile)[];
}
