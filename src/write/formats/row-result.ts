import type { Result } from "./render.ts";
import type { Sheet } from "./sheet.ts";

/** A result as JSON has it, in parts: rows are made one at a time. */
export interface JsonResult<Head extends object, Row, End extends object> {
  readonly head: Head;
  readonly rows: () => Iterable<Row>;
  readonly end: End;
}

/** A result that has rows, in every format. */
export interface RowResult<Head extends object, Row, End extends object> extends Result {
  readonly json: () => JsonResult<Head, Row, End>;
  readonly own: Result["own"] & { readonly json: () => Iterable<string> };
}

/** A result by its two forms: what a table shows, and what JSON says. */
export const rowResult = <Head extends object, Row, End extends object>(
  sheet: () => Sheet<unknown>,
  json: () => JsonResult<Head, Row, End>,
): RowResult<Head, Row, End> => ({ sheet, json, own: { json: () => jsonText(json()) } });

/** The text of a result, a row a line, in pieces. */
function* jsonText({ head, rows, end }: JsonResult<object, unknown, object>): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  let separator = "\n";
  for (const row of rows()) {
    yield separator + JSON.stringify(row);
    separator = ",\n";
  }
  yield `\n],${JSON.stringify(end).slice(1)}\n`;
}
