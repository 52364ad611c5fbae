/** Every type that a script may name. */

export type { Published } from "../read/published/published-table.ts";
export type {
  AnalysisHead,
  ChancesRow,
  CheckReport,
  CompareResult,
  CompareRow,
  DescribeResult,
  DescribeRow,
  ExtremesRow,
  FindingRow,
  Fraction,
  IntervalRow,
  LeftOutRow,
  Methodology,
  MethodologyFile,
  Problem,
  ProblemKind,
  ProvinceRow,
  RankResult,
  RankRow,
  RemapResult,
  RemapRow,
  RobustnessResult,
  RobustnessRow,
  ScenarioRow,
  ScenariosHead,
  Scores,
} from "../types/index.ts";
export type { Checked } from "./check.ts";
export type { Compared } from "./compare.ts";
export type { Drafted } from "./init.ts";
export type {
  CheckOptions,
  CompareOptions,
  CompareScoresOptions,
  DescribeOptions,
  FirstOptions,
  InitOptions,
  RankOptions,
  RankScoresOptions,
  ReadOptions,
  RemapOptions,
  RemapScoresOptions,
  ReportOptions,
  RobustnessOptions,
  ScenarioOptions,
  SpreadOptions,
  WeightOptions,
} from "./options.ts";
export type { Ranked } from "./rank.ts";
export type { Carried } from "./remap.ts";
export type { Beneath } from "./result.ts";
export type { RankedScenarios } from "./scenarios.ts";
export type { Content, NamedContent, Source, SourceList } from "./source.ts";
export type { Analysed } from "./weight-analyses.ts";
