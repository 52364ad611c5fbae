import { problem } from "../../core/failure.ts";
import { mainMeasure } from "../../core/graph.ts";
import { fold } from "../../reference/fold.ts";
import type { Methodology, Problem } from "../../types/index.ts";
import { placesIn } from "../file/row-source.ts";
import type { PublishedOptions } from "../options.ts";
import { labelText } from "../table/label.ts";
import type { Dialect } from "../table/layout.ts";
import { isNameless, LongRows } from "../table/long-rows.ts";
import { type Positions, positionsOf } from "../table/positions.ts";
import { type FillDown, fillDown } from "../table/shape/fill-down.ts";
import type { TextReading, TextTable } from "../table/text-table.ts";
import { UnitFilter } from "../table/unit-rows.ts";
import { Unread } from "../table/unread.ts";
import type { Years } from "../table/years.ts";
import { type FigureCell, kindOf, longCells, wideCells } from "./figure-cells.ts";
import { publishedFates } from "./published-fates.ts";
import { Groups, type Unit } from "./published-units.ts";

/** What is the same for all files. */
export interface PublishedReading extends Omit<TextReading, "groups" | "years"> {
  readonly options: PublishedOptions;
  readonly methodologies: readonly Methodology[];
}

/** A figure whose unit is still text. */
export interface GatheredFigure extends FigureCell {
  readonly group: TextTable;
  readonly row: number;
  readonly mean: boolean;
  readonly line: number;
}

/** A row of a unit, and how it is called. */
interface Silent {
  readonly label: string;
  readonly line: number;
}

type Cells = readonly string[];

/** Gathers the figures of a table row by row, until the units of all rows can be found. */
export class FigureGatherer {
  readonly figures: GatheredFigure[] = [];
  private readonly without: Silent[] = [];
  /** The units that have figures. */
  private readonly shown = new Set<string>();
  readonly filter: UnitFilter;
  readonly unread: Unread;
  readonly fill: FillDown;
  private readonly groups: Groups;
  private readonly at: Positions;
  /** How rows in long form are understood. */
  readonly rows: LongRows;
  private readonly cellsOf: (cells: Cells, line: number) => readonly FigureCell[];
  private readonly problems: Problem[];

  constructor(
    private readonly dialect: Dialect,
    private readonly reading: PublishedReading,
    private readonly years: Years,
  ) {
    const { layout, source } = dialect;
    const { options, methodologies, headings } = reading;
    const raw = new Set(methodologies.flatMap(({ figures = [] }) => figures.map(({ code }) => code)));
    const main = options.by ?? mainCode(methodologies);
    this.problems = reading.problems;
    this.at = positionsOf(layout);
    this.filter = new UnitFilter(dialect, reading);
    this.groups = new Groups(source, options, years.plain);
    this.unread = new Unread(layout, publishedFates(layout, years, raw));
    this.fill = fillDown(dialect);
    this.rows = new LongRows(layout, headings, true);
    this.cellsOf = layout.long ? longCells(this.rows, main, years, raw) : wideCells(layout, main, years, raw);
  }

  take(cells: Cells, line: number): void {
    const { at, filter, unread, fill, groups, problems } = this;
    const [code, name] = [labelText(cells[at.code] ?? ""), labelText(cells[at.name] ?? "")];
    const mean = this.isNationalMean(cells, line, [code, name]);
    if (!mean && !filter.isUnit(cells, line)) return;
    unread.row(cells);
    const full = fill.filled(cells, line);
    const stated = this.cellsOf(full, line);
    if (this.dialect.layout.long && !this.isNamed(full, line)) return;
    if (stated.length === 0) {
      this.without.push({ line, label: name || code });
      return;
    }
    this.shown.add(name || code);
    const unit = { code, name, region: labelText(full[at.region] ?? ""), line, mean };
    for (const cell of stated) {
      const group = groups.of(full, at, line, cell.year, problems);
      if (group !== undefined) this.figures.push({ ...cell, group, row: groups.row(group, unit), mean, line });
    }
  }

  /** Counts the values of a row in long form that are not read. False where the row has values of a measure that it does not name. */
  private isNamed(cells: Cells, line: number): boolean {
    const { at, unread, years, problems } = this;
    const { label, values, unread: unknown } = this.rows.row(cells, line);
    if (unknown !== undefined && isNameless(cells, this.dialect.layout)) {
      problems.push(problem("missing-measure", placesIn(this.dialect.source)(line, at.measure + 1), {}));
      return false;
    }
    if (unknown !== undefined) unread.measure(label, cells[at.value] ?? "", line, unknown);
    for (const { i, figure, column } of values) {
      const fate = years.fate(figure);
      if (fate === "used" || years.fate(column) !== "used") continue;
      unread.measure(label, cells[i] ?? "", line, { fate, kind: kindOf(figure), states: undefined });
    }
    return true;
  }

  /** Rows of units without a figure; in long form, of those that have none in any row the first. */
  get silent(): readonly Silent[] {
    if (!this.dialect.layout.long) return this.without;
    const firsts = new Map(this.without.toReversed().map((row) => [row.label, row]));
    return this.without.filter((row) => firsts.get(row.label) === row && !this.shown.has(row.label));
  }

  /** The unit of each figure, once all rows are gathered. */
  units(): (figure: GatheredFigure) => Unit | undefined {
    const { fill, problems } = this;
    for (const unclear of fill.problems()) problems.push(unclear);
    const unitOf = this.groups.resolve(this.reading.options, fill.regionProblems(), problems);
    return ({ group, row }) => unitOf(group, row);
  }

  /** On a list of other units a name may say so: there is a commune called Trung Bình. */
  private isNationalMean(cells: Cells, line: number, labels: readonly string[]): boolean {
    const own = (this.reading.options.scheme ?? cells[this.at.scheme]?.trim()) === "none";
    return !own && line > this.dialect.layout.last && labels.some(isMean);
  }
}

const mainCode = (methodologies: readonly Methodology[]): string =>
  methodologies.map(mainMeasure).find((measure) => measure !== undefined)?.code ?? "total";

/** Whether a label says "national mean": not a region's, nor of some units; "whole country" may be its own index. */
const isMean = (label: string): boolean =>
  /^(vnmean|(national)?(mean|average)|(trungbinh|binhquan)(chung|canuoc|toanquoc|(cua)?(63|34).*)?)$/.test(fold(label));
