import { alignColumn, alignRanks, placesIn, unionOf } from "../calc/align.ts";
import { orderOf } from "../calc/rank.ts";
import type { CompareFlags } from "../cli/options.ts";
import { fail } from "../core/failure.ts";
import type { Comparison, Measure, MeasureHistory, Note, Scheme, Scores } from "../types/index.ts";
import type { Carrying } from "./carry.ts";
import { explainChanges, storyOf } from "./explanation.ts";
import { measuresShown, rankedBy } from "./measures.ts";
import { changeNotes, comings, differentUnits, notesOfOlder, refuseOrder } from "./previous.ts";
import { type ComputedYear, computeYear, rankYear, rulesFor, type YearOnList } from "./ranking.ts";
import { regionsFor } from "./regions.ts";

/** Compares years on one list: that of the newest table, unless another is asked for. @throws Failure */
export function compareYears(tables: readonly Scores[], flags: CompareFlags, carrying: Carrying): Comparison {
  refuseOrder(tables);
  const last = tables.at(-1);
  const first = tables[0];
  if (first === undefined || last === undefined) return fail("too-few-years", {}, { found: tables.length });
  const to: Scheme = flags.as ?? last.units.scheme;
  const rules = rulesFor(last.methodology, flags);
  const computed = tables.map((scores) => ({ scores, year: computeYear(scores, flags, carrying, to) }));
  refuseNothingCommon(
    tables,
    computed.map(({ year }) => year),
  );
  const by = rankedBy(last.methodology, flags.by);
  const measures = measuresShown(last.methodology, by, flags.measures === undefined ? by.code : flags.measures);
  const whole = {
    ...flags,
    ...rules,
    by: by.code,
    measures: measures.map(({ code }) => code).join(","),
    format: "table",
  };
  const years = computed.map(({ scores, year }): YearOnList => {
    const known = measures.filter(({ code }) => scores.methodology.measures.some((measure) => measure.code === code));
    const { region: _, top: __, ...rest } = { ...whole, measures: known.map(({ code }) => code).join(",") };
    return { scores, computed: year, ranking: rankYear(scores, year, rest) };
  });
  const units = unionOf(years.map(({ ranking }) => ranking.units));
  const { regionOf, regions, only } = regionsFor(units, flags);
  const places = years.map(({ ranking }) => placesIn(units, ranking.units));
  const histories = measures.map((measure) => historyOf(measure, years, places));
  const [main] = histories;
  const newest = main?.ranks.at(-1) ?? new Float64Array(units.codes.length);
  const change = changesOf(main);
  const explanations =
    flags.explain === undefined ? undefined : explainChanges(years, units, main, rules, flags, carrying);
  const within = (i: number): boolean => only === undefined || regionOf[i] === only;
  const order = [...orderOf(newest, units.codes)].filter(within);
  if (flags.sort === "change") order.sort((a, b) => descending(change[a], change[b]));
  const differences = differentUnits(years.map(({ ranking }) => ranking));
  const story = typeof flags.explain === "string" ? storyOf(flags.explain, years, units, main) : undefined;
  return {
    years: tables.map(({ year, units: { scheme }, methodology }) => ({ year, scheme, methodology })),
    ...{ units, rules, by, histories, regionOf, regions, explanations, story },
    order,
    shown: story ? [story.row] : flags.top === undefined ? order : order.slice(0, flags.top),
    comparable: first.methodology.id === last.methodology.id,
    likeForLike: years.every(({ ranking }) => !ranking.units.inherited) && differences.length === 0,
    notes: [...notesOf(years, to), ...differences],
  };
}

function historyOf(
  measure: Measure,
  years: readonly YearOnList[],
  places: readonly (readonly (number | undefined)[])[],
): MeasureHistory {
  const of = years.map(({ ranking }, y) => ({
    standing: ranking.standings.get(measure.code),
    places: places[y] ?? [],
  }));
  return {
    measure,
    ranks: of.map(({ standing, places: at }) => alignRanks(standing?.ranks, at)),
    regionRanks: of.map(({ standing, places: at }) => alignRanks(standing?.regionRanks, at)),
    values: of.map(({ standing, places: at }) => alignColumn(standing?.values, at)),
  };
}

/** First rank − last rank of each unit. */
function changesOf(history: MeasureHistory | undefined): Float64Array {
  const [first, last] = [history?.ranks[0], history?.ranks.at(-1)];
  return (first ?? new Float64Array()).map((rank, i) => rank - (last?.[i] ?? Number.NaN));
}

const descending = (a = Number.NaN, b = Number.NaN): number =>
  Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : b - a;

function refuseNothingCommon(tables: readonly Scores[], computed: readonly ComputedYear[]): void {
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
