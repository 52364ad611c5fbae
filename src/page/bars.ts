import { all, figureOf } from "./page.ts";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Draws a bar into each row of a table that asks for it, from its last figures: parts of a sum, each from where the one
 * before it ends; or, where `data-from` has a rank, from that to others of 1 to `data-last`.
 */
export function drawBars(table: HTMLTableElement): void {
  const { bars, from, last } = table.dataset;
  if (bars === undefined || table.querySelector("svg")) return;
  const rows = all("tbody tr", HTMLTableRowElement, table);
  const figures = rows.map((row) => figureOf([...row.cells].at(-1)));
  let sum = 0;
  const ends = figures.map((figure, i): readonly [number, number] => {
    if (from !== undefined) return [Number(from), figure];
    const start = i === rows.length - 1 ? 0 : sum;
    if (!Number.isNaN(figure)) sum = start + figure;
    return [start, start + figure];
  });
  const known = ends.flat().filter((end) => !Number.isNaN(end));
  const [low, high] =
    from === undefined ? [Math.min(0, ...known), Math.max(0, ...known)] : [1, Math.max(2, Number(last))];
  const at = (end: number): number => (100 * (end - low)) / (high - low || 1);
  table.tHead?.rows[0]?.append(document.createElement("td"));
  for (const [i, [start, end]] of ends.entries()) {
    const cell = document.createElement("td");
    rows[i]?.append(cell);
    if (Number.isNaN(end)) continue;
    const isSum = from === undefined && i === rows.length - 1;
    const isUp = from === undefined ? end >= start : end <= start;
    cell.append(barOf(at(Math.min(start, end)), at(Math.max(start, end)), isSum ? "sum" : isUp ? "up" : "down"));
  }
}

/** A bar between two places, 0–100; what it says stands beside it as a figure. */
function barOf(left: number, right: number, kind: string): SVGElement {
  const [svg, bar] = [document.createElementNS(SVG, "svg"), document.createElementNS(SVG, "rect")];
  const box = { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true", class: "bar" };
  for (const [name, value] of Object.entries(box)) svg.setAttribute(name, value);
  const place = { x: left, y: 0, width: Math.max(1, right - left), height: 10, class: kind };
  for (const [name, value] of Object.entries(place)) bar.setAttribute(name, String(value));
  svg.append(bar);
  return svg;
}
