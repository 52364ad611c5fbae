import type { Lang, Ranking } from "../../types/index.ts";
import { forPeople, type Sheet, type SheetColumn } from "../formats/sheet.ts";
import { html, type Markup } from "./markup.ts";

/** What a table of units is called, and where its rows can be found. */
export interface TableView<Row> {
  readonly id: string;
  readonly caption: string;
  /** The anchor of a row's unit. */
  readonly anchorOf: (row: Row) => string;
  /** The region of a row's unit, for the filter; undefined where it is not filtered. */
  readonly regionOf?: (row: Row) => string;
}

/** The region of each unit in the reader's language; empty where it has none. */
export const regionIn =
  ({ regions, regionOf }: Pick<Ranking, "regions" | "regionOf">, lang: Lang) =>
  (row: number): string =>
    regions[regionOf[row] ?? -1]?.name[lang] ?? "";

/** What is wider than a telephone in a part of the page that scrolls sideways. */
export const wide = (table: Markup, heading: string): Markup =>
  html`<div class="wide" tabindex="0" role="group" aria-labelledby="${heading}">${table}</div>`;

/** A result as a table that is one without scripts too; figures carry what machines read where their texts are not that. */
export function tableOf<Row>(sheet: Sheet<Row>, { id, caption, anchorOf, regionOf }: TableView<Row>): Markup {
  const columns = forPeople(sheet);
  const head = columns.map((column) => html`<th scope="col" class="${classesOf(column)}">${column.label}</th>`);
  const region = (row: Row) => regionOf && html` data-region="${regionOf(row)}"`;
  const rows = [...sheet.rows].map(
    (row) =>
      html`<tr data-unit="${anchorOf(row)}"${region(row)}>${columns.map((column) => cell(column, row))}</tr>
`,
  );
  const foot = columns.some(({ footer }) => footer)
    ? html`<tfoot><tr>${columns.map(({ footer = "", align }) => html`<td class="${align}">${footer}</td>`)}</tr></tfoot>`
    : undefined;
  return html`<table id="${id}"${isDense(columns) ? html` class="dense"` : undefined}><caption>${caption}</caption><thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>${foot}</table>`;
}

/** So many letters of words that cannot be broken fit side by side on a screen of 1280 pixels. */
const FITS = 100;

const isDense = (columns: readonly Pick<SheetColumn, "label">[]): boolean =>
  columns.reduce((sum, { label }) => sum + Math.max(...label.split(" ").map(({ length }) => length)), 0) > FITS;

/** So many letters of a heading are a line each no longer. */
const LONG = 40;

const isUnit = ({ key }: Pick<SheetColumn, "key">): boolean => key === "province" || key === "unit";

/** Where the texts of a heading stand, and whether it stays in sight beside the names of the units. */
const classesOf = ({ key, align, label }: Pick<SheetColumn, "key" | "align" | "label">): string =>
  [align, isUnit({ key }) ? "unit" : "", label.length > LONG ? "long" : ""].filter(Boolean).join(" ");

function cell<Row>({ key, numeric, human, machine }: SheetColumn<Row>, row: Row): Markup {
  const text = (human ?? machine)(row) || (numeric ? "–" : "");
  if (isUnit({ key })) return html`<th scope="row"><bdi>${text}</bdi></th>`;
  if (!numeric) return html`<td class="left"><bdi>${text}</bdi></td>`;
  // The page's script reads a decimal comma as a point.
  return text.replace(",", ".") === machine(row)
    ? html`<td>${text}</td>`
    : html`<td data-value="${machine(row)}">${text}</td>`;
}
