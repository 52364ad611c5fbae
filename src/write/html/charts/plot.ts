import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { forTerminal } from "../../formats/safe.ts";
import type { ChartName } from "../chart-names.ts";

/** A chart, as it stands in a page or in a file of its own. */
export interface Chart {
  readonly id: ChartName;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
}

/** Fonts that every machine has, with whole Vietnamese letters. */
const FONTS = "Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/** Colours of what raises and of what lowers, with a contrast of 3 at least on light and dark paper. */
export const [UP, DOWN] = ["#3b7dc4", "#c2571a"];

/** Attributes that say where a mark is: hundredths of a pixel are enough. */
const PLACES = new Set(["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "transform"]);

/** Draws a chart. A mark whose `ariaLabel` is the anchor of a unit belongs to that unit. */
export function draw(id: ChartName, title: string, description: string, options: Plot.PlotOptions): Chart {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({ ...options, document });
  for (const style of [...svg.querySelectorAll("style")]) style.remove();
  for (const mark of [...svg.querySelectorAll("*")]) tidy(mark);
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

/** What is needed of an element. */
interface Mark {
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/** Shortens figures of places, and says of a unit's mark whose it is. */
function tidy(mark: Mark): void {
  for (const { name, value } of [...mark.attributes]) {
    if (name === "aria-label") {
      mark.removeAttribute(name);
      if (value.startsWith("#")) mark.setAttribute("data-unit", value.slice(1));
    } else if (PLACES.has(name)) mark.setAttribute(name, value.replace(/(\.\d\d)\d+/g, "$1"));
  }
}
