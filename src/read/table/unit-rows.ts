import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import { placesIn } from "../file/row-source.ts";
import { commentRows } from "./comment-rows.ts";
import { isAlikeNumber, isBlank, isHeading, isNumbering, isUnnamed } from "./heading-rows.ts";
import { kindOf } from "./kind-of-row.ts";
import { clipped, LABEL_LIMIT } from "./label.ts";
import type { Dialect, Layout } from "./layout.ts";
import { RaggedRows } from "./ragged-rows.ts";
import { allText, RowCells } from "./row-cells.ts";
import { isProvince, type Skipped } from "./row-kind.ts";
import { type CalledRow, rowLabel } from "./row-label.ts";
import { numberColumns, RowLevels, tellingNumber } from "./row-levels.ts";
import { isOfMaxima } from "./row-of-maxima.ts";
import { SectionYears } from "./section-years.ts";
import { StatedRows } from "./stated-rows.ts";
import { TextBelow } from "./text-below.ts";
import type { TextReading } from "./text-table.ts";

type Cells = readonly string[];

/** Tells the rows of units in a file from all others, and keeps what it says of those. A row that is wrong as a whole is a problem, and no unit. */
export class UnitFilter {
  /** How many rows were units. */
  units = 0;
  /** Rows that are surely no units: titles, means, footnotes. */
  readonly asides: Skipped[];
  /** Rows that read like means or sums, in a table whose units nobody has listed. */
  readonly doubtful: Skipped[] = [];
  /** Rows that the user said are no units. */
  readonly stated: Skipped[] = [];
  private readonly layout: Layout;
  private readonly place: ReturnType<typeof placesIn>;
  private readonly holds: RowCells;
  private readonly ragged: RaggedRows;
  private readonly said: StatedRows;
  private readonly text: TextBelow;
  private readonly sections = new SectionYears();
  private readonly levels = new RowLevels();
  private readonly numbers: ReturnType<typeof numberColumns>;
  /** Rows that are called like groups, and how many rows are called anything. */
  private readonly groups: Skipped[] = [];
  private called = 0;
  /** The row that numbers the columns, as long as no unit is called by a letter or a number as its own name is. */
  private numbering: Skipped | undefined;
  /** The last row that was a unit by its label. */
  private last: Cells | undefined;

  constructor(
    dialect: Dialect,
    private readonly gathering: Pick<TextReading, "options" | "headings" | "limits" | "problems">,
  ) {
    const { layout, form, source } = dialect;
    const { options, limits, problems } = gathering;
    const commented = commentRows(source, layout, form.delimiter);
    for (const unclear of commented.problems) problems.push(unclear);
    this.asides = [...commented.skipped];
    this.layout = layout;
    this.place = placesIn(source);
    this.holds = new RowCells(layout);
    this.ragged = new RaggedRows(dialect, limits);
    this.said = new StatedRows(options);
    this.text = new TextBelow(layout, this.holds.scored, limits);
    this.numbers = numberColumns(layout);
  }

  /** Labels of rows that the user said something of. */
  get met(): readonly string[] {
    return this.said.met;
  }

  /** Columns, from 1, that have cells but no heading. */
  get unnamed(): ReadonlySet<number> {
    return this.ragged.unnamed;
  }

  isUnit(cells: Cells, line: number): boolean {
    const { layout, holds } = this;
    if (line >= layout.line && line <= layout.last) return false;
    const { label, from } = rowLabel(cells, holds.at, holds.number);
    const stated = line < layout.line ? undefined : this.said.of(label);
    const row: CalledRow = { cells, line, label, from, stated };
    if (this.isHead(row)) return this.leaveOut(row, allText(cells));
    if (stated === "none") {
      this.stated.push({ line, label });
      return false;
    }
    if (this.isAsLast(cells)) return this.count(this.ragged.problem(cells, line));
    if (stated === undefined && this.isText(row)) return false;
    const long = holds.longLabel(cells);
    if (long !== undefined && holds.hasValue(cells)) {
      return this.count(problem("label-too-long", this.place(line), { limit: LABEL_LIMIT, found: long }));
    }
    return label.length > LABEL_LIMIT ? this.leaveOut(row, label) : this.isUnitByLabel(row);
  }

  /** Says at the end which rows may be groups of the others. */
  finish(): void {
    const { problems } = this.gathering;
    for (const row of [...this.text.below, ...this.sections.rows]) this.asides.push(row);
    for (const unclear of [this.sections.problem(this.place), this.levels.problem(this.place)]) {
      if (unclear) problems.push(unclear);
    }
    // Where most are called so, they are the units.
    if (2 * this.groups.length > this.called) return;
    for (const row of this.groups) this.askAbout(row);
  }

  /** Whether a row stands over the table, or numbers or names its columns. */
  private isHead({ cells, line, label, stated }: CalledRow): boolean {
    const { layout, holds } = this;
    if (line < layout.line) return true;
    if (stated !== undefined) return false;
    if (this.units === 0 && isNumbering(cells, holds.at.name, layout.headings)) {
      this.numbering = { line, label };
      return true;
    }
    return isUnnamed(cells, holds.at.name) || isHeading(cells, layout, holds.scored, this.gathering.headings);
  }

  /** In long form a unit has many rows: one that is called as the last is one too, if it has a value. */
  private isAsLast(cells: Cells): boolean {
    return this.last !== undefined && this.holds.areCalledAlike(cells, this.last) && this.holds.hasValue(cells);
  }

  /** Whether a row is text under the table, or the year of those below it. */
  private isText({ cells, line, label }: CalledRow): boolean {
    const isSure = (): boolean => this.holds.isNumbered(cells) || isProvince(label);
    if (this.text.take(cells, line, label, isSure)) return true;
    return this.holds.isAlone(cells) && this.sections.take({ line, label }, this.units);
  }

  private isUnitByLabel(row: CalledRow): boolean {
    const { cells, line, label, from, stated } = row;
    const { holds } = this;
    const isNameless = label === "" && holds.isScored(cells);
    if (from === "number" && stated === undefined && !holds.isScored(cells)) return this.leaveOut(row, allText(cells));
    const called = isNameless || stated === "unit" ? "unit" : kindOf(row, holds, this.isOwn(cells));
    const mayBeNone = called === "unit" && stated === undefined && this.units === 0;
    const kind = mayBeNone && isOfMaxima(label, cells, this.layout, this.gathering.limits) ? "aside" : called;
    this.called++;
    if (kind === "group") this.groups.push({ line, label });
    if (kind === "unit" || kind === "group") {
      if (isNameless || from === "number") return this.count(problem("missing-unit", this.place(line), {}));
      this.last = cells;
      if (kind === "unit") this.seeLevel(row);
      this.doubtNumbering(label);
      return this.count(this.ragged.problem(cells, line));
    }
    if (kind === "aside") return this.leaveOut(row, label || allText(cells));
    if (kind === "doubtful") this.doubtful.push({ line, label });
    else this.askAbout({ line, label });
    return false;
  }

  /** Whether a row is of a list of other units than provinces. */
  private isOwn(cells: Cells): boolean {
    return (this.gathering.options.scheme ?? cells[this.holds.at.scheme]?.trim()) === "none";
  }

  /** Notes how deep in an outline a unit stands, unless the user says that it is one. */
  private seeLevel({ cells, line, label, from, stated }: CalledRow): void {
    if (stated !== undefined || !this.isOwn(cells) || !this.text.hasFigure) return;
    const coded = from === "code" || this.holds.isCoded(cells);
    this.levels.see({ line, label, number: tellingNumber(cells, this.numbers), coded });
  }

  /** Beside a unit that is called `B` or `2`, a row of such letters or numbers that seemed to be of the columns may be one too. */
  private doubtNumbering(label: string): void {
    if (this.numbering === undefined || !isAlikeNumber(this.numbering.label, label)) return;
    this.askAbout(this.numbering);
    this.numbering = undefined;
  }

  private askAbout({ line, label }: Skipped): void {
    this.gathering.problems.push(problem("row-unclear", this.place(line), { found: label }));
  }

  /** Counts a unit, unless something is wrong with its row. */
  private count(wrong: Problem | undefined): boolean {
    const { problems } = this.gathering;
    for (const among of this.text.among(this.place)) problems.push(among);
    if (wrong) problems.push(wrong);
    else this.units++;
    return wrong === undefined;
  }

  /** Keeps a row that is surely no unit's, unless it is blank. */
  private leaveOut({ cells, line }: CalledRow, label: string): false {
    if (!cells.every(isBlank)) this.asides.push({ line, label: clipped(label) });
    return false;
  }
}
