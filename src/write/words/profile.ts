import type { Scheme } from "../../types/index.ts";

/** Where a unit stands, as texts. */
export interface StandingSaid {
  readonly year: string;
  readonly unit: string;
  readonly scheme: Scheme;
  readonly rank: number;
  readonly of: number;
  readonly measure: string;
  readonly value: string;
  /** Empty where there are no regions. */
  readonly region: string;
  readonly regionRank: number;
  readonly regionOf: number;
}

/** A target and how far it is, as texts. */
export interface TargetSaid {
  readonly measure: string;
  /** The target in words. */
  readonly what: string;
  readonly needed: string;
  /** What is lacking, or what there is to spare. */
  readonly lacking: string;
}

/** All that a card says in one language. */
export interface ProfileWords {
  readonly standing: (said: StandingSaid) => string;
  readonly unranked: (unit: string, year: string, measure: string) => string;
  /** The ranks of earlier years, the newest first. */
  readonly earlier: (ranks: readonly { readonly year: string; readonly rank: number }[]) => string;
  /** Places won since earlier years; plus is up. */
  readonly moved: (moves: readonly { readonly year: string; readonly change: number }[]) => string;
  readonly before: (year: string, scheme: Scheme, units: string) => string;
  /** A unit with its rank and value. */
  readonly was: (unit: string, rank: string, of: number, value: string) => string;
  readonly asked: (asked: string, now: string) => string;
  readonly parts: (unit: string, parts: string) => string;
  readonly became: (unit: string, now: string, parts: string) => string;
  readonly published: (ranks: string) => string;
  readonly strengths: (measures: string) => string;
  readonly gaps: (measures: string) => string;
  readonly strength: (measure: string, rank: string) => string;
  readonly gap: (measure: string, gain: string) => string;
  readonly sections: Readonly<Record<"years" | "measures" | "near" | "why" | "whatIf" | "target", string>>;
  /** Whom distances are to, where that is not everybody. */
  readonly compared: (names: string) => string;
  /** How places are shared out. */
  readonly shares: string;
  readonly step: (from: string, to: string) => string;
  readonly pointsOf: (step: string) => string;
  readonly placesOf: (step: string) => string;
  readonly notSplit: string;
  /** The part of several measures that did least, as one. */
  readonly together: (measures: number) => string;
  readonly rankTarget: (rank: string) => string;
  readonly unitTarget: (unit: string) => string;
  readonly scoreTarget: (score: string) => string;
  readonly lacks: (said: TargetSaid) => string;
  readonly reached: (said: TargetSaid) => string;
  readonly unreachable: (said: TargetSaid) => string;
  /** The unit has no value of these measures, and none of the ranked one for that. */
  readonly valueless: (said: TargetSaid, absent: string) => string;
  readonly unrankedTarget: (said: TargetSaid, unit: string) => string;
  /** In place of whom distances are to, where there is nobody. */
  readonly comparedWithNone: string;
  readonly alone: string;
  readonly cannot: string;
  readonly labels: Readonly<
    Record<
      | "of"
      | "toTarget"
      | "published"
      | "value"
      | "toBest"
      | "toMedian"
      | "toNext"
      | "next"
      | "gain"
      | "gainRank"
      | "lead"
      | "part"
      | "others"
      | "list"
      | "sum"
      | "now"
      | "needed"
      | "lacking",
      string
    >
  >;
}
