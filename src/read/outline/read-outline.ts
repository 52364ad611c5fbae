import { fail } from "../../core/failure.ts";
import type { Outline } from "../../types/index.ts";
import { openRows } from "../file/open-rows.ts";
import type { Row, RowForm } from "../file/row-source.ts";
import type { Reading } from "../file/source.ts";
import type { ReadOptions } from "../options.ts";
import { chooseTables } from "../table/choose-tables.ts";
import { COLUMN_LIMIT } from "../table/column-checks.ts";
import { Headings } from "../table/headings.ts";
import { figureReader } from "./figures.ts";
import { type HeadingRows, headingRows } from "./heading-rows.ts";
import { untoldPeriods } from "./periods.ts";
import { sheetColumns, sheetOutline } from "./sheet-outline.ts";
import { wideOutline } from "./wide-outline.ts";

/** How many rows show what measures a table has. */
const SEEN = 100_000;

/** The measures of a file, before any methodology says what they are. @throws Failure where it has none */
export async function readOutline(path: string, options: ReadOptions, world: Reading): Promise<Outline> {
  const headings = new Headings([], options.column);
  const { tables } = chooseTables(await openRows(path, options, world), options, headings);
  const [source] = tables;
  const file = source?.file ?? path;
  const found = (source?.forms ?? []).flatMap((form) => tableIn(form, headings, source?.sheet));
  const best = found.reduce<Found | undefined>(
    (most, one) => (most && widthOf(most) >= widthOf(one) ? most : one),
    undefined,
  );
  if (best === undefined) return fail("no-unit-column", { file }, { found: firstTexts(source?.forms ?? []) });
  const { columns, rows } = best;
  const figureOf = figureReader(figuresIn(best), options.decimal);
  const width = columns.columns.length;
  if (width > COLUMN_LIMIT) fail("too-many-columns", { file }, { limit: COLUMN_LIMIT, found: width });
  const sheet = sheetColumns(columns, rows);
  const outline = sheet ? sheetOutline(sheet, rows, figureOf) : wideOutline(columns, rows, headings, figureOf);
  const untold = sheet ? [] : untoldPeriods(columns.columns, outline.measures.length > 0);
  if (untold.length > 0) fail("columns-of-periods", { file }, { columns: untold });
  if (outline.measures.length === 0) {
    const said = columns.columns.map(({ whole }) => whole).filter(Boolean);
    fail("no-measures", { file }, { found: said.join(", ") });
  }
  const count = outline.measures.length;
  if (sheet && count > COLUMN_LIMIT) fail("too-many-columns", { file }, { limit: COLUMN_LIMIT, found: count });
  return { file: nameOf(file), ...outline };
}

/** A file's name without its folders, which are nobody else's concern. */
const nameOf = (file: string): string => file.replace(/^[^!]*[\\/]/, "");

interface Found {
  readonly columns: HeadingRows;
  readonly rows: readonly Row[];
}

function tableIn(form: RowForm, headings: Headings, sheet: Parameters<typeof headingRows>[2]): readonly Found[] {
  const rows = form.firstRows(SEEN);
  const columns = headingRows(rows, headings, sheet);
  return columns === undefined ? [] : [{ columns, rows: rows.slice(columns.until) }];
}

const widthOf = ({ columns }: Found): number => columns.columns.filter(({ own }) => own !== "").length;

/** The cells that may show the decimal sign: a code such as `1.1` shows none. */
function* figuresIn({ columns, rows }: Found): Generator<string> {
  const isFigure = columns.columns.map(({ role }) => !KEYS.has(role.is));
  for (const { cells } of rows) yield* cells.filter((_, j) => isFigure[j]);
}

const KEYS: ReadonlySet<string> = new Set(["code", "name", "number", "measure", "region", "year"]);

const firstTexts = (forms: readonly RowForm[]): string =>
  (forms[0]?.firstRows(3) ?? [])
    .flatMap(({ cells }) => cells)
    .filter(Boolean)
    .join(", ");
