import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import { placesIn } from "../file/row-source.ts";
import { commentRows } from "./comment-rows.ts";
import { isBlank, isHeading, isNumbering, isUnnamed, NUMBER } from "./heading-rows.ts";
import { clipped, LABEL_LIMIT, labelText } from "./label.ts";
import type { Dialect } from "./layout.ts";
import { isMissing } from "./number.ts";
import { positionsOf } from "./positions.ts";
import { isOfRegion, isProvince, otherRow, provinceRow, type RowKind, type Skipped } from "./row-kind.ts";
import { type RowLabel, rowLabel } from "./row-label.ts";
import { numberColumns, RowLevels, tellingNumber } from "./row-levels.ts";
import { SectionYears } from "./section-years.ts";
import { shiftedCells } from "./shifted-cells.ts";
import { StatedRows } from "./stated-rows.ts";
import { TextBelow } from "./text-below.ts";
import type { Gathering } from "./text-table.ts";

/** Tells the rows of units from all others, and keeps what it says of those. */
export interface UnitFilter {
  readonly isUnit: (cells: readonly string[], line: number) => boolean;
  /** Says at the end which rows may be groups of the others. */
  readonly finish: () => void;
  /** How many rows were units. */
  readonly units: number;
  /** Rows that are surely no units: titles, means, footnotes. */
  readonly asides: readonly Skipped[];
  /** Rows that read like means or sums, in a table whose units nobody has listed. */
  readonly doubtful: readonly Skipped[];
  /** Rows that the user said are no units. */
  readonly stated: readonly Skipped[];
  /** Labels of rows that the user said something of. */
  readonly met: readonly string[];
  /** Columns, from 1, that have cells but no heading. */
  readonly unnamed: ReadonlySet<number>;
}

type Cells = readonly string[];

/** A code as lists have them; a longer word in a column of codes may say `Trung bình`. */
const isCode = (label: string): boolean => /^[\p{Lu}\d_.-]{1,8}$/u.test(label);

const textOf = (cells: Cells): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => cell.trim())
    .join(" ");

/** A filter for the rows of one file; a row that is wrong as a whole is a problem, and no unit. */
export function unitFilter({ layout, form: { delimiter }, source }: Dialect, gathering: Gathering): UnitFilter {
  const { options, headings, problems } = gathering;
  const at = positionsOf(layout);
  const width = layout.roles.length;
  const number = layout.roles.findIndex(({ is }) => is === "number");
  const scored = layout.roles.flatMap(({ is }, i) => (is === (layout.long ? "value" : "score") ? [i] : []));
  const spare = layout.headings.flatMap((heading, i) => (heading === "" ? [i] : []));
  const shiftedIn = shiftedCells(layout, gathering.limits, delimiter);
  const isScored = (cells: Cells): boolean => scored.some((i) => !isBlank(cells[i]));
  const hasValue = (cells: Cells): boolean => scored.some((i) => !isBlank(cells[i]) && !isMissing(cells[i] ?? ""));
  const place = placesIn(source);
  const commented = commentRows(source, layout, delimiter);
  for (const unclear of commented.problems) problems.push(unclear);
  const [asides, doubtful, stated]: [Skipped[], Skipped[], Skipped[]] = [[...commented.skipped], [], []];
  const said = new StatedRows(options);
  /** Rows that are called like groups, and how many rows are called anything. */
  const groups: Skipped[] = [];
  let called = 0;
  const unnamed = new Set<number>();
  let units = 0;
  let first = true;
  /** The row that numbers the columns, as long as no unit is called by a letter as they are. */
  let numbering: Skipped | undefined;

  const isOwn = (cells: Cells): boolean => (options.scheme ?? cells[at.scheme]?.trim()) === "none";

  const isAlone = (cells: Cells): boolean => cells.every((cell, i) => i === at.name || i === number || isBlank(cell));

  const kindOf = (label: string, from: RowLabel["from"], cells: Cells): RowKind => {
    const numbered = NUMBER.test(cells[number] ?? "");
    const coded = from === "name" ? !isBlank(cells[at.code]) : from === "code" && isCode(label);
    const signs = {
      coded,
      marked: numbered || coded,
      lettered: /^\s*(?:[IVX]{1,5}|[A-H])[.)]?\s*$/.test(cells[number] ?? ""),
      scored: () => hasValue(cells),
      alone: () => isAlone(cells),
    };
    if (!isOwn(cells)) return provinceRow(label, signs);
    return isOfRegion(label, cells[at.region] ?? "") ? "doubtful" : otherRow(label, signs);
  };

  const ragged = (cells: Cells, line: number): Problem | undefined => {
    const long = cells.length > width && cells.slice(width).some((cell) => !isBlank(cell));
    for (const i of spare) if (!isBlank(cells[i])) unnamed.add(i + 1);
    if (long) return problem("csv-ragged", place(line), { expected: width, found: cells.length });
    const shifted = shiftedIn(cells);
    if (shifted === undefined) return undefined;
    return problem("csv-shifted", place(line, shifted + 1), { found: cells[shifted] ?? "" });
  };

  /** The last row that was a unit by its label. In long form a unit has many: one of the same label is one too, if it has a value. */
  let last: Cells | undefined;
  const levels = new RowLevels();
  const numbers = numberColumns(layout);
  const text = new TextBelow(layout, scored, gathering.limits);
  const sections = new SectionYears();
  const labels = [at.name, at.code, at.scheme, number].filter((i) => i >= 0);
  const isAsLast = (cells: Cells): boolean =>
    last !== undefined && labels.every((i) => cells[i] === last?.[i]) && hasValue(cells);

  const read = [at.name, at.code, at.region].filter((i) => i >= 0);
  const hasLong = (cells: Cells): boolean => read.some((i) => (cells[i] ?? "").length > LABEL_LIMIT);
  const longLabel = (cells: Cells): string | undefined =>
    read.map((i) => labelText(cells[i] ?? "")).find(({ length }) => length > LABEL_LIMIT);

  const counted = (wrong: Problem | undefined): boolean => {
    for (const among of text.among(place)) problems.push(among);
    if (wrong) problems.push(wrong);
    else units++;
    return wrong === undefined;
  };

  const isUnit = (cells: Cells, line: number): boolean => {
    if (line >= layout.line && line <= layout.last) return false;
    const below = first && line > layout.last;
    if (below) first = false;
    const { label, from } = rowLabel(cells, at, number);
    const is = line < layout.line ? undefined : said.of(label);
    if (is === "none") {
      stated.push({ line, label });
      return false;
    }
    const isNumbers = is === undefined && below && isNumbering(cells, at.name);
    if (isNumbers) numbering = { line, label: textOf(cells) };
    const isHead = is === undefined && (isUnnamed(cells, at.name) || isHeading(cells, layout, scored, headings));
    if (line < layout.line || isNumbers || isHead) {
      if (!cells.every(isBlank)) asides.push({ line, label: clipped(textOf(cells)) });
      return false;
    }
    if (isAsLast(cells)) return counted(ragged(cells, line));
    const isSure = (): boolean => NUMBER.test(cells[number] ?? "") || isProvince(label);
    if (is === undefined && text.take(cells, line, label, isSure)) return false;
    if (is === undefined && isAlone(cells) && sections.take({ line, label }, units)) return false;
    const long = hasLong(cells) && longLabel(cells);
    if (long && hasValue(cells))
      return counted(problem("label-too-long", place(line), { limit: LABEL_LIMIT, found: long }));
    if (label.length > LABEL_LIMIT) {
      asides.push({ line, label: clipped(label) });
      return false;
    }
    const nameless = label === "" && isScored(cells);
    const kind = nameless || is === "unit" ? "unit" : kindOf(label, from, cells);
    called++;
    if (kind === "group") groups.push({ line, label });
    if (kind === "unit" || kind === "group") {
      if (nameless || from === "number") return counted(problem("missing-unit", place(line), {}));
      last = cells;
      if (is === undefined && kind === "unit" && isOwn(cells) && text.hasFigure(cells)) {
        levels.see({
          line,
          label,
          number: tellingNumber(cells, numbers),
          coded: from === "code" || !isBlank(cells[at.code]),
        });
      }
      if (numbering && /^[A-H]$/.test(label)) {
        problems.push(problem("row-unclear", place(numbering.line), { found: numbering.label }));
        numbering = undefined;
      }
      return counted(ragged(cells, line));
    }
    if (kind === "unclear") problems.push(problem("row-unclear", place(line), { found: label }));
    else if (kind === "doubtful") doubtful.push({ line, label });
    else if (!cells.every(isBlank)) asides.push({ line, label: clipped(label || textOf(cells)) });
    return false;
  };
  const finish = (): void => {
    for (const row of [...text.below, ...sections.rows]) asides.push(row);
    const dated = sections.problem(place);
    if (dated) problems.push(dated);
    const nested = levels.problem(place);
    if (nested) problems.push(nested);
    // Where most are called so, they are the units.
    if (2 * groups.length > called) return;
    for (const { line, label } of groups) problems.push(problem("row-unclear", place(line), { found: label }));
  };
  return {
    isUnit,
    finish,
    asides,
    doubtful,
    stated,
    unnamed,
    met: said.met,
    get units() {
      return units;
    },
  };
}
