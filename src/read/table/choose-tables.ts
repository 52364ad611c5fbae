import { Failure, fail } from "../../core/failure.ts";
import type { Note } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import { yearInName } from "../file/year-in-name.ts";
import type { ReadOptions } from "../options.ts";
import { sniff } from "./dialect.ts";
import type { Headings } from "./headings.ts";

/** The tables of a file that are read, and what is to be said of the others. */
export interface Chosen {
  readonly tables: readonly RowSource[];
  readonly notes: readonly Note[];
}

/**
 * The sheets of a workbook that are read: the one that is named, all that are years, or of these that of the year asked
 * for, all that are of one unit each where the first table is such a sheet, or the first that holds a table, hidden ones
 * last. A text is its own table.
 * @throws Failure where there is no such sheet
 */
export function chooseTables(
  sources: readonly RowSource[],
  { sheet: named, preferredSheet, year }: Pick<ReadOptions, "sheet" | "preferredSheet" | "year">,
  headings: Headings,
): Chosen {
  const [first] = sources;
  const file = first?.sheet?.file ?? first?.file ?? "";
  const names = sources.flatMap(({ sheet }) => sheet?.name ?? []);
  if (named !== undefined) {
    const table = sheetNamed(sources, named) ?? fail("sheet-missing", { file }, { found: named, sheets: names });
    return { tables: [table], notes: [] };
  }
  const preferred = preferredSheet === undefined ? undefined : sheetCalled(sources, preferredSheet);
  if (preferred) return { tables: [preferred], notes: [] };
  if (sources.length < 2) return { tables: sources, notes: [] };
  const visible = sources.toSorted((a, b) => Number(a.sheet?.hidden) - Number(b.sheet?.hidden));
  const years = visible.filter(({ sheet }) => sheet && yearInName(sheet.name) !== undefined);
  const ofYear = years.filter(({ sheet }) => year === undefined || (sheet && yearInName(sheet.name) === year));
  if (years.length > 1 && ofYear.length === 0) fail("sheet-missing", { file }, { found: `${year}`, sheets: names });
  const candidates = years.length > 1 ? ofYear : visible;
  const shapes = new Map(visible.map((source) => [source, shapeOf(source, headings)]));
  const withTable = candidates.filter((source) => shapes.get(source) !== "none");
  const sheetsOfUnits = withTable.filter((source) => shapes.get(source) === "unit");
  const areUnits = years.length < 2 && sheetsOfUnits.length > 1 && sheetsOfUnits[0] === withTable[0];
  const several = areUnits ? sheetsOfUnits : years.length > 1 ? withTable : withTable.slice(0, 1);
  const tables = withTable.length === 0 ? visible.slice(0, 1) : several;
  const others = visible.filter((source) => !tables.includes(source) && shapes.get(source) !== "none");
  const sheets = others.flatMap(({ sheet }) => sheet?.name ?? []);
  const read = tables.flatMap(({ sheet }) => sheet?.name ?? []);
  const called = tables.map((source) => (areUnits ? { ...source, unit: source.sheet?.name } : source));
  return {
    tables: called,
    notes: sheets.length > 0 ? [{ kind: "other-sheets", details: { file, read, sheets } }] : [],
  };
}

function sheetCalled(sources: readonly RowSource[], name: string): RowSource | undefined {
  const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase();
  return sources.find(({ sheet }) => sheet && plain(sheet.name) === plain(name));
}

/** By its name, or else by its number from 1. */
function sheetNamed(sources: readonly RowSource[], named: string): RowSource | undefined {
  return (
    sheetCalled(sources, named) ??
    (/^[1-9]\d*$/.test(named) && sources[0]?.sheet ? sources[Number(named) - 1] : undefined)
  );
}

/** Whether a sheet holds a table, and whether that is of one unit. */
function shapeOf(source: RowSource, headings: Headings): "table" | "unit" | "none" {
  try {
    return sniff(source, headings).notes.some(({ kind }) => kind === "unit-sheets") ? "unit" : "table";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    // What cannot be read at all may well be the table: reading says so.
    return error.problems.some(({ kind }) => kind !== "no-unit-column") ? "table" : "none";
  }
}
