import type {
  Mean,
  NoteDetails,
  NoteKind,
  ProblemDetails,
  ProblemKind,
  Robustness,
  Rules,
  Scheme,
  Ties,
} from "../../types/index.ts";
import type { DescribeWords } from "./describe.ts";
import type { FindingWords } from "./findings.ts";
import type { Few } from "./phrases.ts";
import type { ProfileWords } from "./profile.ts";
import type { RobustnessWords } from "./robustness.ts";

/** One sentence on what is wrong, and one on what to do. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

/** A change of rank and its parts, as texts with signs. */
export interface Story {
  readonly scheme: Scheme;
  readonly unit: string;
  readonly change: string;
  /** Empty where the change of method did nothing. */
  readonly method: string;
  readonly own: string;
  readonly others: string;
  readonly merger: string;
}

/** A number of draws of so many weights, each within a spread in percent. */
export type Drawn = Pick<Robustness, "draws" | "weights"> & Readonly<Record<"spread" | "seed", number>>;

/** A mean that is named, as it is not the usual one. */
export type UnusualMean = Exclude<Mean, "arithmetic">;

/** All that `dti` says in one language. */
export interface Words {
  /** Made when there is a problem: most runs have none. */
  readonly problems: () => { readonly [K in ProblemKind]: (details: ProblemDetails[K]) => Said };
  readonly notes: { readonly [K in NoteKind]: (details: NoteDetails[K], few: Few) => string };
  /** The first of the items of a note, and how to see the others. */
  readonly few: Few;
  readonly findings: FindingWords;
  readonly describe: DescribeWords;
  readonly profile: ProfileWords;
  readonly robustness: RobustnessWords;
  readonly labels: Readonly<Record<Label, string>>;
  readonly ties: Readonly<Record<Ties, string>>;
  readonly help: Readonly<Record<Help, string>>;
  /** That cells on further lines of the same column have the same fault. */
  readonly alike: (lines: readonly number[]) => string;
  /** The words of option and command errors; `'x'` in the text of the parser becomes the detail. */
  readonly usage: Readonly<Record<UsageError, (detail: string) => string>>;
  readonly more: (hidden: number) => string;
  /** What a table has to have for its raw figures to be shown. */
  readonly rawExpected: string;
  /** What `--target`, `--chances`, `--all -o` and `--write-baseline` take, in the signs of the language. */
  readonly targetExpected: string;
  readonly chancesExpected: string;
  readonly folderExpected: string;
  readonly baselineExpected: string;
  readonly note: string;
  /** Components that have 0 because evidence is to be added, and the points that they had by the other score. */
  readonly unproven: (components: number, points: string) => string;
  /** How many percent of a file are read; 100 when results are being computed. */
  readonly progress: (file: string, percent: number) => string;
  readonly hint: string;
  readonly didYouMean: (names: readonly string[]) => string;
  readonly schemeName: Readonly<Record<Scheme, string>>;
  /** Over all units of the table: of a whole list of provinces, or of what there is. */
  readonly mean: (complete: boolean) => string;
  readonly method: (title: string, source: string, id: string) => string;
  readonly rankedOn: (rules: Rules) => string;
  readonly notShown: (measures: readonly string[]) => string;
  /** The command to go on with. */
  readonly next: (command: string) => string;
  readonly cannotRankYet: string;
  readonly topOf: (shown: number, all: number) => string;
  /** How weights were drawn. */
  readonly drawn: (how: Drawn) => string;
  /** Headings of a spreadsheet: a change of rank or score from one year to another. */
  readonly rankChange: (from: string, to: string) => string;
  readonly scoreChange: (from: string, to: string) => string;
  readonly among: (first: number) => string;
  readonly climbers: (names: string) => string;
  readonly fallers: (names: string) => string;
  /** A year's column heading, on its list. */
  readonly of: (year: string, scheme: Scheme) => string;
  /** What a measure is: index, pillar, total, or as its methodology says; with its mean, where it is not the usual one. */
  readonly kind: (kind: string, mean: UnusualMean | undefined) => string;
  /** What a usage line calls an argument or the value of an option. */
  readonly placeholder: (name: string) => string;
  readonly story: (parts: Story) => string;
  /** Column headings of the places that a unit won by its own score, and by the scores of the others. */
  /** A part of a change of rank as the heading of a column. */
  readonly inPlaces: (label: string) => string;
  readonly ownScore: (scheme: Scheme) => string;
  readonly othersScores: (scheme: Scheme) => string;
  readonly passed: (names: string) => string;
  readonly passedBy: (names: string) => string;
  readonly contributions: (text: string) => string;
  /** Raw figures of a unit in the first and the last year. */
  readonly figureChanges: (text: string) => string;
  readonly nobody: string;
  readonly bug: string;
}

export type Label =
  | "rank"
  | "figures"
  | "figuresOf"
  | "rule"
  | "max"
  | "aggregate"
  | "fits"
  | "stated"
  | "rows"
  | "unit"
  | "region"
  | "regionRank"
  | "rankInRegion"
  | "previousRank"
  | "rankBefore"
  | "change"
  | "merger"
  | "method"
  | "scoreChange"
  | "regionChange"
  | "inherited"
  | "contribution"
  | "parts"
  | "code"
  | "name"
  | "newUnit"
  | "oldUnit"
  | "measure"
  | "kind"
  | "weight"
  | "share"
  | "points"
  | "year"
  | "years"
  | "title"
  | "source"
  | "valid"
  | "assumed"
  | "scale"
  | "list"
  | "notes"
  | "findings"
  | "methodologies"
  | "iso"
  | "english"
  | "population"
  | "area"
  | "grdp"
  | "list63"
  | "list34"
  | "regionEight"
  | "regionSix"
  | "notScored"
  | "median"
  | "interval"
  | "best"
  | "worst"
  | "beatsNext"
  | "count"
  | "missing"
  | "mean"
  | "middle"
  | "deviation"
  | "least"
  | "most"
  | "skewness"
  | "kurtosis"
  | "difference"
  | "maximum"
  | "reached"
  | "state"
  | "partOf"
  | "id";

export type UsageError =
  | "unknownOption"
  | "unknownCommand"
  | "missingArgument"
  | "optionMissingArgument"
  | "excessArguments"
  | "invalidArgument"
  | "conflictingOption"
  | "other";

/** The help of `dti sql`. */
export type SqlHelp =
  | "sql"
  | "sqlDialect"
  | "sqlTable"
  | "sqlLong"
  | "sqlUnitColumn"
  | "sqlRegionColumn"
  | "sqlColumns"
  | "sqlTableDecimals"
  | "sqlPreviousTable"
  | "sqlCrosswalkTable"
  | "sqlWeightColumn"
  | "sqlCarry"
  | "sqlFigures"
  | "engine";

export type Help =
  | "report"
  | "chart"
  | "completion"
  | "shell"
  | "topics"
  | SqlHelp
  | "description"
  | "usage"
  | "options"
  | "arguments"
  | "commands"
  | "examples"
  | "help"
  | "version"
  | "more"
  | "rank"
  | "methodology"
  | "init"
  | "initFile"
  | "from"
  | "provinces"
  | "compare"
  | "profile"
  | "unitName"
  | "target"
  | "peers"
  | "publishedRanks"
  | "allUnits"
  | "robustness"
  | "describe"
  | "byRegion"
  | "means"
  | "draws"
  | "seed"
  | "spread"
  | "levels"
  | "firstUnits"
  | "drawsFile"
  | "saveDraws"
  | "intervals"
  | "chances"
  | "extremes"
  | "leaveOut"
  | "scenario"
  | "vary"
  | "remap"
  | "fromScore"
  | "toScore"
  | "yearFiles"
  | "oneFile"
  | "mergeOption"
  | "crosswalk"
  | "previous"
  | "sort"
  | "explain"
  | "to"
  | "files"
  | "idOrFile"
  | "provinceName"
  | "as"
  | "scheme"
  | "scale"
  | "useMethodology"
  | "yearOption"
  | "by"
  | "measures"
  | "regionOption"
  | "only"
  | "regions"
  | "top"
  | "missing"
  | "tiesOption"
  | "decimals"
  | "rankOn"
  | "format"
  | "output"
  | "excel"
  | "lang"
  | "delimiter"
  | "decimal"
  | "unitOption"
  | "card"
  | "notUnit"
  | "column"
  | "config"
  | "noConfig"
  | "encoding"
  | "sheet"
  | "color"
  | "noColor"
  | "quiet"
  | "verbose"
  | "allProblems"
  | "check"
  | "checkFile"
  | "show"
  | "fit"
  | "publishedFiles"
  | "scores"
  | "mergedFrom"
  | "strict"
  | "ignore"
  | "baseline"
  | "writeBaseline";
