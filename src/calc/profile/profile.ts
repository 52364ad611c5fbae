import { columnOf, rounded } from "../../core/column.ts";
import { fail } from "../../core/failure.ts";
import { deductionsIn } from "../../core/graph.ts";
import { known } from "../../core/known.ts";
import { once } from "../../core/once.ts";
import type {
  Column,
  Fraction,
  MeasureHistory,
  Merger,
  Move,
  Note,
  Profile,
  ProfileOptions,
  Ranking,
  Scores,
  UnitStanding,
} from "../../types/index.ts";
import { type AlignedYears, alignYears } from "../align-years.ts";
import { ownListRanking } from "../explain/explain-changes.ts";
import { rankSplitter, type SplitRank } from "../explain/split-rank.ts";
import { splitScore } from "../explain/split-score.ts";
import { type Transition, transitionOf, type YearOnList } from "../explain/transition.ts";
import { lineageOf, unitOfEitherList } from "../find-unit.ts";
import { orderOf } from "../rank.ts";
import { type Structure, structureOf } from "../robustness/structure.ts";
import { atBest } from "./effect.ts";
import { type Falling, fallingIn, measureOfUnit, standingOf, type Viewpoint } from "./measures.ts";
import { peersOf } from "./peers.ts";
import { ranksWith } from "./reach.ts";
import { strongest, weakest } from "./strengths.ts";
import { targetOf } from "./target.ts";
import { type RankedUnits, rankedUnits, yearOfUnit } from "./years.ts";

/** Cards of units over years, made of what the years have in common. */
export interface Profiles {
  /** Codes of the units of the newest year, in their order. */
  readonly codes: readonly string[];
  readonly notes: readonly Note[];
  /** The years on one list. */
  readonly aligned: AlignedYears;
  /** The card of a unit of either list, by name or code. @throws Failure where there is none */
  readonly of: (unit: string) => Profile;
}

/** What the cards of all units share. */
interface Shared {
  readonly aligned: AlignedYears;
  readonly steps: readonly Step[];
  /** How the ranked measure is made in the newest year, whose units stand first. */
  readonly structure: Structure;
  /** Units with a rank, year by year. */
  readonly counted: readonly RankedUnits[];
  /** Each year on the list of its table, where that is another. */
  readonly ownLists: readonly (Ranking | undefined)[];
  /** The rank that a value of the ranked measure would give a unit in the newest year. */
  readonly rankWith: (row: number, value: Fraction) => number;
  /** Columns as they rank: rounded where ranks are on printed values. */
  readonly shown: (column: Column) => Column;
  /** The units that have a rank in the newest year, best first. */
  readonly ranked: readonly number[];
  readonly falling: (column: Column) => Falling;
  /** Codes of the measures that take something off the ranked one. */
  readonly deductions: ReadonlySet<string>;
  /** What the ranked measure comes to, for every unit, when another has its best value. */
  readonly atBest: (code: string) => Column | undefined;
  readonly options: ProfileOptions;
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly transition: Transition;
  readonly splitRank: SplitRank;
}

/** Makes cards: each unit over years, on the list of the newest table unless another is asked for. @throws Failure */
export function profilesOf(tables: readonly Scores[], options: ProfileOptions, merger: Merger): Profiles {
  const aligned = alignYears(tables, { ...options, measures: options.measures ?? "all" }, merger);
  const { missing = "unranked" } = options;
  const { years, units, by, rules } = aligned;
  const newest = years.at(-1) ?? fail("too-few-years", {}, { found: 0 });
  const steps = stepsOf(years).map(([from, to, older, newer]): Step => {
    const transition = transitionOf(older, newer, units, { merger, missing });
    return { from, to, transition, splitRank: rankSplitter(transition, by.code, rules, units.codes) };
  });
  const { columns, basis } = newest.computed;
  const structure = structureOf(newest.scores.methodology, by.code, columns, basis, missing);
  const ranks = aligned.histories[0]?.ranks.at(-1) ?? new Float64Array();
  const ranked = [...orderOf(ranks, units.codes)].filter((i) => !Number.isNaN(ranks[i] ?? Number.NaN));
  const deductions = deductionsIn(newest.scores.methodology, by.code, new Set(structure.given.keys()));
  const shared: Shared = {
    aligned,
    steps,
    structure,
    shown: known((column) => (rules.rankOn === "printed" ? rounded(column, rules.decimals) : column)),
    ranked,
    falling: known((column) => fallingIn(column, [...units.codes.keys()])),
    deductions,
    atBest: known((code) => atBest(structure, code, deductions.has(code))),
    rankWith: ranksWith(aligned.histories[0]?.values.at(-1) ?? columnOf(0, () => undefined), rules, units.codes),
    counted: (aligned.histories[0]?.ranks ?? []).map((all) => rankedUnits(all, aligned.regionOf)),
    ownLists: years.map((year) => ownListRanking(year, by.code, rules, { merger, missing })),
    options,
  };
  return { codes: newest.ranking.units.codes, notes: aligned.notes, aligned, of: (unit) => profileOf(unit, shared) };
}

/** From each year to the next, and from the first to the last where there are more than two. */
function stepsOf(years: readonly YearOnList[]) {
  const pairs = years.slice(1).map((_, y) => [y, y + 1] as const);
  const all = years.length > 2 ? [...pairs, [0, years.length - 1] as const] : pairs;
  return all.flatMap(([from, to]) => {
    const [older, newer] = [years[from], years[to]];
    return older && newer ? [[from, to, older, newer] as const] : [];
  });
}

function profileOf(unit: string, shared: Shared): Profile {
  const { aligned, steps, structure, deductions, ownLists, shown, options } = shared;
  const { units, by, rules, histories, regions, regionOf, likeForLike, notes } = aligned;
  const { row, asked } = unitOfEitherList(unit, units);
  const { peers = "all", target } = options;
  const { among, above, below } = peersOf(row, peers, aligned, shared.ranked);
  const seen: Viewpoint = {
    units,
    row,
    shown,
    falling: among ? (column) => fallingIn(column, among) : shared.falling,
    deductions,
    atBest: shared.atBest,
    total: structure.columns.get(by.code),
    rankWith: (value) => shared.rankWith(row, value),
  };
  const measures = histories.map((history) => measureOfUnit(history, seen));
  const [main] = histories;
  const [column, ranks] = [main?.values.at(-1), main?.ranks.at(-1)];
  const standing = (i: number): UnitStanding => standingOf(i, units, column && shown(column), ranks);
  const given = measures.filter(({ measure }) => structure.given.has(measure.code) && measure.code !== by.code);
  return {
    code: units.codes[row] ?? "",
    name: units.names[row] ?? "",
    scheme: units.scheme,
    region: regions[regionOf[row] ?? -1],
    rules,
    by,
    lineage: lineageOf(row, units, asked),
    years: ownLists.flatMap((own, y) => {
      const counted = shared.counted[y];
      return (counted && yearOfUnit(y, row, aligned, own, shown, counted)) ?? [];
    }),
    measures,
    strengths: strongest(given.filter(({ measure }) => !deductions.has(measure.code))),
    gaps: weakest(given),
    peers,
    above: above.map(standing),
    below: below.map(standing),
    moves: steps.map((step) => moveOf(step, row, histories)),
    target: target && main && targetOf(target, { history: main, structure, deductions, units, rules, row, shown }),
    published: [],
    likeForLike,
    notes,
  };
}

/** Why a unit moved, which takes long and is worked out when it is asked for. */
function moveOf({ from, to, transition, splitRank }: Step, row: number, histories: readonly MeasureHistory[]): Move {
  const rank = once(() => splitRank(row));
  const scoreOf = ({ measure }: MeasureHistory) => splitScore(transition, measure.code, row);
  const score = once(() => histories[0] && scoreOf(histories[0]));
  const scores = once(() => histories.flatMap((history) => scoreOf(history) ?? []));
  return {
    from,
    to,
    get rank() {
      return rank();
    },
    get score() {
      return score();
    },
    get scores() {
      return scores();
    },
  };
}
