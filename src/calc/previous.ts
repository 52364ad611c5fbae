import { Failure, problem } from "../core/failure.ts";
import { measureOf } from "../core/graph.ts";
import type {
  Merger,
  Methodology,
  Missing,
  Note,
  Previous,
  Ranking,
  RankOptions,
  Scores,
  Units,
} from "../types/index.ts";
import { alignColumn, alignRanks, placesAmong } from "./align.ts";
import { rankChanges } from "./change.ts";
import { computeTable } from "./compute.ts";
import { likelyPartners } from "./likely-partners.ts";
import { rankTable } from "./rank-table.ts";
import { relabelUnits } from "./relabel-units.ts";
import { renamedUnits } from "./renamed-units.ts";
import { type Named, unitLabel } from "./unit-lists.ts";

/** How an older table is ranked beside a newer one. */
export interface PreviousOptions extends Pick<RankOptions, "regions" | "decimals"> {
  readonly missing?: Missing | undefined;
  readonly merger: Merger;
}

/** Adds the standing of the year before: by its own methodology, on the list of the newer table. @throws Failure */
export function withPrevious(ranking: Ranking, older: Scores, options: PreviousOptions): Ranking {
  const { units, by, rules, standings } = ranking;
  const { regions, decimals, missing, merger } = options;
  refuseOrder([older, ranking]);
  const measures = [...standings.keys()].filter((code) => measureOf(older.methodology, code));
  const carried = computeTable(older, { to: units.scheme, merger, missing, decimals });
  const computed = {
    ...carried,
    units: relabelUnits(carried.units, older, { ...units, year: ranking.year, file: undefined }),
  };
  const before = rankTable(older, computed, { ...rules, regions, by: by.code, measures });
  const [standing, main] = [before.standings.get(by.code), standings.get(by.code)];
  const places = placesAmong(units, before.units);
  const differences = differentUnits([before, ranking]);
  const ranks = alignRanks(standing?.ranks, places);
  const regionRanks = alignRanks(standing?.regionRanks, places);
  const previous: Previous = {
    year: older.year,
    scheme: older.units.scheme,
    methodology: older.methodology,
    values: alignColumn(standing?.values, places),
    ranks,
    regionRanks,
    change: rankChanges(ranks, main?.ranks),
    regionChange: rankChanges(regionRanks, main?.regionRanks),
    likeForLike: !units.inherited && !before.units.inherited && differences.length === 0,
  };
  const notes = [
    ...ranking.notes,
    ...notesOfOlder(before),
    ...renamedUnits(carried.units, computed.units, [older.year, ranking.year]),
    ...differences,
    ...changeNotes(older, ranking, units.scheme),
    ...comings(before, ranking),
  ];
  return { ...ranking, previous, notes };
}

/**
 * What is said of a table that others are compared with. That it was carried to another list is said of both years
 * together, that it was carried by a crosswalk of the user's here, with its year.
 */
export const notesOfOlder = ({ notes, year }: Pick<Ranking, "notes" | "year">): readonly Note[] =>
  notes.flatMap((note): readonly Note[] => {
    if (!isMerged(note)) return [note];
    return note.details.own ? [{ kind: note.kind, details: { ...note.details, year } }] : [];
  });

const isMerged = (note: Note): note is Note<"merged"> => note.kind === "merged";

/** Years must rise and none may come twice. @throws Failure */
export function refuseOrder(tables: readonly { readonly year: number | undefined }[]): void {
  const years = tables.map(({ year }) => year);
  const known = years.filter((year) => year !== undefined);
  const twice = known.find((year, i) => known.indexOf(year) < i);
  if (twice !== undefined) throw new Failure([problem("year-twice", {}, { year: twice })]);
  if (known.some((year, i) => i > 0 && year < (known[i - 1] ?? 0))) {
    throw new Failure([problem("years-out-of-order", {}, { years })]);
  }
}

interface YearTable {
  readonly year: number | undefined;
  readonly methodology: Methodology;
  readonly units: Units;
}

/** What must be said when two years are compared: that one was carried, that methods differ. */
export function changeNotes(older: YearTable, newer: YearTable, to: Units["scheme"]): readonly Note[] {
  const notes: Note[] = [];
  const { year, units, methodology } = older;
  if (units.scheme !== to) notes.push({ kind: "carried-previous", details: { year, from: units.scheme, to } });
  if (methodology.id !== newer.methodology.id) {
    const methodologies = [methodology.id, newer.methodology.id];
    notes.push({ kind: "editions-differ", details: { years: [year, newer.year], methodologies } });
  }
  return notes;
}

/** Ranks among different units do not compare, though each is right. */
export function differentUnits(rankings: readonly Ranking[]): readonly Note[] {
  const ranked = rankings.map(({ units, standings, by }) => {
    const ranks = standings.get(by.code)?.ranks ?? new Float64Array();
    return units.codes.filter((_, i) => !Number.isNaN(ranks[i] ?? Number.NaN));
  });
  const [first = new Set<string>(), ...others] = ranked.map((codes) => new Set(codes));
  const same = others.every((codes) => codes.size === first.size && [...codes].every((code) => first.has(code)));
  if (same) return [];
  const years = rankings.map(({ year }) => year);
  return [{ kind: "different-units", details: { years, units: ranked.map(({ length }) => length) } }];
}

/** Units that one of two years has and the other has not. */
export function comings(before: YearTable, now: YearTable): readonly Note[] {
  const lackedBy = ({ codes, names }: Units, other: Units): Named => {
    const known = new Set(other.codes);
    const rows = [...codes.keys()].filter((i) => !known.has(codes[i] ?? ""));
    return { codes: rows.map((i) => codes[i] ?? ""), names: rows.map((i) => names[i] ?? "") };
  };
  const [appeared, vanished] = [lackedBy(now.units, before.units), lackedBy(before.units, now.units)];
  const own = now.units.scheme === "none";
  const textsOf = (list: Named): readonly string[] => (own ? list.names.map((_, i) => unitLabel(list, i)) : list.names);
  const notes: Note[] = [];
  const [come, gone] = [textsOf(appeared), textsOf(vanished)];
  if (come.length > 0) notes.push({ kind: "appeared", details: { year: before.year, units: come } });
  if (gone.length > 0) notes.push({ kind: "vanished", details: { year: now.year, units: gone } });
  const pairs = own ? likelyPartners(vanished, appeared) : [];
  if (pairs.length > 0) notes.push({ kind: "perhaps-same", details: { years: [before.year, now.year], pairs } });
  return notes;
}
