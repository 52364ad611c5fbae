/** The script of a report's page: its tables, its cards, and the unit that is chosen, whose name stands in the address. */
import { drawBars } from "./bars.ts";
import { type Listing, listingOf } from "./listing.ts";
import { all, folded } from "./page.ts";

const { sort = "", unchosen = "", about = "" } = document.body.dataset;
const marks = [...document.querySelectorAll("[data-unit]")];
const cards = all("details.card", HTMLDetailsElement);
const sections = all("section:has(> details.card)", HTMLElement);
const [search] = all("#search", HTMLInputElement);
const [region] = all("#region", HTMLSelectElement);
const [chosen] = all("#chosen", HTMLOutputElement);
const [toCard] = all("#to-card", HTMLButtonElement);

const listings: readonly Listing[] = all("table[id]", HTMLTableElement).map((table) => listingOf(table, sort));

function filter(): void {
  const wanted = folded(search?.value ?? "").trim();
  const within = region?.value ?? "";
  for (const listing of listings) listing.filter(wanted, within);
}

function choose(unit: string): void {
  for (const mark of marks) mark.classList.toggle("chosen", unit !== "" && mark.getAttribute("data-unit") === unit);
  for (const card of cards) {
    card.open = card.dataset.unit === unit;
    card.hidden = !card.open;
    if (card.open) for (const table of card.querySelectorAll("table")) drawBars(table);
  }
  for (const section of sections) section.hidden = !cards.some(({ open }) => open);
  const name = listings[0]?.nameOf(unit);
  if (chosen) chosen.value = name ?? unchosen;
  if (toCard) toCard.hidden = !cards.some(({ open }) => open);
}

const unitInAddress = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1)) || about;
  } catch {
    return about;
  }
};

search?.addEventListener("input", filter);
region?.addEventListener("change", filter);
document.addEventListener("click", ({ target }) => {
  const marked = target instanceof Element ? target.closest("[data-unit]:not(details)") : undefined;
  const unit = marked?.getAttribute("data-unit");
  if (unit) location.hash = encodeURIComponent(unit);
});
toCard?.addEventListener("click", () => {
  const card = cards.find(({ open }) => open);
  card?.scrollIntoView();
  card?.querySelector("summary")?.focus();
});
addEventListener("hashchange", () => choose(unitInAddress()));
addEventListener("beforeprint", () => {
  for (const listing of listings) listing.showAll();
});
for (const controls of all(".controls, .choice", HTMLElement)) controls.hidden = false;
choose(unitInAddress());
if (location.hash !== "") listings[0]?.scrollTo(unitInAddress());
