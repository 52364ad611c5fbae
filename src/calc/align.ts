import { columnOf, pickUnits } from "../core/column.ts";
import type { Column, Ranks, Units } from "../types/index.ts";

/** Which place each unit has, by code. */
export const placesOf = ({ codes }: Units): ReadonlyMap<string, number> => new Map(codes.map((code, i) => [code, i]));

/** Which of the other units each unit is, by code. */
export function placesAmong(units: Units, other: Units): readonly (number | undefined)[] {
  const place = placesOf(other);
  return units.codes.map((code) => place.get(code));
}

/** Ranks of the other units, in the order of ours. */
export const alignRanks = (ranks: Ranks | undefined, places: readonly (number | undefined)[]): Ranks =>
  Float64Array.from(places, (i) => (i === undefined ? Number.NaN : (ranks?.[i] ?? Number.NaN)));

/** Values of the other units, in the order of ours. */
export const alignColumn = (column: Column | undefined, places: readonly (number | undefined)[]): Column =>
  column ? pickUnits(column, places) : columnOf(places.length, () => undefined);

/** The units of several tables, those of the last one first, each once. */
export function unionOf(tables: readonly Units[]): Units {
  const last = tables.at(-1);
  const [codes, names, parts, regions]: [string[], string[], (readonly string[])[], string[]] = [[], [], [], []];
  const seen = new Set<string>();
  for (const units of [...tables].reverse()) {
    for (const [i, code] of units.codes.entries()) {
      if (seen.has(code)) continue;
      seen.add(code);
      codes.push(code);
      names.push(units.names[i] ?? code);
      parts.push(units.parts?.[i] ?? []);
      regions.push(units.regions?.[i] ?? "");
    }
  }
  return {
    scheme: last?.scheme ?? "none",
    codes,
    names,
    ...(last?.parts ? { parts } : {}),
    ...(tables.some((units) => units.regions) ? { regions } : {}),
    inherited: tables.some(({ inherited }) => inherited),
  };
}
