import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type {
  CompareOptions,
  Comparison,
  Measure,
  MeasureHistory,
  Merger,
  Note,
  Ranks,
  Rules,
  Scheme,
  Scores,
} from "../types/index.ts";
import { alignColumn, alignRanks, placesIn, unionOf } from "./align.ts";
import { movers, rankChanges, scoreChanges } from "./change.ts";
import { type Computed, computeTable } from "./compute.ts";
import { explainChanges, storyOf, type YearOnList } from "./explain-changes.ts";
import { measuresShown, rankedBy } from "./measures.ts";
import { changeNotes, comings, differentUnits, notesOfOlder, refuseOrder } from "./previous.ts";
import { orderOf } from "./rank.ts";
import { rankTable, rulesFor } from "./rank-table.ts";
import { regionsFor } from "./regions.ts";
import { relabelUnits } from "./relabel-units.ts";

/** How many climbers and fallers are named. */
const NAMED = 3;

/** Compares years on one list: that of the newest table, unless another is asked for. @throws Failure */
export function compareYears(tables: readonly Scores[], options: CompareOptions, merger: Merger): Comparison {
  const { explain, missing, regions: division, decimals, top } = options;
  refuseOrder(tables);
  const [first, last] = [tables[0], tables.at(-1)];
  if (first === undefined || last === undefined || tables.length < 2) {
    return fail("too-few-years", {}, { found: tables.length });
  }
  const to: Scheme = options.as ?? last.units.scheme;
  const rules = rulesFor(last.methodology, options);
  const computed = onOneList(
    tables.map((scores) => ({ scores, computed: computeTable(scores, { to, merger, missing, decimals }) })),
  );
  refuseNothingCommon(
    tables,
    computed.map((year) => year.computed),
  );
  const by = rankedBy(last.methodology, options.by);
  const measures = measuresShown(last.methodology, by, options.measures ?? []);
  const years = computed.map(({ scores, computed: all }): YearOnList => {
    const known = measures.filter(({ code }) => measureOf(scores.methodology, code)).map(({ code }) => code);
    const asked = { ...rules, regions: division, by: by.code, measures: known };
    return { scores, computed: all, ranking: rankTable(scores, all, asked) };
  });
  const units = unionOf(years.map(({ ranking }) => ranking.units));
  const { regionOf, regions, only } = regionsFor(units, options);
  const places = years.map(({ ranking }) => placesIn(units, ranking.units));
  const histories = measures.map((measure) => historyOf(measure, years, places, rules));
  const [main] = histories;
  const explanations = explain === undefined ? undefined : explainChanges(years, units, main, rules, merger, missing);
  const within = (i: number): boolean => only === undefined || regionOf[i] === only;
  const ranks = main?.ranks.at(-1) ?? new Float64Array(units.codes.length);
  const change = main?.change ?? new Float64Array();
  const order = [...orderOf(ranks, units.codes)].filter(within);
  if (options.sort === "change") order.sort((a, b) => descending(change[a], change[b]));
  const differences = differentUnits(years.map(({ ranking }) => ranking));
  const story = typeof explain === "string" ? storyOf(explain, years, units, main) : undefined;
  const comparison = {
    years: tables.map(({ year, units: { scheme }, methodology }) => ({ year, scheme, methodology })),
    units,
    rules,
    by,
    histories,
    regionOf,
    regions,
    order,
    shown: story ? [story.row] : order.slice(0, top),
    climbers: movers(change, order, 1, NAMED),
    fallers: movers(change, order, -1, NAMED),
    explanations,
    story,
    comparable: first.methodology.id === last.methodology.id,
    likeForLike: years.every(({ ranking }) => !ranking.units.inherited) && differences.length === 0,
  };
  return { ...comparison, notes: [...notesOf(years, to), ...differences, ...mixedLists(comparison)] };
}

/** Every year with its units under the codes and names that the newest of the years that have them gives them. */
function onOneList(years: readonly Omit<YearOnList, "ranking">[]): readonly Omit<YearOnList, "ranking">[] {
  const made: Omit<YearOnList, "ranking">[] = [];
  for (const { scores, computed } of [...years].reverse()) {
    const [newest] = made;
    const file = made.length === 1 ? newest?.scores.file : undefined;
    const known = { ...unionOf(made.map((year) => year.computed.units).reverse()), year: newest?.scores.year, file };
    const units = newest === undefined ? computed.units : relabelUnits(computed.units, scores, known);
    made.push({ scores, computed: { ...computed, units } });
  }
  return made.reverse();
}

function historyOf(
  measure: Measure,
  years: readonly YearOnList[],
  places: readonly (readonly (number | undefined)[])[],
  rules: Rules,
): MeasureHistory {
  const of = years.map(({ ranking }, y) => ({
    standing: ranking.standings.get(measure.code),
    places: places[y] ?? [],
  }));
  const ranks = of.map(({ standing, places: at }) => alignRanks(standing?.ranks, at));
  const regionRanks = of.map(({ standing, places: at }) => alignRanks(standing?.regionRanks, at));
  const values = of.map(({ standing, places: at }) => alignColumn(standing?.values, at));
  return {
    measure,
    ranks,
    regionRanks,
    values,
    change: rankChanges(ranks[0], ranks.at(-1)),
    changes: ranks.slice(1).map((now, i): Ranks => rankChanges(ranks[i], now)),
    regionChange: rankChanges(regionRanks[0], regionRanks.at(-1)),
    scoreChange: scoreChanges(values[0], values.at(-1), rules),
  };
}

/** Says of the unit in question, where lists differ, that its two printed ranks do not compare. */
function mixedLists({ story, explanations, years, units, histories }: Omit<Comparison, "notes">): readonly Note[] {
  const old = story && explanations?.[story.row]?.oldListRank;
  const [first] = years;
  if (!story || old === undefined || !first) return [];
  const ranks = histories[0]?.ranks;
  const [like, now] = [ranks?.[0]?.[story.row] ?? Number.NaN, ranks?.at(-1)?.[story.row] ?? Number.NaN];
  const details = { unit: units.names[story.row] ?? "", old, oldOf: first.scheme, now, nowOf: units.scheme, like };
  return [{ kind: "mixed-lists", details }];
}

const descending = (a = Number.NaN, b = Number.NaN): number =>
  Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : b - a;

function refuseNothingCommon(tables: readonly Scores[], computed: readonly Computed[]): void {
  const [first, ...others] = computed;
  const common = [...(first?.columns.keys() ?? [])].filter((code) => others.every(({ columns }) => columns.has(code)));
  if (common.length === 0) fail("no-common-measure", {}, { years: tables.map(({ year }) => year) });
}

function notesOf(years: readonly YearOnList[], to: Scheme): readonly Note[] {
  const pairs = years.slice(1).map((newer, i) => ({ older: years[i] ?? newer, newer }));
  return [
    ...years.flatMap(({ ranking }) => notesOfOlder(ranking)),
    ...pairs.flatMap(({ older, newer }) => changeNotes(older.scores, newer.scores, to)),
    ...pairs.flatMap(({ older, newer }) => comings(older.ranking, newer.ranking)),
  ];
}
