import { fail } from "../../core/failure.ts";
import type { RowForm, RowSource } from "../file/row-source.ts";
import type { Headings } from "./headings.ts";
import { type Columns, type Dialect, type Layout, layoutOf, usable } from "./layout.ts";
import { shownForm } from "./shape/fill-down.ts";
import { sideBySide } from "./shape/side-by-side.ts";
import { openTurned } from "./shape/turned.ts";
import { turnedDialect } from "./shape/turned-dialect.ts";

/** How far down the heading may stand, and how many rows show it in nearly every file. */
const [SEARCHED, TOP] = [40, 3];
/** How many headings are named where none is of units. */
const NAMED = 50;

/**
 * How a file is to be read, whatever the shape of its table; of the sheet of one unit the score on `basis`.
 * @throws Failure where that cannot be told
 */
export function sniff(source: RowSource, headings: Headings, basis?: string): Dialect {
  const found = columnsOf(source, headings);
  const turned = found && usable(found.layout) && !found.layout.long ? undefined : openTurned(source, found, headings);
  if (turned) return turnedDialect(source, turned, headings, basis);
  const { file, forms } = source;
  const { form, layout } =
    found ?? fail("no-unit-column", { file }, { found: firstCells(forms, headings).slice(0, NAMED).join(", ") });
  const columns = { layout, form: shownForm(form, source, layout.line) };
  return (
    sideBySide(source, columns, headings) ?? {
      ...columns,
      delimiter: form.delimiter,
      source,
      split: columns.layout.long,
      notes: [],
    }
  );
}

/**
 * The columns of a file, by the delimiter under which the most headings are known; undefined where under none a unit
 * column is found.
 * @throws Failure where two delimiters serve equally well
 */
function columnsOf({ forms, file }: RowSource, headings: Headings): Columns | undefined {
  const found = forms.flatMap((form) => {
    const layout = layoutAtTop(form, headings) ?? layoutOf(form.firstRows(SEARCHED), headings);
    return layout ? [{ form, layout, known: layout.roles.filter(({ is }) => is !== "unknown").length }] : [];
  });
  const known = found.reduce((most, one) => Math.max(most, one.known), 0);
  const likely = found.filter((one) => one.known === known);
  const fitting = likely.length > 1 ? likely.filter(fits) : likely;
  const [best, next] = fitting.length > 0 ? fitting : likely;
  if (best && next) {
    const cell = ({ layout }: Columns): string => layout.headings.find((heading) => heading !== "") ?? "";
    const [{ delimiter }, { delimiter: other }] = [best.form, next.form];
    const details = { first: cell(best), delimiter, second: cell(next), other };
    fail("delimiter-ambiguous", { file, line: best.layout.line }, details);
  }
  return best;
}

/** Whether most rows below the headings have a cell for each: not those of `Sở, ban, ngành;DTI` between commas. */
function fits({ form, layout }: Columns): boolean {
  const below = form.firstRows(SEARCHED).filter(({ line }) => line > layout.last);
  return below.filter(({ cells }) => cells.length === layout.headings.length).length * 2 > below.length;
}

/** The layout that the first few rows show, where more rows could not show another. */
function layoutAtTop(form: RowForm, headings: Headings): Layout | undefined {
  const rows = form.firstRows(TOP);
  const layout = layoutOf(rows, headings);
  return layout && usable(layout) && layout.last < (rows.at(-1)?.line ?? 0) ? layout : undefined;
}

/**
 * What a person sees as headings: of rows with more than one cell, under any delimiter, the one with the most known
 * headings, else the widest of those that each delimiter makes first.
 */
function firstCells(forms: readonly RowForm[], headings: Headings): readonly string[] {
  const rows = forms.map((form) =>
    form
      .firstRows(SEARCHED)
      .map(({ cells }) => cells)
      .filter((cells) => cells.length > 1),
  );
  const known = (cells: readonly string[]): number =>
    cells.filter((cell) => headings.roleOf(cell).is !== "unknown").length;
  const likeliest = most(rows.flat(), known);
  if (known(likeliest) > 0) return likeliest;
  const widest = most(
    rows.map(([first = []]) => first),
    (cells) => cells.length,
  );
  return widest.length > 0 ? widest : (forms[0]?.firstRows(1)[0]?.cells ?? []);
}

/** The first of the rows for which `of` is largest. */
const most = (rows: readonly (readonly string[])[], of: (cells: readonly string[]) => number): readonly string[] =>
  rows.reduce((best, cells) => (of(cells) > of(best) ? cells : best), []);
