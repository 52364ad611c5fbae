import { at, countOf, has, lengthOf } from "../core/column.ts";
import { Failure, failIfAny, problem } from "../core/failure.ts";
import { figuresOf } from "../core/figures.ts";
import { compare } from "../core/fraction.ts";
import { measureOf } from "../core/graph.ts";
import { provincesOf } from "../reference/provinces.ts";
import type {
  Column,
  Differing,
  Merger,
  Methodology,
  Missing,
  Name,
  Note,
  Scheme,
  Scores,
  UnitDiffering,
  Units,
} from "../types/index.ts";
import { type Aggregated, aggregate } from "./aggregate.ts";
import { carry, type GivenColumns, isOnOldSide } from "./carry.ts";
import { differences, eachDifference } from "./differ.ts";

/** How the measures of a table are computed. */
export interface ComputeOptions {
  /** The list to carry the table to; left out, its own. */
  readonly to?: Scheme | undefined;
  readonly merger: Merger;
  /** What a missing value does; left out, what needs it is missing. */
  readonly missing?: Missing | undefined;
  /** Decimals that stated and computed values are compared with; left out, the methodology's. */
  readonly decimals?: number | undefined;
}

/** Every measure of a table on the list asked for, and what is to be said of them. */
export interface Computed extends GivenColumns {
  /** Measures that values were given for and not computed, before or after carrying. */
  readonly basis: ReadonlySet<string>;
  readonly notes: readonly Note[];
}

/** Carries given values to a list, and computes every measure that follows. @throws Failure */
export function computeTable(scores: Scores, options: ComputeOptions): Computed {
  const { to, merger, missing = "unranked", decimals = scores.methodology.decimals } = options;
  const { methodology, units, file } = scores;
  const notes: Note[] = [...scores.notes];
  const { scheme } = units;
  const whole = scheme === "none" ? 0 : Number(scheme);
  if (scheme !== "none" && units.codes.length < whole) {
    const there = new Set(units.codes);
    const absent = [...provincesOf(scheme).values()].filter(({ code }) => !there.has(code)).map(({ name }) => name);
    notes.push({ kind: "partial", details: { units: units.codes.length, of: whole, absent } });
  }
  const first = aggregate(methodology, scores.columns, missing, scores.sheets);
  refuseNegative(scores, first);
  const given = new Map([...scores.columns].filter(([code]) => !first.recomputed.includes(code)));
  if (missing === "error") refuseMissing(scores, given);
  notes.push(
    ...lackNotes(scores, given),
    ...startNotes(first, scores, decimals),
    ...fillNotes(given, first, methodology, missing),
  );
  if (methodology.assumed && weighs(methodology, first)) {
    notes.push({ kind: "assumed-weights", details: { methodology: methodology.id, text: methodology.assumed } });
  }
  const basis = new Set(given.keys());
  if (units.inherited) notes.push({ kind: "inherited", details: { from: "34", to: "63" } });
  if (!isElsewhere(units, to, merger, file)) return { units, columns: first.columns, basis, notes };
  const carried = carry({ units, columns: given }, to ?? "none", merger, methodology, missing, file);
  notes.push(...carried.notes);
  return {
    units: carried.units,
    columns: aggregate(methodology, carried.columns, missing).columns,
    basis,
    notes,
  };
}

/** Whether units are on another list than the one asked for; with a crosswalk of the user's, on its old side. */
function isElsewhere(units: Units, to: Scheme | undefined, { own, old }: Merger, file: string): boolean {
  if (own === undefined) return to !== undefined && to !== units.scheme;
  return old ?? isOnOldSide(units, own, file);
}

/** Whether any measure was computed, so that weights came into it. */
const weighs = ({ measures }: Methodology, { columns, startsFrom }: Aggregated): boolean =>
  measures.some(({ code, is }) => is === "aggregate" && columns.has(code) && !startsFrom.includes(code));

const namesOf = (methodology: Methodology, codes: readonly string[]): readonly Name[] =>
  codes.flatMap((code) => measureOf(methodology, code)?.name ?? []);

/** The measures that sheets of one unit each lack, where other sheets have them or theirs have no value. */
function lackNotes({ sheets, units, methodology }: Scores, given: GivenColumns["columns"]): readonly Note[] {
  if (!sheets) return [];
  const lacking = units.names.flatMap((unit, i) => {
    const codes = [...given].flatMap(([code, column]) => (has(column, i) ? [] : [code]));
    return codes.length > 0 ? [{ unit, measures: namesOf(methodology, codes) }] : [];
  });
  return lacking.length > 0 ? [{ kind: "sheets-lack", details: { units: lacking } }] : [];
}

function startNotes(
  { startsFrom, partly, recomputed, columns }: Aggregated,
  { methodology, units, columns: stated }: Scores,
  decimals: number,
): readonly Note[] {
  const notes: Note[] = [];
  const without = startsFrom.filter((code) => !partly.has(code));
  const within = startsFrom.filter((code) => partly.has(code));
  const lacking = units.names.filter((_, i) =>
    within.some((code) => hasAt(stated.get(code), i) && !hasAt(partly.get(code), i)),
  );
  for (const [codes, by] of [
    [without, []],
    [within, lacking],
  ] as const) {
    if (codes.length === 0) continue;
    notes.push({ kind: "starts-from", details: { measures: namesOf(methodology, codes), lacking: by } });
  }
  for (const [code, computed] of partly) {
    const [own, measure] = [stated.get(code), measureOf(methodology, code)?.name];
    const differing = own === undefined ? [] : givenDiffering(own, computed, decimals, units);
    if (measure && differing.length > 0)
      notes.push({ kind: "given-differs", details: { measure, decimals, differing } });
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

const hasAt = (column: Column | undefined, unit: number): boolean => column !== undefined && has(column, unit);

/** The units that have every member of an aggregate, and another value of it; the farthest first. */
function givenDiffering(
  own: Column,
  computed: Column,
  decimals: number,
  { names }: Scores["units"],
): readonly UnitDiffering[] {
  const found = [...eachDifference(own, computed, decimals)].toSorted((a, b) => compare(b.by, a.by));
  return found.flatMap(({ unit }): UnitDiffering[] => {
    const [stated, made] = [at(own, unit), at(computed, unit)];
    return stated && made ? [{ unit: names[unit] ?? "", stated, computed: made }] : [];
  });
}

function fillNotes(
  given: GivenColumns["columns"],
  { absent }: Aggregated,
  methodology: Methodology,
  missing: Missing,
): readonly Note[] {
  if (missing !== "zero" && missing !== "rescale") return [];
  const notes: Note[] = [];
  const cells = [...given.values()].reduce((sum, column) => sum + lengthOf(column) - countOf(column), 0);
  if (cells > 0) notes.push({ kind: "filled-missing", details: { missing, cells } });
  const measures = namesOf(methodology, absent);
  if (measures.length > 0) notes.push({ kind: "absent-measures", details: { missing, measures } });
  return notes;
}

/** Stops at values below 0 in a mean that cannot take them, at the cells that they follow from. */
function refuseNegative({ file, files, lines, units, methodology, raw }: Scores, { negative }: Aggregated): void {
  failIfAny(
    negative.map(({ aggregate: { name, mean }, member, unit, value }) => {
      const measure = measureOf(methodology, member);
      const score = measure?.is === "leaf" ? measure.score : undefined;
      const figure = score && figuresOf(score).find((code) => raw?.columns.has(code));
      const place = figure === undefined ? undefined : raw?.placeOf(unit, figure);
      const details = { measure: name, member: measure?.name ?? name, mean, found: value };
      return problem(
        "mean-negative",
        place ?? { file: files?.[unit] ?? file, line: lines[unit], unit: units.names[unit] },
        details,
      );
    }),
  );
}

function refuseMissing({ file, files, lines, units, methodology }: Scores, given: GivenColumns["columns"]): void {
  const problems = units.names.flatMap((unit, i) =>
    [...given].flatMap(([code, column]) => {
      const measure = measureOf(methodology, code)?.name ?? { en: code, vi: code };
      const place = { file: files?.[i] ?? file, line: lines[i], unit };
      return has(column, i) ? [] : [problem("missing-value", place, { measure })];
    }),
  );
  if (problems.length > 0) throw new Failure(problems);
}
