import { type Aggregated, aggregate } from "../calc/aggregate.ts";
import { differences } from "../calc/differ.ts";
import { orderOf } from "../calc/rank.ts";
import { standing } from "../calc/standings.ts";
import type { Flags } from "../cli/options.ts";
import { countOf, has, lengthOf } from "../core/column.ts";
import { Failure, problem } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type {
  Differing,
  Measure,
  Methodology,
  Name,
  Note,
  Ranking,
  Rules,
  Scheme,
  Scores,
  Standing,
  Units,
} from "../types/index.ts";
import { type Carrying, carry, type Given, isOnOldSide } from "./carry.ts";
import { measuresShown, rankedBy, refuseAbsent } from "./measures.ts";
import { regionsFor } from "./regions.ts";

/** The rules that flags or else the methodology set. */
export const rulesFor = (methodology: Methodology, flags: Flags): Rules => ({
  ties: flags.ties ?? methodology.ties,
  rankOn: flags.rankOn ?? methodology.rankOn,
  decimals: flags.decimals ?? methodology.decimals,
});

/** Ranks the computed measures of a year. @throws Failure when the measure to rank by is not there */
export function rankYear(scores: Scores, { units, columns, notes }: ComputedYear, flags: Flags): Ranking {
  const { methodology, year } = scores;
  const by = rankedBy(methodology, flags.by);
  if (!columns.has(by.code)) refuseAbsent(scores, by, columns);
  const rules = rulesFor(methodology, flags);
  const { regionOf, regions, only } = regionsFor(units, flags);
  const field = { codes: units.codes, regionOf, regions: regions.length };
  const measures = measuresShown(methodology, by, flags.format === "json" ? "all" : flags.measures);
  const standings = new Map<string, Standing>();
  for (const measure of measures) {
    const values = columns.get(measure.code);
    if (values) standings.set(measure.code, standing(measure, values, rules, field));
  }
  const main = standings.get(by.code);
  const ranks = (only === undefined ? main?.ranks : main?.regionRanks) ?? new Float64Array();
  const within = (i: number): boolean =>
    (only === undefined || regionOf[i] === only) && (flags.top === undefined || (ranks[i] ?? Number.NaN) <= flags.top);
  const order = main ? [...orderOf(main.ranks, units.codes)].filter(within) : [];
  const said = [...notes, ...missingNotes(standings.values(), units.names)];
  return { year, methodology, units, rules, by, standings, regionOf, regions, order, notes: said };
}

/** A year's measures on the list asked for, and what is to be said of them. */
export interface ComputedYear extends Given {
  /** Measures that values were given for and not computed, before or after carrying. */
  readonly basis: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** A year as it was read, and computed and ranked on a common list. */
export interface YearOnList {
  readonly scores: Scores;
  readonly computed: ComputedYear;
  readonly ranking: Ranking;
}

/** Given values, carried onto a list, and every measure that follows. @throws Failure */
export function computeYear(scores: Scores, flags: Flags, carrying: Carrying, to: Scheme | undefined): ComputedYear {
  const { methodology, units, file } = scores;
  const notes: Note[] = [...scores.notes];
  const { scheme } = units;
  const whole = scheme === "none" ? 0 : Number(scheme);
  if (units.codes.length < whole) notes.push({ kind: "partial", details: { units: units.codes.length, of: whole } });
  const first = aggregate(methodology, scores.columns, flags.missing);
  const given = new Map([...scores.columns].filter(([code]) => !first.recomputed.includes(code)));
  if (flags.missing === "error") refuseMissing(scores, given);
  notes.push(
    ...startNotes(first, scores, rulesFor(methodology, flags)),
    ...fillNotes(given, first, methodology, flags),
  );
  if (methodology.assumed && weighs(methodology, first)) {
    notes.push({ kind: "assumed-weights", details: { methodology: methodology.id, text: methodology.assumed } });
  }
  const basis = new Set(given.keys());
  if (units.inherited) notes.push({ kind: "inherited", details: { from: "34", to: "63" } });
  if (!isElsewhere(units, to, carrying, file)) return { units, columns: first.columns, basis, notes };
  const carried = carry({ units, columns: given }, to ?? "none", carrying, methodology, flags.missing, file);
  notes.push(...carried.notes);
  return {
    units: carried.units,
    columns: aggregate(methodology, carried.columns, flags.missing).columns,
    basis,
    notes,
  };
}

/** Whether units are on another list than the one asked for; with a crosswalk of the user's, on its old side. */
function isElsewhere(units: Units, to: Scheme | undefined, { own, old }: Carrying, file: string): boolean {
  if (own === undefined) return to !== undefined && to !== units.scheme;
  return old ?? isOnOldSide(units, own, file);
}

/** Whether any measure was computed, so that weights came into it. */
const weighs = ({ measures }: Methodology, { columns, startsFrom }: Aggregated): boolean =>
  measures.some(({ code, is }) => is === "aggregate" && columns.has(code) && !startsFrom.includes(code));

const namesOf = (methodology: Methodology, codes: readonly string[]): readonly Name[] =>
  codes.flatMap((code) => measureOf(methodology, code)?.name ?? []);

function startNotes(
  { startsFrom, recomputed, columns }: Aggregated,
  { methodology, units, columns: stated }: Scores,
  { decimals }: Rules,
): readonly Note[] {
  const notes: Note[] = [];
  if (startsFrom.length > 0) {
    notes.push({ kind: "starts-from", details: { measures: namesOf(methodology, startsFrom) } });
  }
  if (recomputed.length > 0) {
    const differing = recomputed.flatMap((code): Differing[] => {
      const [own, computed, measure] = [stated.get(code), columns.get(code), measureOf(methodology, code)?.name];
      const found = own && computed && differences(own, computed, decimals);
      return found && measure ? [{ ...found, measure, decimals, unit: units.names[found.farthest] ?? "" }] : [];
    });
    notes.push({ kind: "recomputed", details: { measures: namesOf(methodology, recomputed), differing } });
  }
  return notes;
}

function fillNotes(
  given: Given["columns"],
  { absent }: Aggregated,
  methodology: Methodology,
  { missing }: Flags,
): readonly Note[] {
  if (missing !== "zero" && missing !== "rescale") return [];
  const notes: Note[] = [];
  const cells = [...given.values()].reduce((sum, column) => sum + lengthOf(column) - countOf(column), 0);
  if (cells > 0) notes.push({ kind: "filled-missing", details: { missing, cells } });
  const measures = namesOf(methodology, absent);
  if (measures.length > 0) notes.push({ kind: "absent-measures", details: { missing, measures } });
  return notes;
}

/** Names the units without a rank, measure by measure; one note for measures that lack the same units. */
function missingNotes(standings: Iterable<Standing>, names: readonly string[]): readonly Note[] {
  const notes: Note[] = [];
  const measures = new Map<string, { measure: Measure; units: readonly string[] }>();
  for (const { measure, values } of standings) {
    const units = names.filter((_, i) => !has(values, i));
    const key = units.join("\n");
    if (units.length > 0 && !measures.has(key)) measures.set(key, { measure, units });
  }
  for (const { measure, units } of measures.values()) {
    notes.push({ kind: "missing-values", details: { measure: measure.name, units } });
  }
  return notes;
}

function refuseMissing({ file, lines, units, methodology }: Scores, given: Given["columns"]): void {
  const problems = units.names.flatMap((unit, i) =>
    [...given].flatMap(([code, column]) => {
      const measure = measureOf(methodology, code)?.name ?? { en: code, vi: code };
      return has(column, i) ? [] : [problem("missing-value", { file, line: lines[i], unit }, { measure })];
    }),
  );
  if (problems.length > 0) throw new Failure(problems);
}
