import type { Alternatives } from "../calc/robustness/scenarios.ts";
import type { ReadOptions } from "../read/options.ts";
import type {
  CompareOptions,
  Division,
  Lang,
  ListOptions,
  Methodology,
  ProfileOptions,
  RankOn,
  RankOptions,
  RuleCode,
  RuleOptions,
  Scheme,
  Ties,
} from "../types/index.ts";

/** What may be stated of files, where they cannot tell. */
export interface FileOptions extends Omit<ReadOptions, "methodology" | "folderYears"> {
  /** The id of one that ships, a methodology file, or a methodology; left out, the year picks it. */
  readonly methodology?: string | Methodology | undefined;
  /** Headings of `column` and names of rows that no file need have, as what is said of them is said of several files. */
  readonly mayLack?: readonly string[] | undefined;
}

/** How tables come to another list. */
export interface MergeOptions extends Pick<ListOptions, "missing"> {
  /** What weighs the parts of a merged unit: `equal`, `population`, `area`, `grdp`, or a file `code,weight`. */
  readonly merge?: string | undefined;
  /** A file `from,to[,weight][,to_name]`, between lists that `dti` does not know. */
  readonly crosswalk?: string | undefined;
}

/** How a file of scores is ranked. */
export interface RankFileOptions extends FileOptions, MergeOptions, RankOptions, ListOptions {
  /** Last year's file, for the change. */
  readonly previous?: string | undefined;
}

/** How the weights of a file of scores are drawn, and how its ranks are shown. */
export interface RobustnessOptions extends FileOptions, MergeOptions, Omit<RankOptions, "measures">, ListOptions {
  /** How many draws of weights; left out, 1,000. */
  readonly draws?: number | undefined;
  /** What the draws start from; left out, 1. */
  readonly seed?: number | undefined;
  /** Percent by which each weight may be more or less than it is; left out, 25. */
  readonly spread?: number | undefined;
  /** Kinds of members whose weights are drawn; left out, all. */
  readonly levels?: readonly string[] | undefined;
  /** How many units count as the first; left out, 10. */
  readonly first?: number | undefined;
  /** A file of draws, a row each, a column a weight, in place of drawing them. */
  readonly drawsFile?: string | undefined;
}

/** The alternatives of a method that ranks are tried with. */
export interface ScenarioFileOptions extends RobustnessOptions {
  /** Methodologies beside the nominal one, or their ids or files. */
  readonly scenarios?: readonly (string | Methodology)[] | undefined;
  readonly vary?: Vary | undefined;
}

/** Alternatives that are tried in every combination. */
export interface Vary extends Omit<Alternatives, "methodologies" | "mergers"> {
  /** What weighs the parts of merged units: rules, or files `code,weight`. */
  readonly merge?: readonly string[] | undefined;
}

/** What of a file of scores is described. */
export interface DescribeOptions
  extends FileOptions,
    MergeOptions,
    Pick<RankOptions, "decimals" | "measures" | "regions">,
    ListOptions {
  /** Whether every measure is described in every region too. */
  readonly byRegion?: boolean | undefined;
}

/** How files of several years are compared. */
export interface CompareFileOptions extends FileOptions, MergeOptions, CompareOptions {}

/** What a report of files shows. */
export interface ReportFileOptions extends CompareFileOptions {
  /** The unit that it has the card of, by name or code; left out, it has those of all units. */
  readonly card?: string | undefined;
}

/** How cards of units are made of files. */
export interface ProfileFileOptions extends FileOptions, MergeOptions, ProfileOptions {
  /** A table of published figures, or a folder of them, whose ranks stand beside the computed ones. */
  readonly published?: string | undefined;
}

/** Which two scores of the sheet of one unit are compared. */
export interface CompareSheetOptions extends FileOptions, MergeOptions, Pick<RuleOptions, "decimals"> {
  /** `own`, `assessed`, or the heading of a score; left out, `own`. */
  readonly from?: string | undefined;
  /** Left out, `assessed`. */
  readonly to?: string | undefined;
}

/** How a file of scores comes to another list. */
export interface RemapOptions extends FileOptions, MergeOptions, Pick<RuleOptions, "decimals"> {
  /** The list; it may be left out with a crosswalk of one's own. */
  readonly to?: Scheme | undefined;
}

/** What published tables are checked against. */
export interface CheckOptions extends FileOptions, MergeOptions {
  /** The measure that a plain `rank` column ranks, by code or name; left out, the total. */
  readonly by?: string | undefined;
  readonly ties?: Ties | undefined;
  readonly rankOn?: RankOn | undefined;
  /** The division of the provinces that regional ranks are in; left out, any that there is. */
  readonly regions?: Division | undefined;
  /** Last year's published table or folder. */
  readonly previous?: string | undefined;
  /** The published table of the old units behind the merger. */
  readonly mergedFrom?: string | undefined;
  /** The scores that the tables should follow from. */
  readonly scores?: string | undefined;
  /** Rules to leave out. */
  readonly ignore?: readonly RuleCode[] | undefined;
  /** A file of findings that are accepted. */
  readonly baseline?: string | undefined;
  /** The language of regions' names; left out, English. */
  readonly lang?: Lang | undefined;
}
