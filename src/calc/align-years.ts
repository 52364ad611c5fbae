import { fail } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type {
  CompareOptions,
  Measure,
  MeasureHistory,
  Merger,
  Note,
  Ranks,
  Rules,
  Scheme,
  Scores,
  Units,
} from "../types/index.ts";
import { alignColumn, alignRanks, placesAmong, unionOf } from "./align.ts";
import { rankChanges, scoreChanges } from "./change.ts";
import { type Computed, computeTable } from "./compute.ts";
import type { YearOnList } from "./explain/transition.ts";
import { measuresShown, rankedBy } from "./measures.ts";
import { changeNotes, comings, differentUnits, notesOfOlder, refuseOrder } from "./previous.ts";
import { rankTable, rulesFor } from "./rank-table.ts";
import { type Regions, regionsFor } from "./regions.ts";
import { relabelUnits } from "./relabel-units.ts";
import { renamedUnits } from "./renamed-units.ts";
import { scoreTables } from "./score/score-tables.ts";

/** Years on one list, with the same units in the same order. */
export interface AlignedYears extends Regions {
  readonly years: readonly YearOnList[];
  readonly rules: Rules;
  readonly by: Measure;
  readonly units: Units;
  /** One a measure that is shown, the ranked one first. */
  readonly histories: readonly MeasureHistory[];
  /** Ranks of all years are of the same units, by measured values. */
  readonly likeForLike: boolean;
  readonly notes: readonly Note[];
}

/** Puts years on one list: that of the newest table, unless another is asked for. @throws Failure */
export function alignYears(
  read: readonly Scores[],
  options: Omit<CompareOptions, "explain">,
  merger: Merger,
): AlignedYears {
  const tables = scoreTables(read);
  const { missing, regions: division, decimals } = options;
  refuseOrder(tables);
  const last = tables.at(-1) ?? fail("too-few-years", {}, { found: 0 });
  const to: Scheme = options.as ?? last.units.scheme;
  const rules = rulesFor(last.methodology, options);
  const carried = tables.map((scores) => ({
    scores,
    computed: computeTable(scores, { to, merger, missing, decimals }),
  }));
  const computed = onOneList(carried);
  const renamed = computed.flatMap((year, i) =>
    renamedUnits(carried[i]?.computed.units ?? year.computed.units, year.computed.units, [year.scores.year, last.year]),
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
  const places = years.map(({ ranking }) => placesAmong(units, ranking.units));
  const differences = differentUnits(years.map(({ ranking }) => ranking));
  return {
    ...regionsFor(units, options),
    years,
    rules,
    by,
    units,
    histories: measures.map((measure) => historyOf(measure, years, places, rules)),
    likeForLike: years.every(({ ranking }) => !ranking.units.inherited) && differences.length === 0,
    notes: [...notesOf(years, to), ...renamed, ...differences],
  };
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
