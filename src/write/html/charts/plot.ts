import * as Plot from "@observablehq/plot";
import { forTerminal } from "../../formats/safe.ts";
import type { ChartName } from "../chart-names.ts";
import { SVG, SvgDocument, type SvgElement } from "./svg-document.ts";

/** A chart, as it stands in a page or in a file of its own. */
export interface Chart {
  readonly id: ChartName;
  readonly title: string;
  readonly description: string;
  readonly svg: string;
}

/** Fonts that every machine has, with whole Vietnamese letters. */
const FONTS = "Arial, Liberation Sans, DejaVu Sans, sans-serif";

/** Colours of what raises and of what lowers, with a contrast of 3 at least on light and dark paper. */
export const [UP, DOWN] = ["#3b7dc4", "#c2571a"];

/** Draws a chart. A mark whose `ariaLabel` is the anchor of a unit belongs to that unit. */
export function draw(id: ChartName, title: string, description: string, options: Plot.PlotOptions): Chart {
  const document = new SvgDocument();
  const svg: SvgElement = Plot.plot({ ...options, document });
  svg.removeAttribute("class");
  const named = { xmlns: SVG, role: "img", "aria-labelledby": `${id}-title ${id}-description`, "font-family": FONTS };
  for (const [name, value] of Object.entries(named)) svg.setAttribute(name, value);
  for (const [tag, part, text] of [
    ["desc", "description", description],
    ["title", "title", title],
  ] as const) {
    const element = svg.insertBefore(document.createElementNS("", tag), svg.firstChild);
    element.setAttribute("id", `${id}-${part}`);
    element.textContent = forTerminal(text);
  }
  return { id, title, description, svg: svg.markup };
}
