import { fail } from "../core/failure.ts";
import * as jobs from "../jobs/analyse-weights.ts";
import { uniformWeightIn } from "../jobs/uniform-weight.ts";
import type { Way } from "../jobs/ways.ts";
import type {
  AnalysisHead,
  ChancesRow,
  ExtremesRow,
  IntervalRow,
  LeaveOneOut,
  LeftOutRow,
  RankAnalysis,
  RankChances,
  RankExtremes,
  ResultEnd,
  WeightIntervals,
} from "../types/index.ts";
import type { RowResult } from "../write/formats/row-result.ts";
import type { RankView } from "../write/views/rank-view.ts";
import { chancesResult } from "../write/views/robustness/chances.ts";
import { extremesResult } from "../write/views/robustness/extremes.ts";
import { intervalsResult } from "../write/views/robustness/intervals.ts";
import { leaveOutResult } from "../write/views/robustness/leave-out.ts";
import { type Call, call, refuseUnread, statedIn } from "./call.ts";
import type { FirstOptions, RobustnessOptions, SourceList, SpreadOptions, WeightOptions } from "./options.ts";
import { type Beneath, rowsOf } from "./result.ts";

/** What weights do to ranks, without draws: what JSON has, and beneath it exact fractions. */
export type Analysed<Row, Exact> = AnalysisHead & ResultEnd & { readonly rows: readonly Row[] } & Beneath<Exact>;

type Stated = Parameters<typeof jobs.rankExtremes>[1];
type Job<Exact> = (paths: readonly string[], stated: Stated, given: Call) => Promise<Exact>;

const analysed = <Row, Exact extends RankAnalysis>(
  sources: SourceList,
  options: RobustnessOptions,
  way: Way,
  job: Job<Exact>,
  shown: (found: Exact, view: RankView) => RowResult<AnalysisHead, Row, ResultEnd>,
): Promise<Analysed<Row, Exact>> =>
  call(options, async (given) => {
    refuseUnread(way, options);
    const paths = given.sources.pathsOf(sources);
    const found = await job(paths, statedIn(options, given), given);
    return rowsOf(shown(found, { ...given.view, ranks: false }), found, given.view);
  });

/**
 * Between which shares each weight may move, the others in proportion, while the `first` units and the whole order
 * stay: a row a weight, shares as exact fractions of 1.
 *
 * @throws DtiError with every problem of the table and of the options, as where a total is no arithmetic mean
 * @example
 * const table = [{ xã: "An Phú", A: 90, B: 50 }, { xã: "Bình Minh", A: 50, B: 80 }];
 * const { methodology } = await init(table);
 * const { rows } = await weightIntervals(table, { methodology, scheme: "none", first: 1 });
 * [rows[0].measure, rows[0].share, rows[0].order.from]; // → ["A", "1/2", "3/7"]
 */
export const weightIntervals = (
  sources: SourceList,
  options: FirstOptions = {},
): Promise<Analysed<IntervalRow, WeightIntervals>> =>
  analysed(
    sources,
    options,
    "intervals",
    (paths, stated, { world }) => jobs.weightIntervals(paths, stated, world),
    intervalsResult,
  );

/**
 * The chance of each rank of each unit where one weight is uniform between two shares: a row a unit, chances as exact
 * fractions of 1.
 *
 * @param weight a measure, from nothing to all, or between two shares: `economy`, `economy=10%-50%`
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const table = [{ xã: "An Phú", A: 90, B: 50 }, { xã: "Bình Minh", A: 50, B: 80 }];
 * const { methodology } = await init(table);
 * const { rows } = await rankChances(table, "A", { methodology, scheme: "none" });
 * rows[0].chances; // → { "1": "4/7", "2": "3/7" }
 */
export const rankChances = (
  sources: SourceList,
  weight: string,
  options: FirstOptions = {},
): Promise<Analysed<ChancesRow, RankChances>> => {
  const job: Job<RankChances> = (paths, stated, { world, view }) => {
    const expected = view.words.chancesExpected;
    const uniform = uniformWeightIn(weight) ?? fail("bad-option", {}, { option: "chances", found: weight, expected });
    return jobs.rankChances(paths, uniform, stated, world);
  };
  return analysed(sources, options, "chances", job, chancesResult);
};

/**
 * The best and the worst rank of each unit over all weights that are at most `spread` percent more or less than the
 * given ones: a row a unit.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const table = [{ xã: "An Phú", A: 90, B: 50 }, { xã: "Bình Minh", A: 50, B: 80 }];
 * const { methodology } = await init(table);
 * const { rows } = await rankExtremes(table, { methodology, scheme: "none", spread: 25 });
 * rows.map(({ best, worst }) => [best, worst]); // → [[1, 2], [1, 2]]
 */
export const rankExtremes = (
  sources: SourceList,
  options: SpreadOptions = {},
): Promise<Analysed<ExtremesRow, RankExtremes>> =>
  analysed(
    sources,
    options,
    "extremes",
    (paths, stated, { world }) => jobs.rankExtremes(paths, stated, world),
    extremesResult,
  );

/**
 * How far ranks shift without each measure, the other weights in proportion: a row a measure, shifts in places.
 *
 * @throws DtiError with every problem of the table and of the options
 * @example
 * const table = [{ xã: "An Phú", A: 90, B: 50 }, { xã: "Bình Minh", A: 50, B: 80 }];
 * const { methodology } = await init(table);
 * const { rows } = await leaveOneOut(table, { methodology, scheme: "none" });
 * rows.map(({ measure, largest }) => [measure, largest]); // → [["A", 1], ["B", 0]]
 */
export const leaveOneOut = (
  sources: SourceList,
  options: WeightOptions = {},
): Promise<Analysed<LeftOutRow, LeaveOneOut>> =>
  analysed(
    sources,
    options,
    "leaveOut",
    (paths, stated, { world }) => jobs.leaveOneOut(paths, stated, world),
    leaveOutResult,
  );
