import { all, figureOf, folded } from "./page.ts";

/** A table of units, of whose rows so many are drawn as are looked at. */
export interface Listing {
  /** Leaves units of a name and a region; empty for any. */
  readonly filter: (name: string, region: string) => void;
  readonly nameOf: (unit: string) => string | undefined;
  readonly scrollTo: (unit: string) => void;
  readonly showAll: () => void;
}

/** Rows that are drawn at once, and those that are added where the last of them comes into sight. */
const BATCH = 250;

const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** Orders cells by figures where both have some, else by text; empty ones come last either way. */
function compareCells(a: HTMLTableCellElement | undefined, b: HTMLTableCellElement | undefined, sign: number): number {
  const [textA = "", textB = ""] = [a?.textContent?.trim(), b?.textContent?.trim()];
  const isEmpty = (text: string): boolean => text === "" || text === "–";
  if (isEmpty(textA) || isEmpty(textB)) return Number(isEmpty(textA)) - Number(isEmpty(textB));
  const difference = figureOf(a) - figureOf(b);
  return sign * (Number.isNaN(difference) ? order.compare(textA, textB) : difference);
}

/** Takes over a table: headings sort it. */
export function listingOf(table: HTMLTableElement, sortBy: string): Listing {
  const [body] = table.tBodies;
  const rows = all("tbody tr", HTMLTableRowElement, table).map((row) => {
    const name = row.querySelector("th")?.textContent ?? "";
    return { row, name, folded: folded(name) };
  });
  let [found, drawn] = [rows, 0];
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) draw(drawn + BATCH);
  });

  function draw(count: number): void {
    body?.append(...found.slice(drawn, count).map(({ row }) => row));
    drawn = Math.min(count, found.length);
    observer.disconnect();
    const last = found[drawn - 1];
    if (last && drawn < found.length) observer.observe(last.row);
  }

  function start(kept: typeof rows): void {
    [found, drawn] = [kept, 0];
    body?.replaceChildren();
    draw(BATCH);
  }

  let matches = (_: (typeof rows)[number]): boolean => true;

  function sort(heading: HTMLTableCellElement): void {
    const down = heading.ariaSort === "ascending";
    for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute("aria-sort");
    heading.ariaSort = down ? "descending" : "ascending";
    const at = heading.cellIndex;
    rows.sort((a, b) => compareCells(a.row.cells[at], b.row.cells[at], down ? -1 : 1));
    start(rows.filter(matches));
  }

  for (const heading of table.tHead?.rows[0]?.cells ?? []) {
    // With real buttons in them, Chromium does not repeat the headings on the next sheet of paper.
    const button = document.createElement("span");
    button.role = "button";
    button.tabIndex = 0;
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      button.click();
    });
    button.textContent = heading.textContent;
    button.title = `${sortBy}: ${heading.textContent}`;
    button.addEventListener("click", () => sort(heading));
    heading.replaceChildren(button);
  }
  if (rows.length > BATCH) start(rows);

  return {
    filter: (name, region) => {
      matches = ({ row, folded: own }) =>
        own.includes(name) && (region === "" || row.dataset.region === undefined || row.dataset.region === region);
      start(rows.filter(matches));
    },
    nameOf: (unit) => rows.find(({ row }) => row.dataset.unit === unit)?.name,
    scrollTo: (unit) => {
      const at = found.findIndex(({ row }) => row.dataset.unit === unit);
      if (at >= drawn) draw(at + BATCH);
      found[at]?.row.scrollIntoView({ block: "center" });
    },
    showAll: () => draw(found.length),
  };
}
