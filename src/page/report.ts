/** The script of a report's page: sorting, searching, filtering, and choosing a unit, whose name stands in the address. */

const all = <E extends Element>(selector: string, kind: new () => E): readonly E[] =>
  [...document.querySelectorAll(selector)].flatMap((element) => (element instanceof kind ? [element] : []));

/** Text without case and marks: `Hà Tĩnh` → `ha tinh`. */
const folded = (text: string): string =>
  text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const { sort = "", unchosen = "" } = document.body.dataset;
const order = new Intl.Collator(document.documentElement.lang, { numeric: true });

/** What a cell is sorted by: its figure, or its text; empty cells come last either way. */
const keyOf = (row: HTMLTableRowElement, column: number): string | number => {
  const cell = row.cells[column];
  const figure = cell?.dataset.value;
  const text = cell?.textContent ?? "";
  return figure === undefined || figure === "" ? text : Number(figure);
};

const compare = (a: string | number, b: string | number): number =>
  typeof a === "number" && typeof b === "number" ? a - b : order.compare(String(a), String(b));

function sortBy(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const down = heading.ariaSort === "ascending";
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute("aria-sort");
  heading.ariaSort = down ? "descending" : "ascending";
  const [body] = table.tBodies;
  if (!body) return;
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row, heading.cellIndex) }));
  const isEmpty = (key: string | number): boolean => key === "" || key === "–";
  rows.sort((a, b) =>
    isEmpty(a.key) !== isEmpty(b.key) ? (isEmpty(a.key) ? 1 : -1) : compare(a.key, b.key) * (down ? -1 : 1),
  );
  body.append(...rows.map(({ row }) => row));
}

for (const table of all("table", HTMLTableElement)) {
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
    button.title = `${sort}: ${heading.textContent}`;
    button.addEventListener("click", () => sortBy(table, heading));
    heading.replaceChildren(button);
  }
}

const [search] = all("#search", HTMLInputElement);
const [region] = all("#region", HTMLSelectElement);
const [chosen] = all("#chosen", HTMLOutputElement);
const rows = all("tbody tr", HTMLTableRowElement).map((row) => ({
  row,
  name: folded(row.querySelector("th")?.textContent ?? ""),
}));

function filter(): void {
  const wanted = folded(search?.value ?? "").trim();
  for (const { row, name } of rows) {
    const isOutside = region !== undefined && region.value !== "" && row.dataset.region !== region.value;
    row.hidden = isOutside || !name.includes(wanted);
  }
}

function choose(unit: string): void {
  for (const element of document.querySelectorAll("[data-unit]")) {
    element.classList.toggle("chosen", unit !== "" && element.getAttribute("data-unit") === unit);
  }
  const row = rows.find((one) => one.row.dataset.unit === unit)?.row;
  if (chosen) chosen.value = row?.querySelector("th")?.textContent ?? unchosen;
}

const unitInAddress = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
};

search?.addEventListener("input", filter);
region?.addEventListener("change", filter);
document.addEventListener("click", ({ target }) => {
  const unit = target instanceof Element ? target.closest("[data-unit]")?.getAttribute("data-unit") : undefined;
  if (unit) location.hash = encodeURIComponent(unit);
});
addEventListener("hashchange", () => choose(unitInAddress()));
for (const controls of all(".controls", HTMLElement)) controls.hidden = false;
choose(unitInAddress());

export {};
