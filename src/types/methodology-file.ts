/** The content of a methodology file, as JSON says it. */

import type { Mean, Name, RankOn, Ties } from "./model.ts";

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

export interface MethodologyFile {
  readonly id: string;
  readonly title: Name;
  readonly source: string;
  readonly years?: readonly [number, number] | undefined;
  readonly assumed?: Name | null | undefined;
  readonly decimals: number;
  readonly ties: Ties;
  readonly rankOn: RankOn;
  readonly scale: "fraction" | "points";
  readonly measures: readonly (LeafInFile | AggregateInFile)[];
}
