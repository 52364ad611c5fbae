import type { FigureKind, FindingDetails, Name, RuleCode, Severity, UnreadParts } from "../../types/index.ts";

/** How names and years are said inside a sentence. */
export interface Say {
  readonly name: (name: Name) => string;
  readonly year: (year: number) => string;
}

/** All that is said of one rule. */
export interface RuleWords<R extends RuleCode> {
  readonly title: string;
  readonly meaning: string;
  readonly example: string;
  readonly fix: string;
  readonly message: (details: FindingDetails[R], say: Say) => string;
}

/** All that `dti check` says in one language. */
export interface FindingWords {
  readonly rules: { readonly [R in RuleCode]: RuleWords<R> };
  readonly expected: (text: string) => string;
  readonly range: (least: string, most: string) => string;
  /** What the file has; after what is expected, or alone where that cannot be told. */
  readonly found: (text: string, isAlone: boolean) => string;
  /** A rule as a reader knows it, and as the line of a finding has it, beside the code that `--ignore` takes. */
  readonly called: (rule: RuleCode) => string;
  readonly marked: (rule: RuleCode) => string;
  readonly also: (rules: string) => string;
  readonly against: (places: string) => string;
  readonly cell: (measure: string, kind: string, year: string) => string;
  readonly kinds: Readonly<Record<FigureKind, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly mean: string;
  /** Where nothing is found in tables that were read whole, and in those that were not. */
  readonly clean: string;
  readonly cleanPart: string;
  readonly unread: (parts: UnreadParts) => string;
  readonly unchecked: (rules: string) => string;
  /** Rules with how many figures each left out, as an exact answer would cost too much. */
  readonly skipped: (rules: string) => string;
  readonly summary: (errors: number, warnings: number, figures: number, accepted: number) => string;
  readonly columns: Readonly<
    Record<"rule" | "checked" | "given" | "place" | "unit" | "cell" | "found" | "expected" | "why" | "severity", string>
  >;
  readonly page: Readonly<Record<"title" | "intro" | "meaning" | "example" | "fix", string>>;
}
