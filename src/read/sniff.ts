import { type Headings, type Layout, layoutOf } from "./headings.ts";
import { firstRows } from "./rows.ts";

export const DELIMITERS = [";", "\t", "|", ","] as const;
/** How far down the heading may stand. */
const SEARCHED = 40;

/** How the cells of a file are told apart, and its columns. */
export interface Dialect {
  readonly delimiter: string;
  readonly layout: Layout;
}

/** The delimiter under which the most headings are known; undefined where under none a unit column is found. */
export function sniff(bytes: Buffer, headings: Headings, given: string | undefined): Dialect | undefined {
  const candidates = given ? [given] : DELIMITERS.filter((mark) => bytes.includes(mark));
  let best: (Dialect & { score: number }) | undefined;
  for (const delimiter of candidates) {
    const layout = layoutOf(firstRows(bytes, delimiter, SEARCHED), headings);
    if (layout === undefined) continue;
    const score = layout.roles.filter(({ is }) => is !== "unknown").length;
    if (best === undefined || score > best.score) best = { delimiter, layout, score };
  }
  return best;
}

/** The first row with more than one cell, under the delimiter that makes most of it: what a person sees as headings. */
export function firstCells(bytes: Buffer): readonly string[] {
  const rows = DELIMITERS.map((delimiter) => firstRows(bytes, delimiter, SEARCHED).find((row) => row.length > 1) ?? []);
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), []);
  return widest.length > 0 ? widest : (firstRows(bytes, ",", 1)[0] ?? []);
}
