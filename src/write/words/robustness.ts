import type { Choice, Scenario } from "../../types/index.ts";

/** All that is said of how far ranks move. */
export interface RobustnessWords {
  readonly intervals: (first: number) => string;
  readonly chances: (member: string, aggregate: string, from: string, to: string) => string;
  readonly extremes: (weights: number, spread: number) => string;
  readonly leaveOut: string;
  readonly scenarios: (combinations: number) => string;
  /** What is chosen between, as a reader knows it. */
  readonly alternative: (choice: Choice["choice"], name: string) => string;
  /** What stands between the alternatives of a scenario. */
  readonly between: string;
  readonly choice: Readonly<Record<Choice["choice"], string>>;
  /** What a scenario really did; its mean shift and names as texts. */
  readonly did: (name: string, scenario: Scenario, mean: string, units: string) => string;
  readonly sensitivity: (choice: string, first: string, total: string) => string;
  /** The numbers that draws come from a file. */
  readonly given: (draws: number, weights: number, file: string) => string;
  readonly changing: (before: string, after: string) => string;
  readonly open: string;
  readonly labels: Readonly<
    Record<
      | "in"
      | "topStays"
      | "orderStays"
      | "below"
      | "above"
      | "expected"
      | "likeliest"
      | "chance"
      | "without"
      | "meanShift"
      | "largestShift"
      | "whose",
      string
    >
  >;
}
