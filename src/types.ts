/** The shapes that the parts of `dti` hand to each other: readonly, no logic. */

export type Lang = "en" | "vi";
export type Scheme = "63" | "34" | "none";
export type Division = "eight" | "six";
export type Ties = "competition" | "dense" | "ordinal" | "modified" | "fractional";
export type RankOn = "printed" | "exact";
/** How a file states its values: 0–1, percent, or points up to each measure's maximum. */
export type Scale = "fraction" | "percent" | "points";
export type Missing = "unranked" | "zero" | "rescale" | "error";

/** A text in both languages. */
export interface Name {
  readonly en: string;
  readonly vi: string;
}

/** A whole number over a positive whole number, in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** The values of one measure, a number a unit, over one denominator: unit i has `num[i] / den`, NaN is missing. */
export interface FixedColumn {
  readonly kind: "fixed";
  readonly den: bigint;
  /** Whole numbers up to 2⁵³ − 1, so that doubles hold them exactly. */
  readonly num: Float64Array;
}

/** The values of one measure where one denominator and doubles do not hold them. */
export interface ExactColumn {
  readonly kind: "exact";
  readonly values: readonly (Fraction | undefined)[];
}

/** The values of one measure, exactly, in the order of the units. */
export type Column = FixedColumn | ExactColumn;

interface MeasureBase {
  readonly code: string;
  readonly kind: string;
  readonly name: Name;
  /** Other headings that files use for it. */
  readonly aliases?: readonly string[] | undefined;
}

/** A measure whose values are given: its `max` is its points. */
export interface Leaf extends MeasureBase {
  readonly max: number;
  /** How a merged unit comes by its value: the mean of its parts, or for counts their sum. */
  readonly merge?: "mean" | "sum" | undefined;
  readonly of?: undefined;
}

/** A measure computed from its members: Σ weight·value / Σ weight. */
export interface Aggregate extends MeasureBase {
  readonly of: Readonly<Record<string, number>>;
  readonly mean?: "arithmetic" | "geometric" | undefined;
  readonly max?: number | undefined;
}

export type Measure = Leaf | Aggregate;

/** How measures combine: the content of a methodology file. */
export interface Methodology {
  readonly id: string;
  readonly title: Name;
  readonly source: string;
  /** First and last data year, both included. */
  readonly years?: readonly [number, number] | undefined;
  /** Why the weights are not official, or null where they are. */
  readonly assumed?: Name | null | undefined;
  readonly decimals: number;
  readonly ties: Ties;
  readonly rankOn: RankOn;
  /** `fraction`: values are 0–1. `points`: values are 0–max. */
  readonly scale: "fraction" | "points";
  readonly measures: readonly Measure[];
}

/** The units of a table, column by column, in the order of the file. */
export interface Units {
  readonly scheme: Scheme;
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Region of each unit as the file states it; only kept where there is no official division. */
  readonly regions?: readonly string[] | undefined;
  /** Codes on the other scheme that each unit was made from. */
  readonly parts?: readonly (readonly string[])[] | undefined;
  /** Values were carried down from merged units: every old unit has its new unit's, which no one measured. */
  readonly inherited?: boolean | undefined;
}

/** Which units of one list go into which of another. */
export interface Crosswalk {
  readonly from: Scheme;
  readonly to: Scheme;
  readonly targets: readonly CrosswalkTarget[];
}

export interface CrosswalkTarget {
  readonly code: string;
  readonly name: string;
  readonly parts: readonly { readonly code: string; readonly share: Fraction }[];
}

/** How merged units come by a mean: what weighs their parts. */
export type MergeRule = "equal" | "population" | "area" | "grdp" | "file";

/** One year of scores, as read: every measure that the file gives. */
export interface Scores {
  readonly file: string;
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
  readonly columns: ReadonlyMap<string, Column>;
  /** Whether the file has a row a value rather than a row a unit. */
  readonly long: boolean;
  /** The line of each unit in the file, 0 where it has none. */
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
}

/** All measures of one year, given and computed. */
export interface Computed {
  readonly units: Units;
  readonly columns: ReadonlyMap<string, Column>;
}

/** Ranks, one a unit; NaN where there is none. */
export type Ranks = Float32Array;

/** The national and regional standing of every unit in one measure. */
export interface Standing {
  readonly measure: Measure;
  /** Exact values, not rounded. */
  readonly values: Column;
  readonly ranks: Ranks;
  readonly regionRanks: Ranks;
  /** Plain mean over the units that have a value. */
  readonly mean: Fraction | undefined;
}

/** A region of a division, or as a file names it. */
export interface Region {
  readonly code: string;
  readonly name: Name;
}

/** Rules that a ranking was made by. */
export interface Rules {
  readonly ties: Ties;
  readonly rankOn: RankOn;
  readonly decimals: number;
}

/** A province of one of the two lists. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly english: string;
}

/** An old province and the new one it is in. Figures are of 2024: persons, km², billion VND. */
export interface ProvinceRow {
  readonly old: Province;
  readonly now: Province;
  readonly iso: string;
  readonly population: string;
  readonly area: string;
  readonly grdp: string;
  readonly regions: {
    readonly eight: Region | undefined;
    readonly sixOld: Region | undefined;
    readonly sixNew: Region | undefined;
  };
}

/** The same units a year before, on the list of the newer table. */
export interface Previous {
  readonly year: number | undefined;
  /** The list that the older table was on before it was carried. */
  readonly scheme: Scheme;
  readonly methodology: Methodology;
  readonly values: Column;
  readonly ranks: Ranks;
  readonly regionRanks: Ranks;
  /** Both years are on one list by measured values, so that ranks compare. */
  readonly likeForLike: boolean;
}

/** One year ranked: what the writers of `dti rank` show. */
export interface Ranking {
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
  readonly rules: Rules;
  readonly by: Measure;
  readonly standings: ReadonlyMap<string, Standing>;
  /** Each unit's region: an index into `regions`, or −1. */
  readonly regionOf: Int32Array;
  readonly regions: readonly Region[];
  /** Units to show, best first; those without a rank last. */
  readonly order: readonly number[];
  readonly previous?: Previous | undefined;
  readonly notes: readonly Note[];
}

/** A year of a comparison: as its table was, and on the common list. */
export interface ComparedYear {
  readonly year: number | undefined;
  /** The list that the table was on. */
  readonly scheme: Scheme;
  readonly methodology: Methodology;
}

/** One measure over the years: every array has an entry a year, aligned to the units of the comparison. */
export interface MeasureHistory {
  readonly measure: Measure;
  readonly ranks: readonly Ranks[];
  readonly regionRanks: readonly Ranks[];
  readonly values: readonly Column[];
}

/** Why a unit's rank changed from the first year to the last, in places; own + others is the change. */
export interface Explanation {
  readonly own: number;
  readonly others: number;
  /** Rank in the first year on the list that its table was on, where that is another; of the unit that this one continues. */
  readonly oldListRank: number | undefined;
}

/** What more is said of one unit. */
export interface UnitStory {
  readonly row: number;
  /** Units that were before it and no longer are, and the other way round. */
  readonly passed: readonly string[];
  readonly passedBy: readonly string[];
  /** Share × change of each given measure; their sum is the change of the score. Undefined where that is not so. */
  readonly contributions: readonly { readonly measure: Measure; readonly change: Fraction }[] | undefined;
}

/** Several years on one list. */
export interface Comparison {
  readonly years: readonly ComparedYear[];
  readonly units: Units;
  readonly rules: Rules;
  readonly by: Measure;
  readonly histories: readonly MeasureHistory[];
  readonly regionOf: Int32Array;
  readonly regions: readonly Region[];
  /** All units of the list or region, best first, and those of them to show. */
  readonly order: readonly number[];
  readonly shown: readonly number[];
  readonly explanations: readonly (Explanation | undefined)[] | undefined;
  readonly story: UnitStory | undefined;
  /** Whether the scores of the first and the last year are by one methodology. */
  readonly comparable: boolean;
  readonly likeForLike: boolean;
  readonly notes: readonly Note[];
}

/** Where in a file a problem is; `column` counts cells from 1. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly unit?: string | undefined;
}

/** Everything that can be wrong, and what must be known to say it. */
export interface ProblemDetails {
  "bad-option": { option: string; found: string; expected: string };
  "file-missing": object;
  "file-is-folder": object;
  "file-not-regular": object;
  "file-unreadable": { reason: string };
  "file-changed": object;
  "file-too-large": { limit: string };
  "file-empty": object;
  "file-twice": object;
  "file-is-workbook": object;
  "encoding-invalid": { byte: number; found: string; encoding: string; likely: string | undefined };
  "encoding-is-utf8": { encoding: string };
  "encoding-damaged": object;
  "encoding-tcvn3": object;
  "delimiter-ambiguous": { first: string; delimiter: string; second: string; other: string };
  "csv-quote": { found: "opening" | "closing" | "unclosed" };
  "csv-row-too-long": { limit: string };
  "csv-ragged": { expected: number; found: number };
  "csv-shifted": { found: string };
  "too-many-columns": { limit: number; found: number };
  "no-unit-column": { found: string };
  "no-rows": object;
  "no-measure-column": { found: string; expected: string };
  "duplicate-column": { first: string; second: string };
  "not-a-number": { measure: Name; max: number; found: string };
  "number-too-long": { measure: Name; limit: number; found: string };
  "out-of-range": { measure: Name; max: number; found: string; scaleHint: boolean };
  "decimal-contradictory": {
    found: string;
    first: string;
    firstLine: number;
    firstColumn: number;
    /** The sign that the user stated; without it the first cell decided. */
    stated: "point" | "comma" | undefined;
  };
  "decimal-ambiguous": { found: string; cells: number };
  "unknown-unit": { found: string; scheme: Scheme | "63 or 34"; suggestions: readonly string[] };
  "ambiguous-unit": { found: string; candidates: readonly string[] };
  "duplicate-unit": { found: string; first: string };
  "missing-unit": object;
  "row-unclear": { found: string };
  "code-name-disagree": { code: string; codeMeans: string; name: string; nameCode: string; scheme: Scheme };
  "scheme-mixed": { old: string; oldLine: number; young: string; youngLine: number };
  "scheme-unknown": { units: number };
  "year-unknown": object;
  "year-invalid": { found: string };
  "year-absent": { year: number };
  "several-years": { found: string };
  "several-schemes": object;
  "scheme-invalid": { found: string };
  "no-edition": { year: number; found: string };
  "duplicate-value": { measure: Name };
  "unknown-measure": { found: string; suggestions: readonly string[]; option: string };
  "unknown-region": { found: string; expected: string };
  "measure-absent": { measure: Name; lacking: string; meant: readonly Meant[] };
  "missing-value": { measure: Name };
  "division-absent": { division: Division; scheme: Scheme };
  "cannot-carry": { from: Scheme; to: Scheme };
  "methodology-unknown": { found: string; expected: string };
  "methodology-not-json": { reason: string };
  "methodology-shape": { at: string; expected: string; found: string };
  "unknown-member": { measure: string; member: string };
  "too-many-levels": { limit: number; found: number };
  "member-circle": { path: readonly string[] };
  "max-unclear": { measure: string };
  "weight-negative": { measure: string; member: string; found: number };
  "weights-all-zero": { measure: string };
  "duplicate-code": { code: string };
  "missing-name": { measure: string; lang: Lang };
  "unreachable-leaf": { measure: string };
  "years-out-of-order": { years: readonly (number | undefined)[] };
  "year-twice": { year: number | undefined };
  "too-few-years": { found: number };
  "no-common-measure": { years: readonly (number | undefined)[] };
  "unknown-named-unit": { found: string; suggestions: readonly string[] };
  "same-list": { scheme: Scheme };
  "table-columns": { expected: string; found: string };
  "weight-invalid": { found: string };
  "weight-absent": { unit: string };
  "crosswalk-twice": { from: string; to: string };
  "crosswalk-weights": { from: string; sum: string };
  "crosswalk-uncovered": { unit: string };
  "crosswalk-target": { to: string; scheme: Scheme };
  "folder-without-csv": object;
  "baseline-shape": { reason: string };
  "output-is-input": object;
  "output-is-folder": object;
  "output-not-regular": object;
  "output-failed": { reason: string };
}

export type ProblemKind = keyof ProblemDetails;
export type Severity = "error" | "warning";

/** A problem is data: its kind, where it is, and what its wording needs. */
export interface Problem<K extends ProblemKind = ProblemKind> {
  readonly kind: K;
  readonly place: Place;
  readonly details: ProblemDetails[K];
}

/** A column that nobody knows, and the measure that it may have been meant for. */
export interface Meant {
  readonly column: string;
  readonly measure: string;
}

/** A measure whose own values in a file are not those computed from its members, and where they are farthest from them. */
export interface Differing {
  readonly measure: Name;
  readonly units: number;
  readonly unit: string;
  readonly stated: Fraction;
  readonly computed: Fraction;
  /** How many decimals both are shown with. */
  readonly decimals: number;
}

/** What a reader of a result should know, though nothing is wrong. */
export interface NoteDetails {
  "file-note": { text: string };
  "assumed-weights": { text: Name; methodology: string };
  "starts-from": { measures: readonly Name[] };
  recomputed: { measures: readonly Name[]; differing: readonly Differing[] };
  "missing-values": { measure: Name; units: readonly string[] };
  "filled-missing": { missing: "zero" | "rescale"; cells: number };
  "absent-measures": { missing: "zero" | "rescale"; measures: readonly Name[] };
  merged: { from: Scheme; to: Scheme; by: MergeRule; own: boolean };
  inherited: { from: Scheme; to: Scheme };
  "missing-parts": { units: readonly { readonly unit: string; readonly parts: readonly string[] }[] };
  "dropped-ranks": { file: string; columns: readonly string[] };
  "carried-previous": { year: number | undefined; from: Scheme; to: Scheme };
  "editions-differ": { years: readonly (number | undefined)[]; methodologies: readonly string[] };
  "different-units": { years: readonly (number | undefined)[]; units: readonly number[] };
  "year-overridden": { file: string; named: number; year: number };
  "scale-doubtful": { file: string; scale: Scale };
  appeared: { year: number | undefined; units: readonly string[] };
  vanished: { year: number | undefined; units: readonly string[] };
  "mixed-lists": { unit: string; old: number; oldOf: Scheme; now: number; nowOf: Scheme; like: number };
  partial: { units: number; of: number };
  "unused-columns": { file: string; columns: readonly string[]; meant: readonly Meant[] };
  "skipped-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  "doubtful-rows": { file: string; rows: readonly { readonly line: number; readonly label: string }[] };
  decided: {
    file: string;
    encoding: string;
    delimiter: string;
    decimal: "point" | "comma" | undefined;
    evidence: string;
  };
}

export type NoteKind = keyof NoteDetails;

export interface Note<K extends NoteKind = NoteKind> {
  readonly kind: K;
  readonly details: NoteDetails[K];
}

/** What a published figure states. */
export type FactKind =
  | "score"
  | "rank"
  | "regional_rank"
  | "previous_rank"
  | "rank_change"
  | "score_change"
  | "score_change_pct";

/** One figure of a published table, as it stands there. */
export interface Fact {
  readonly file: string;
  readonly line: number;
  /** Cells of the row counted from 1. */
  readonly column: number;
  /** Data year; 0 where nothing tells it. */
  readonly year: number;
  readonly scheme: Scheme;
  /** Code of the unit, or `MEAN` for the row of the national mean. */
  readonly unit: string;
  readonly name: string;
  /** Region as the file states it; empty where it states none. */
  readonly region: string;
  /** Code of the measure, or its name in the file where no methodology has it. */
  readonly measure: string;
  readonly kind: FactKind;
  /** As printed. */
  readonly text: string;
  /** Exact value of the print, on the methodology's scale. */
  readonly value: Fraction;
  /** Half a unit of the last printed digit, on the same scale. */
  readonly half: Fraction;
  /** Decimals of the print. */
  readonly decimals: number;
  /** Print × factor is the value. */
  readonly factor: Fraction;
  /** Whether it stands in a table with a row a unit. */
  readonly wide: boolean;
}

/** What a cell could rightly say: the least and the most, as printed with these decimals. */
export interface Expected {
  readonly least: Fraction;
  readonly most: Fraction;
  readonly decimals: number;
}

/** The words of a rule's findings: for each rule what they need. */
export interface FindingDetails {
  "two-figures": { other: string; otherLine: number; contradicted: boolean };
  "unit-twice": { otherLine: number };
  "missing-units": { missing: readonly string[]; of: number };
  "value-range": object;
  "rank-range": { of: number | undefined };
  decimals: { usual: number; odd: number };
  "rank-sequence": { ties: Ties | undefined };
  "rank-order": { other: string; otherRank: string; otherScore: string };
  "tied-unequal": { other: string; otherScore: string; score: string };
  "equal-apart": { other: string; otherRank: string; score: string };
  aggregate: { from: readonly Name[]; assumed: boolean };
  identity: {
    with: readonly Name[];
    readAs: readonly { readonly measure: Name; readonly as: Name }[];
    assumed: boolean;
  };
  "regional-rank": { region: string; of: number };
  "rank-change": { old: string | undefined; now: string; turned: boolean };
  "score-change": { old: string; now: string; turned: boolean; shifted: boolean };
  "previous-rank": { old: string; year: number };
  "mixed-lists": { old: string; now: string; like: readonly { readonly scheme: Scheme; readonly change: number }[] };
  "merged-value": { parts: readonly string[]; weight: "population" | "area" | "grdp" | undefined };
  mean: { units: number; of: number; isMean: boolean };
  "exchanged-units": { other: string };
  "from-scores": { exact: string; rounding: boolean };
}

export type RuleCode = keyof FindingDetails;

/** A figure that cannot be right, or looks wrong: where it is, what it could be, and why. */
export interface Finding<R extends RuleCode = RuleCode> {
  readonly rule: R;
  readonly severity: Severity;
  readonly fact: Fact;
  readonly measure: Name;
  readonly expected: Expected | undefined;
  readonly details: FindingDetails[R];
  /** Other rules that the same figure breaks. */
  readonly also: readonly RuleCode[];
  /** The other figures of the contradiction. */
  readonly related: readonly Fact[];
}

/** How many of the figures that a rule is about it could check. */
export interface Coverage {
  readonly rule: RuleCode;
  readonly checked: number;
  readonly given: number;
}

/** What `dti check` found. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly coverage: readonly Coverage[];
  readonly facts: number;
  /** Findings that the baseline accepts. */
  readonly accepted: number;
  readonly notes: readonly Note[];
}
