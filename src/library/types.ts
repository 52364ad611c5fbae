/** Every type that a script may name. */

export type { Published } from "../read/published/published.ts";
export type {
  CheckReport,
  CompareResult,
  CompareRow,
  DescribeResult,
  DescribeRow,
  FindingRow,
  Fraction,
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
  Scores,
} from "../types/index.ts";
export type { Checked } from "./check.ts";
export type { Compared } from "./compare.ts";
export type {
  CheckOptions,
  CompareOptions,
  CompareScoresOptions,
  DescribeOptions,
  RankOptions,
  RankScoresOptions,
  ReadOptions,
  RemapOptions,
  RemapScoresOptions,
  RobustnessOptions,
} from "./options.ts";
export type { Ranked } from "./rank.ts";
export type { Carried } from "./remap.ts";
export type { Beneath } from "./result.ts";
export type { Content, NamedContent, Source, SourceList } from "./source.ts";
