import { at, columnOf } from "../core/column.ts";
import { Failure, problem } from "../read/failure.ts";
import type { Note, Previous, Ranking, Ranks, Scores } from "../types.ts";
import type { Carrying } from "./carry.ts";
import type { Flags } from "./options.ts";
import { computeYear, rankYear } from "./ranking.ts";

/** Adds the standing of the year before: by its own methodology, on the list of the newer table. @throws Failure */
export function withPrevious(ranking: Ranking, older: Scores, flags: Flags, carrying: Carrying): Ranking {
  const { units, by, methodology, year } = ranking;
  refuseOrder([older, ranking]);
  const to = units.scheme;
  const { rules } = ranking;
  const before = rankYear(older, computeYear(older, flags, carrying, to), { ...flags, ...rules, by: by.code });
  const standing = before.standings.get(by.code);
  const place = new Map(before.units.codes.map((code, i) => [code, i]));
  const from = units.codes.map((code) => place.get(code));
  const aligned = (ranks: Ranks | undefined): Ranks =>
    Float32Array.from(from, (i) => (i === undefined ? Number.NaN : (ranks?.[i] ?? Number.NaN)));
  const previous: Previous = {
    year: older.year,
    scheme: older.units.scheme,
    methodology: older.methodology,
    values: columnOf(from.length, (i) => valueAt(standing?.values, from[i])),
    ranks: aligned(standing?.ranks),
    regionRanks: aligned(standing?.regionRanks),
    likeForLike: !units.inherited && !before.units.inherited,
  };
  const notes: Note[] = [...ranking.notes];
  const { scheme } = older.units;
  if (scheme !== to) notes.push({ kind: "carried-previous", details: { year: older.year, from: scheme, to } });
  if (methodology.id !== older.methodology.id) {
    const methodologies = [older.methodology.id, methodology.id];
    notes.push({ kind: "editions-differ", details: { years: [older.year, year], methodologies } });
  }
  notes.push(...comings(before, ranking));
  return { ...ranking, previous, notes };
}

const valueAt = (column: Previous["values"] | undefined, i: number | undefined) =>
  column === undefined || i === undefined ? undefined : at(column, i);

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

/** Units that one of two years has and the other has not. */
export function comings(before: Ranking, now: Ranking): readonly Note[] {
  const missingIn = (units: Ranking["units"], other: Ranking["units"]): readonly string[] => {
    const codes = new Set(other.codes);
    return units.names.filter((_, i) => !codes.has(units.codes[i] ?? ""));
  };
  const [appeared, vanished] = [missingIn(now.units, before.units), missingIn(before.units, now.units)];
  const notes: Note[] = [];
  if (appeared.length > 0) notes.push({ kind: "appeared", details: { year: before.year, units: appeared } });
  if (vanished.length > 0) notes.push({ kind: "vanished", details: { year: now.year, units: vanished } });
  return notes;
}
