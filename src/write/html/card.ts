import type { Profile } from "../../types/index.ts";
import { forPeople, type Sheet, type SheetColumn } from "../formats/sheet.ts";
import { profilePage } from "../views/profile/profile-page.ts";
import type { ProfileView } from "../views/profile/profile-view.ts";
import { whatIfSheet } from "../views/profile/what-if-sheet.ts";
import { escapeText, html, Markup } from "./markup.ts";

/** What the tables of a card leave to the one of what each measure could bring. */
const COULD_BRING = new Set(["to_median", "to_gain", "gain_rank"]);

/** The card of a unit: sentences, and tables, two of which the page's script draws bars into. */
export function cardOf(profile: Profile, anchor: string, isOpen: boolean, view: ProfileView): Markup {
  const { sections, lines } = profilePage(profile, { ...view, quiet: true });
  const { whatIf, why } = view.words.profile.sections;
  const tables = sections.map(({ title, sheet }) => {
    if (sheet === undefined) return html``;
    const columns = forPeople(sheet).filter(({ key }) => !COULD_BRING.has(key));
    return tableOf(title, sheet, columns, title === why ? html` data-bars` : html``);
  });
  const now = profile.years.at(-1);
  if (now?.rank !== undefined && profile.gaps.length > 0) {
    const sheet = whatIfSheet(profile, view);
    tables.push(tableOf(whatIf, sheet, sheet.columns, html` data-bars data-from="${now.rank}" data-last="${now.of}"`));
  }
  return html`<details class="card" data-unit="${anchor}"${isOpen ? html` open` : html``}><summary><h3><bdi>${profile.name}</bdi></h3></summary>
${lines.map((line) => html`<p>${line}</p>`)}${tables}</details>
`;
}

/** A table of a card, whose cells and rows end where the next ones begin, as HTML lets them: there are thousands. */
function tableOf(
  caption: string,
  sheet: Sheet<unknown>,
  columns: readonly SheetColumn<unknown>[],
  bars: Markup,
): Markup {
  const heading = columns.findIndex(({ align }) => align === "left");
  const rows = [...sheet.rows].map(
    (row) => `<tr>${columns.map((column, i) => cellOf(column, row, i === heading)).join("")}`,
  );
  return html`<table${bars}><caption>${caption}</caption><thead><tr>${columns.map(({ label, align }) => html`<th scope="col" class="${align}">${label}</th>`)}</tr></thead>
<tbody>${new Markup(rows.join(""))}</tbody></table>
`;
}

function cellOf({ human, machine }: SheetColumn<unknown>, row: unknown, isHeading: boolean): string {
  const text = escapeText((human ?? machine)(row));
  return isHeading ? `<th scope="row">${text}</th>` : `<td>${text}`;
}
