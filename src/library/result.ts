import { once } from "../core/once.ts";
import { CSV, delimited, EXCEL } from "../write/formats/csv.ts";
import { markdown } from "../write/formats/markdown.ts";
import type { RowResult } from "../write/formats/row-result.ts";
import type { Sheet } from "../write/formats/sheet.ts";
import type { Words } from "../write/words/words.ts";

/** Beneath what JSON has: the result as `dti` computes it, exact fractions in a column a measure. */
export interface Beneath<Exact> {
  /** Not enumerable, so that `JSON.stringify` and copies leave it out. */
  readonly exact: Exact;
}

/** How a result is written. */
interface Writers {
  readonly sheet: (excel: boolean) => Sheet<unknown>;
  /** The tables of a workbook, and what it calls the sheet of its notes. */
  readonly sheets: () => readonly Sheet<unknown>[];
  readonly notesTitle: string;
  readonly markdown: () => Iterable<string>;
  readonly json: () => Iterable<string>;
}

const WRITERS = new WeakMap<object, Writers>();

/** A plain result that can be written, and what is beneath it. */
export function resultOf<Plain extends object, Exact>(
  plain: Plain,
  exact: Exact,
  writers: Writers,
): Plain & Beneath<Exact> {
  const beneath = { value: exact, enumerable: false };
  const result: Plain & { exact: Exact } = Object.assign(plain, { exact });
  Object.defineProperty(result, "exact", beneath);
  WRITERS.set(result, writers);
  return result;
}

/** The same of a result that has rows; they are made when they are first asked for. */
export function rowsOf<Head extends object, Row, End extends object, Exact>(
  result: RowResult<Head, Row, End>,
  exact: Exact,
  { words }: { readonly words: Words },
  spreadsheet: Pick<RowResult<Head, Row, End>, "sheet" | "sheets"> = result,
): Head & End & { readonly rows: readonly Row[] } & Beneath<Exact> {
  const { sheet, json, own } = result;
  const { head, rows, end } = json();
  const made = once((): readonly Row[] => [...rows()]);
  const plain = {
    ...head,
    get rows() {
      return made();
    },
    ...end,
  };
  return resultOf(plain, exact, {
    sheet: (excel) => (excel ? spreadsheet.sheet() : sheet()),
    sheets: () => spreadsheet.sheets?.() ?? [spreadsheet.sheet()],
    notesTitle: words.labels.notes,
    markdown: () => markdown(sheet()),
    json: own.json,
  });
}

function writersOf(result: Beneath<unknown>): Writers {
  const found = WRITERS.get(result);
  if (found === undefined) throw new TypeError("only a result of rank, compare, remap, check … itself can be written");
  return found;
}

/**
 * A result as CSV, as `--format csv` has it: English keys, points for decimals, a row a unit (of a check: a finding).
 *
 * @param excel with what a Vietnamese spreadsheet opens by double click: semicolons, decimal commas, a byte order mark
 * @throws TypeError for anything but a result of this library itself
 * @example
 * const csv = toCsv(await rank("data/examples/2024.csv", { top: 1, measures: [] }));
 * csv.split("\n")[0]; // → "rank,code,province,region,region_rank,total"
 */
export const toCsv = (result: Beneath<unknown>, { excel = false }: { readonly excel?: boolean } = {}): string =>
  [...delimited(writersOf(result).sheet(excel), excel ? EXCEL : CSV)].join("");

/**
 * A result as a Markdown table with its notes under it, in the language that it was made in.
 *
 * @throws TypeError for anything but a result of this library itself
 * @example
 * const text = toMarkdown(await rank("data/examples/2024.csv", { top: 1, lang: "vi" }));
 * text.includes("| Hồ Chí Minh |"); // → true
 */
export const toMarkdown = (result: Beneath<unknown>): string => [...writersOf(result).markdown()].join("");

/**
 * A result as JSON text, a row a line, as `--format json` has it; `data/schemas/result.schema.json` describes it.
 *
 * @throws TypeError for anything but a result of this library itself
 * @example
 * const result = await rank("data/examples/2024.csv", { top: 1 });
 * JSON.parse(toJson(result)).rows[0].code; // → result.rows[0].code
 */
export const toJson = (result: Beneath<unknown>): string => [...writersOf(result).json()].join("");

/**
 * A result as the bytes of an Excel workbook, as `--format xlsx` has it: figures as numbers, headings in the language
 * that it was made in, notes on a last sheet.
 *
 * @throws TypeError for anything but a result of this library itself
 * @example
 * const book = await toXlsx(await rank("data/examples/2024.csv", { as: "34" }));
 * (await rank(book, { year: 2024 })).rows.length; // → 34
 */
export const toXlsx = async (result: Beneath<unknown>): Promise<Uint8Array> => {
  const writers = writersOf(result);
  const { workbook } = await import("../write/formats/workbook/workbook.ts");
  return workbook(writers.sheets(), writers);
};
