import type { DraftOptions } from "../jobs/init-methodology.ts";
import type {
  CheckOptions as CheckJobOptions,
  CompareFileOptions,
  DescribeOptions as DescribeJobOptions,
  FileOptions,
  ProfileFileOptions,
  RankFileOptions,
  RemapOptions as RemapJobOptions,
  RobustnessOptions as RobustnessJobOptions,
  ScenarioFileOptions,
} from "../jobs/options.ts";
import type { Lang, MergeRule, Methodology, MethodologyFile, Scores } from "../types/index.ts";
import type { ChartName } from "../write/html/chart-names.ts";
import type { Source, SourceList } from "./source.ts";

/** In which language messages, notes and names of regions are; left out, English. */
export interface LangOptions {
  readonly lang?: Lang | undefined;
}

/** How values are computed, and in which language they are spoken of. */
export interface MethodOptions extends LangOptions {
  /** The id of one that ships, a methodology file or its content, or one that was read; left out, the year picks it. */
  readonly methodology?: string | Methodology | MethodologyFile | undefined;
}

/** How tables come to another list. */
export interface CarryOptions {
  /** What weighs the parts of a merged unit; left out, equally. A table has columns `code` and `weight`. */
  readonly merge?: MergeRule | Source | undefined;
  /** A table `from,to[,weight][,to_name]`, between lists that `dti` does not know. */
  readonly crosswalk?: Source | undefined;
}

type Own = "methodology" | "merge" | "crosswalk" | "previous" | "published" | "mergedFrom" | "scores" | "baseline";
type Of<Options> = Omit<Options, Own> & MethodOptions;

/** What may be stated of a table where it cannot tell. */
export interface ReadOptions extends Of<FileOptions> {}

/** How a table is ranked; values and ranks are those of every measure, `measures` are those that a table shows. */
export interface RankOptions extends Of<RankFileOptions>, CarryOptions {
  /** Last year's table, for the change. */
  readonly previous?: Source | undefined;
}

/** How scores that were read are ranked. */
export interface RankScoresOptions extends Omit<RankOptions, keyof FileOptions | "previous">, LangOptions {
  /** Last year's scores, for the change. */
  readonly previous?: Scores | readonly Scores[] | undefined;
}

/** How tables of several years are compared. */
export interface CompareOptions extends Of<CompareFileOptions>, CarryOptions {}

/** How scores that were read are compared. */
export interface CompareScoresOptions extends Omit<CompareOptions, keyof FileOptions>, LangOptions {}

/** How a table is carried to another list. */
export interface RemapOptions extends Of<RemapJobOptions>, CarryOptions {}

/** How scores that were read are carried to another list. */
export interface RemapScoresOptions extends Omit<RemapOptions, keyof FileOptions>, LangOptions {}

/** How the weights are drawn, and how the ranks are shown. */
export interface RobustnessOptions extends Of<RobustnessJobOptions>, CarryOptions {}

/** How a table is ranked whose weights are looked at without draws. */
export interface WeightOptions
  extends Omit<RobustnessOptions, "draws" | "seed" | "levels" | "drawsFile" | "spread" | "first"> {}

/** The same, beside how many units count as the first. */
export interface FirstOptions extends WeightOptions, Pick<RobustnessOptions, "first"> {}

/** The same, beside how far weights may move. */
export interface SpreadOptions extends WeightOptions, Pick<RobustnessOptions, "spread"> {}

/** By which other methods a table is ranked. */
export interface ScenarioOptions extends WeightOptions, Pick<ScenarioFileOptions, "vary"> {
  /** Methodologies beside that of the table, as `methodology` takes one. */
  readonly scenarios?: readonly (string | Methodology | MethodologyFile)[] | undefined;
}

/** What a report shows. */
export interface ReportOptions extends Omit<CompareOptions, "explain" | "measures"> {
  /** One of its charts alone. */
  readonly chart?: ChartName | undefined;
  /** The unit that it is about, by name or code; left out, it has the cards of all units. */
  readonly card?: string | undefined;
}

/** How a table is to be read that a methodology is made for. */
export interface InitOptions extends DraftOptions, LangOptions {
  /** What the methodology is called; left out, as the table is. */
  readonly id?: string | undefined;
}

/** What of a table is described. */
export interface DescribeOptions extends Of<DescribeJobOptions>, CarryOptions {}

/** How the card of a unit is made. */
export interface ProfileOptions extends Of<ProfileFileOptions>, CarryOptions {
  /** A table of published figures, whose ranks stand beside the computed ones. */
  readonly published?: Source | undefined;
}

/** What published tables are checked against. */
export interface CheckOptions extends Of<CheckJobOptions>, CarryOptions {
  /** Last year's published table. */
  readonly previous?: Source | undefined;
  /** The published table of the old units behind the merger. */
  readonly mergedFrom?: Source | undefined;
  /** The scores that the tables should follow from. */
  readonly scores?: Source | undefined;
  /** A file of findings that are accepted. */
  readonly baseline?: Source | undefined;
}

export type { SourceList };
