import { problem } from "../../core/failure.ts";
import { MEAN } from "../../core/published.ts";
import type { Problem, Scheme } from "../../types/index.ts";
import { placesIn, type RowSource } from "../file/row-source.ts";
import type { PublishedOptions } from "../options.ts";
import { YEAR } from "../table/grouping.ts";
import type { Positions } from "../table/positions.ts";
import { resolveUnits } from "../table/resolve-units.ts";
import { emptyGroup, type TextTable } from "../table/text-table.ts";

/** A row's unit, or the national mean. */
export interface Unit {
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  readonly region: string;
}

/** The rows of one file by year and list, a row a unit, until their units are known. */
export class Groups {
  private readonly groups = new Map<string, TextTable>();
  private readonly rows = new Map<TextTable, Map<string, number>>();
  private readonly means = new Map<TextTable, string>();

  constructor(
    private readonly source: Pick<RowSource, "file" | "origin">,
    private readonly options: PublishedOptions,
    /** The year of figures that tell none. */
    private readonly plain: number | undefined,
  ) {}

  /** The group of a row's figures, of the year that their heading states; undefined for years that were not asked for. */
  of(
    cells: readonly string[],
    at: Positions,
    line: number,
    stated: number | undefined,
    problems: Problem[],
  ): TextTable | undefined {
    const [text, scheme] = [cells[at.year]?.trim() ?? "", cells[at.scheme]?.trim() ?? ""];
    const year = stated ?? (text === "" ? this.plain : Number(YEAR.exec(text)?.[1]));
    if (year !== undefined && Number.isNaN(year)) {
      problems.push(problem("year-invalid", placesIn(this.source)(line, at.year + 1), { found: text }));
      return undefined;
    }
    if (stated === undefined && this.options.year !== undefined && year !== this.options.year) return undefined;
    const key = `${year ?? ""}/${scheme}`;
    const known = this.groups.get(key);
    if (known) return known;
    const made = emptyGroup(year, scheme || undefined, true, true);
    made.files.push({ file: this.source.file, from: 0 });
    this.groups.set(key, made);
    return made;
  }

  /** The place of a unit in its group; −1 for the national mean. */
  row(group: TextTable, { code, name, region, line, mean }: Text): number {
    if (mean) {
      this.means.set(group, name || code);
      return -1;
    }
    const rows = this.rows.get(group) ?? new Map<string, number>();
    this.rows.set(group, rows);
    const key = `${code}\n${name}`;
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = group.lines.length;
    if (name !== "") group.names[row] = name;
    if (code !== "") group.codes[row] = code;
    group.regions[row] = region;
    group.lines[row] = placesIn(this.source)(line).line ?? line;
    rows.set(key, row);
    return row;
  }

  /** Finds the list of every group and the unit of every row. */
  resolve(
    stated: Pick<PublishedOptions, "scheme" | "unit">,
    unclearRegions: readonly Problem[],
    problems: Problem[],
  ): (group: TextTable, row: number) => Unit | undefined {
    const found = new Map<TextTable, { scheme: Scheme; units: (Unit | undefined)[] }>();
    const [first] = this.groups.values();
    for (const unclear of unclearRegions) first?.unclearRegions.push(unclear);
    for (const group of this.groups.values()) {
      if (group.lines.length === 0) {
        const scheme = stated.scheme ?? (group.scheme === "34" ? "34" : "63");
        found.set(group, { scheme, units: [] });
        continue;
      }
      const whole = resolveUnits(group, stated, problems);
      if (whole === undefined) continue;
      const { scheme, codes, names } = whole.units;
      const units = group.lines.map((_, row): Unit | undefined => {
        const place = whole.unitOf(row);
        const code = place === undefined ? undefined : codes[place];
        if (place === undefined || code === undefined) return undefined;
        return { scheme, code, name: names[place] ?? code, region: group.regions[row] ?? "" };
      });
      found.set(group, { scheme, units });
    }
    return (group, row) => {
      const known = found.get(group);
      if (row >= 0 || known === undefined) return known?.units[row];
      return { scheme: known.scheme, code: MEAN, name: this.means.get(group) ?? MEAN, region: "" };
    };
  }
}

interface Text {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly line: number;
  readonly mean: boolean;
}
