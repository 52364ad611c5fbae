import { forPeople, type Sheet, type SheetColumn } from "../formats/sheet.ts";
import { html, type Markup } from "./markup.ts";

/** What a table of units is called, and where its rows can be found. */
export interface TableView {
  readonly id: string;
  readonly caption: string;
  /** The anchor of each unit. */
  readonly anchors: readonly string[];
  /** The region of each unit, for the filter. */
  readonly regionOf: (row: number) => string;
}

/** A result as a table that is one without scripts too; figures carry what machines read, to be sorted by. */
export function tableOf(sheet: Sheet, { id, caption, anchors, regionOf }: TableView): Markup {
  const columns = forPeople(sheet);
  const head = columns.map((column) => html`<th scope="col" class="${column.align}">${column.label}</th>`);
  const rows = [...sheet.rows].map(
    (row) =>
      html`<tr data-unit="${anchors[row] ?? ""}" data-region="${regionOf(row)}">${columns.map((column) => cell(column, row))}</tr>
`,
  );
  const foot = columns.some(({ footer }) => footer)
    ? html`<tfoot><tr>${columns.map(({ footer = "", align }) => html`<td class="${align}">${footer}</td>`)}</tr></tfoot>`
    : undefined;
  return html`<table id="${id}"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
<tbody>
${rows}</tbody>${foot}</table>`;
}

function cell({ key, align, numeric, human, machine }: SheetColumn, row: number): Markup {
  const text = (human ?? machine)(row);
  if (key === "province" || key === "unit") return html`<th scope="row"><bdi>${text}</bdi></th>`;
  return numeric
    ? html`<td class="${align}" data-value="${machine(row)}">${text}</td>`
    : html`<td class="${align}"><bdi>${text}</bdi></td>`;
}
