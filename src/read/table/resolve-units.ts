import { problem } from "../../core/failure.ts";
import { sheetOf } from "../../core/place.ts";
import { candidates, codeOfName, type List, provincesOf } from "../../reference/provinces.ts";
import type { Place, Problem, Scheme, Units } from "../../types/index.ts";
import type { ReadOptions } from "../options.ts";
import { garbledNames } from "./garbled-names.ts";
import { codeOn, placeOfRow, provinceOf, textOf, unknownUnit } from "./province-of-row.ts";
import { fileOfRow, type TextTable } from "./text-table.ts";
import { toneTwins, versionProblems } from "./versions.ts";

/** The units of a group, and the first row of each. */
export interface Resolved {
  readonly units: Units;
  readonly rows: readonly number[];
  /** The place of a row's unit among the units: in long form one has several rows, under different names. */
  readonly unitOf: (row: number) => number | undefined;
}

/** Finds which list the rows are on and which unit each row is. Undefined where the list cannot be told. */
export function resolveUnits(
  group: TextTable,
  stated: Partial<Pick<ReadOptions, "scheme" | "unit">>,
  problems: Problem[],
): Resolved | undefined {
  const before = problems.length;
  const scheme = stated.scheme ?? schemeOf(group, problems);
  const own = scheme === "none";
  const resolved = scheme === undefined || own ? undefined : provinces(group, scheme, problems);
  // Names of provinces are read without their signs, so that of some no harm was done.
  if (own || problems.length > before) {
    const garbled = garbledNames(group.names, group.files[0]?.file);
    if (garbled !== undefined) {
      problems.splice(before, Number.POSITIVE_INFINITY, garbled);
      return undefined;
    }
  }
  return own ? otherUnits(group, stated.unit, problems) : resolved;
}

/** The list that the rows are on: as stated in the file, by a unit that only one list has, by a full set, by the year. */
function schemeOf(group: TextTable, problems: Problem[]): Scheme | undefined {
  const first = placeOfRow(group, 0);
  if (group.scheme !== undefined) {
    const [, list] = /^(63|34|none)$/.exec(group.scheme) ?? [];
    if (list === "63" || list === "34" || list === "none") return list;
    problems.push(problem("scheme-invalid", { file: first.file, line: first.line }, { found: group.scheme }));
    return undefined;
  }
  let old: Place | undefined;
  let young: Place | undefined;
  const met = { "63": new Set<string>(), "34": new Set<string>() };
  for (let row = 0; row < group.lines.length; row++) {
    const [on63, on34] = [codeOn("63", textOf(group, row)), codeOn("34", textOf(group, row))];
    if (on63 !== undefined) met["63"].add(on63);
    if (on34 !== undefined) met["34"].add(on34);
    if (on63 !== undefined && on34 === undefined) old ??= placeOfRow(group, row);
    if (on34 !== undefined && on63 === undefined) young ??= placeOfRow(group, row);
  }
  if (old && young) {
    const details = {
      old: old.unit ?? "",
      oldLine: old.line ?? 0,
      young: young.unit ?? "",
      youngLine: young.line ?? 0,
    };
    problems.push(problem("scheme-mixed", { file: old.file }, details));
    return undefined;
  }
  if (old) return "63";
  if (young || met["34"].size === 34) return "34";
  const known = met["63"].size > 0;
  if (known && group.year !== undefined && group.year < 2024) return "63";
  unknownRows(group, problems);
  if (known) problems.push(problem("scheme-unknown", { file: first.file }, { units: met["63"].size }));
  return undefined;
}

/** Rows that are a province on neither list, where the list cannot be told; the file may be of other units. */
function unknownRows(group: TextTable, problems: Problem[]): void {
  for (const row of group.lines.keys()) {
    const text = textOf(group, row);
    if (codeOn("63", text) ?? codeOn("34", text)) continue;
    const { name, code } = text;
    const list = (["63", "34"] as const).find((one) => codeOfName(name, one) ?? candidates(name, one)[0]);
    if (list !== undefined) {
      provinceOf(group, row, list, problems);
      continue;
    }
    problems.push(unknownUnit(name || code, "63 or 34", placeOfRow(group, row)));
  }
}

function provinces(group: TextTable, list: List, problems: Problem[]): Resolved {
  const [codes, rows, names]: [string[], number[], string[]] = [[], [], []];
  const placeOfCode = new Map<string, number>();
  const places: (number | undefined)[] = [];
  for (let row = 0; row < group.lines.length; row++) {
    const code = provinceOf(group, row, list, problems);
    if (code === undefined) continue;
    const place = placeOfCode.get(code);
    places[row] = place ?? rows.length;
    if (place !== undefined) {
      const first = rows[place] ?? row;
      if (!group.split || !moved(group, row, first)) problems.push(twice(group, row, first));
      continue;
    }
    placeOfCode.set(code, rows.length);
    codes.push(code);
    rows.push(row);
    names.push(provincesOf(list).get(code)?.name ?? code);
  }
  const units = { scheme: list, codes, names, ...originOf(group, rows) };
  return { units, rows, unitOf: (row) => places[row] };
}

/** Any other units: a code, where there is one, else the name, tells them apart. */
function otherUnits(group: TextTable, stated: readonly string[] | undefined, problems: Problem[]): Resolved {
  const count = group.lines.length;
  const codes = texts(group.codes, count, (row) => group.names[row] ?? "");
  const names = texts(group.names, count, (row) => codes[row] ?? "");
  for (const unclear of group.unclearRegions) problems.push(unclear);
  for (const version of versionProblems(group, names, stated)) problems.push(version);
  for (const { row, first } of group.codes.length > 0 ? [] : toneTwins(names)) problems.push(twice(group, row, first));
  const regions = group.regions.length > 0 ? texts(group.regions, count, () => "") : undefined;
  // A code is what it is; a name is the same however it is capitalised.
  const keys = group.codes.length > 0 ? codes : codes.map((name) => name.toLowerCase());
  const { rows, unitOf } = firstRows(group, keys, problems);
  const of = (all: readonly string[]) => (rows.length === count ? all : rows.map((row) => all[row] ?? ""));
  const units: Units = {
    scheme: "none",
    codes: of(codes),
    names: of(names),
    regions: regions && of(regions),
    ...originOf(group, rows),
  };
  return { units, rows, unitOf };
}

/** A text for each row, the same array where it has them all; where it has none, what `other` says. */
function texts(known: readonly string[], count: number, other: (row: number) => string): readonly string[] {
  for (let row = 0; row < count; row++) {
    if (!known[row]) return Array.from({ length: count }, (_, i) => known[i] || other(i));
  }
  return known;
}

/** The first row of each unit, and the unit of each row. */
function firstRows(group: TextTable, keys: readonly string[], problems: Problem[]): Omit<Resolved, "units"> {
  if (rise(keys) || new Set(keys).size === keys.length) {
    return { rows: Array.from(keys, (_, row) => row), unitOf: (row) => row };
  }
  const rows: number[] = [];
  const placeOfKey = new Map<string, number>();
  for (const [row, key] of keys.entries()) {
    const place = placeOfKey.get(key);
    if (place === undefined) placeOfKey.set(key, rows.push(row) - 1);
    else {
      const first = rows[place] ?? row;
      if (!group.split || !moved(group, row, first)) problems.push(twice(group, row, first));
    }
  }
  return { rows, unitOf: (row) => placeOfKey.get(keys[row] ?? "") };
}

/** Whether each text comes after the one before it, so that no two are the same. */
const rise = (texts: readonly string[]): boolean => texts.every((text, i) => i === 0 || (texts[i - 1] ?? "") < text);

/** Parts that a remapped table states, such as `48+49`, and whether its values were carried down. */
const originOf = (group: TextTable, rows: readonly number[]): Pick<Units, "parts" | "inherited"> => ({
  inherited: group.inherited.includes("true"),
  ...(group.parts.length === 0
    ? {}
    : { parts: rows.map((row) => (group.parts[row] ?? "").split("+").filter(Boolean)) }),
});

/** Gives the values of a unit's second row to its first; false where both have one for a measure. */
function moved(group: TextTable, from: number, to: number): boolean {
  return [...group.columns.values()].every((column) => column.move(from, to));
}

function twice(group: TextTable, row: number, first: number): Problem {
  const { file, line, unit = "" } = placeOfRow(group, first);
  const own = fileOfRow(group, row);
  const where = file === own ? `${line}` : `${file}:${line}`;
  const [one, other] = [sheetOf(file ?? ""), sheetOf(own ?? "")];
  const sheets = file !== own && one && one.file === other?.file ? [one.sheet, other.sheet] : [];
  return problem("duplicate-unit", placeOfRow(group, row), { found: unit, first: where, sheets });
}
