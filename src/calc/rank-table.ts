import { has } from "../core/column.ts";
import type {
  Measure,
  Methodology,
  Note,
  Ranking,
  RankOptions,
  RuleOptions,
  Rules,
  Scores,
  Standing,
} from "../types/index.ts";
import type { Computed } from "./compute.ts";
import { unitNamed } from "./find-unit.ts";
import { measuresShown, rankedBy, refuseWithoutColumn } from "./measures.ts";
import { orderOf } from "./rank.ts";
import { regionsFor } from "./regions.ts";
import { standing } from "./standings.ts";

/** The rules that are asked for, or else the methodology's. */
export const rulesFor = (methodology: Methodology, options: RuleOptions): Rules => ({
  ties: options.ties ?? methodology.ties,
  rankOn: options.rankOn ?? methodology.rankOn,
  decimals: options.decimals ?? methodology.decimals,
});

/** What an engine found of a table whose units are in the order of their ranks. */
export interface KnownRanks {
  readonly standingOf: typeof standing;
  /** Row of each unit in the table. */
  readonly rows: ArrayLike<number>;
}

/**
 * Ranks the computed measures of a table, of which something may be known already.
 * @throws Failure when the measure to rank by is not there
 */
export function rankTable(
  scores: Scores,
  { units, columns, notes }: Computed,
  options: RankOptions,
  known?: KnownRanks,
): Ranking {
  const { methodology, year } = scores;
  const { top } = options;
  const by = rankedBy(methodology, options.by);
  if (!columns.has(by.code)) refuseWithoutColumn(scores, by, columns);
  const rules = rulesFor(methodology, options);
  const { regionOf, regions, only } = regionsFor(units, options);
  const field = { codes: units.codes, regionOf, regions: regions.length };
  const standings = new Map<string, Standing>();
  for (const measure of measuresShown(methodology, by, options.measures)) {
    const values = columns.get(measure.code);
    if (values) standings.set(measure.code, (known?.standingOf ?? standing)(measure, values, rules, field));
  }
  const main = standings.get(by.code);
  const ranks = (only === undefined ? main?.ranks : main?.regionRanks) ?? new Float64Array();
  const named = options.only && new Set(options.only.map((unit) => unitNamed(unit, units)));
  const within = (i: number): boolean =>
    (only === undefined || only.has(regionOf[i] ?? -1)) &&
    (named === undefined || named.has(i)) &&
    (top === undefined || (ranks[i] ?? Number.NaN) <= top);
  const best = known ? units.codes.keys() : orderOf(main?.ranks ?? new Float64Array(), units.codes);
  const order = main ? [...best].filter(within) : [];
  const said = [...notes, ...missingNotes(standings.values(), units.names, known?.rows)];
  return { year, methodology, units, rules, by, standings, regionOf, regions, order, notes: said };
}

/** Names the units without a rank, measure by measure; one note for measures that lack the same units. */
function missingNotes(
  standings: Iterable<Standing>,
  names: readonly string[],
  rows: ArrayLike<number> | undefined,
): readonly Note[] {
  const notes: Note[] = [];
  const measures = new Map<string, { measure: Measure; units: readonly string[] }>();
  for (const { measure, values } of standings) {
    const without: number[] = [];
    for (let i = 0; i < names.length; i++) if (!has(values, i)) without.push(i);
    if (rows) without.sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
    const units = without.map((i) => names[i] ?? "");
    const key = units.join("\n");
    if (units.length > 0 && !measures.has(key)) measures.set(key, { measure, units });
  }
  for (const { measure, units } of measures.values()) {
    notes.push({ kind: "missing-values", details: { measure: measure.name, units } });
  }
  return notes;
}
