import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { forTerminal } from "../../formats/safe.ts";

/** A chart, as it stands in a page or in a file of its own. */
export interface Chart {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
}

/** Fonts that every machine has, with whole Vietnamese letters. */
const FONTS = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Colours of the first and of the last rank; those between lie on the line between them. */
export const RANKS = ["#fff3c4", "#1d4e89"] as const;

/** Ink on a colour of ranks, 0–1 from the first to the last, with a contrast of 4.5 at least. */
export const inkOn = (place: number): string => (place > 0.74 ? "#ffffff" : "#1a1a1a");

/** Attributes that say where a mark is: hundredths of a pixel are enough. */
const PLACES = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "transform"];

/** Draws a chart. A mark whose `ariaLabel` is the anchor of a unit belongs to that unit. */
export function draw(id: string, title: string, description: string, options: Plot.PlotOptions): Chart {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({ ...options, document });
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  for (const mark of [...svg.querySelectorAll("[aria-label]")]) {
    const label = mark.getAttribute("aria-label") ?? "";
    mark.removeAttribute("aria-label");
    if (label.startsWith("#")) mark.setAttribute("data-unit", label.slice(1));
  }
  for (const name of PLACES) {
    for (const mark of [...svg.querySelectorAll(`[${name}]`)]) {
      mark.setAttribute(name, (mark.getAttribute(name) ?? "").replace(/(\.\d\d)\d+/g, "$1"));
    }
  }
  svg.removeAttribute("class");
  const named = { role: "img", "aria-labelledby": `${id}-title ${id}-description`, "font-family": FONTS };
  for (const [name, value] of Object.entries(named)) svg.setAttribute(name, value);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  for (const [tag, text] of [
    ["desc", description],
    ["title", title],
  ] as const) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.setAttribute("id", `${id}-${tag === "desc" ? "description" : "title"}`);
    element.textContent = forTerminal(text);
    svg.prepend(element);
  }
  return { id, title, description, svg: svg.outerHTML };
}
