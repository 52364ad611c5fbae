/** The content of a methodology file, as JSON says it. */

import type { Mean, Methodology, Name } from "./model.ts";
import type { RawFigure, Score } from "./score.ts";

interface MeasureInFile {
  readonly code: string;
  readonly kind: string;
  readonly name: Name;
  readonly aliases?: readonly string[] | undefined;
}

export interface LeafInFile extends MeasureInFile {
  readonly max: number;
  readonly merge?: "mean" | "sum" | undefined;
  readonly score?: Score<number> | undefined;
  readonly rule?: Name | undefined;
}

export interface AggregateInFile extends MeasureInFile {
  readonly of: Readonly<Record<string, number>>;
  readonly mean?: Mean | undefined;
  readonly belowZero?: boolean | undefined;
  readonly needs?: number | undefined;
  readonly max?: number | undefined;
}

export interface RawFigureInFile extends Omit<RawFigure<number>, "words"> {
  readonly words?: Readonly<Record<string, number>> | undefined;
}

export interface MethodologyFile extends Omit<Methodology, "figures" | "measures"> {
  readonly figures?: readonly RawFigureInFile[] | undefined;
  readonly measures: readonly (LeafInFile | AggregateInFile)[];
}
