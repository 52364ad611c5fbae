import { figureReader } from "../../../src/read/outline/figures.ts";
import { headingRows } from "../../../src/read/outline/heading-rows.ts";
import { Headings } from "../../../src/read/table/headings.ts";
import type { OutlineMeasure } from "../../../src/types/index.ts";

/** The headings of a table and the rows below them, its cells parted by semicolons. */
export function tableOf(...texts: readonly string[]) {
  const headings = new Headings([]);
  const all = texts.map((text, i) => ({ cells: text.split(";"), line: i + 1 }));
  const columns = headingRows(all, headings);
  if (columns === undefined) throw new Error("no headings");
  const rows = all.slice(columns.until);
  return {
    headings,
    columns,
    rows,
    figureOf: figureReader(
      rows.flatMap(({ cells }) => cells),
      undefined,
    ),
  };
}

/** A measure in one line: `1.1 Portal [Group] max 60 largest 45`. */
export const short = ({ code, name, group, isTotal, max, largest }: OutlineMeasure): string =>
  [
    ...[code ?? "–", name, group && `[${group}]`, isTotal && "total"],
    ...[max && `max ${Number(max.n) / Number(max.d)}`, largest && `largest ${Number(largest.n) / Number(largest.d)}`],
  ]
    .filter(Boolean)
    .join(" ");
