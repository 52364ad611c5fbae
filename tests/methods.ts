import { columnOf } from "../src/core/column.ts";
import { fraction } from "../src/core/fraction.ts";
import type { Column, Leaf, Measure, Methodology } from "../src/types/index.ts";
import { ratioOf } from "./naive.ts";

/** A given measure. */
export const leaf = (code: string, max = 100, merge?: Leaf["merge"]): Measure => ({
  ...{ code, kind: "index", name: { en: code, vi: code }, max },
  ...(merge === undefined ? {} : { merge }),
});

/** A measure of others, by their weights. */
export const sum = (
  code: string,
  of: Readonly<Record<string, number>>,
  more: { readonly mean?: "geometric"; readonly max?: number; readonly kind?: string } = {},
): Measure => ({ code, kind: code === "total" ? "total" : "pillar", name: { en: code, vi: code }, of, ...more });

/** A methodology of these measures. */
export const method = (measures: readonly Measure[], scale: Methodology["scale"] = "fraction"): Methodology => ({
  ...{ id: "test", title: { en: "Test", vi: "Thử" }, source: "tests" },
  ...{ decimals: 4, ties: "competition", rankOn: "printed", scale, measures },
});

/** A column of decimal texts, empty where missing. */
export const column = (...cells: readonly string[]): Column =>
  columnOf(cells.length, (i) => {
    const cell = cells[i] ?? "";
    if (cell === "") return undefined;
    const { n, d } = ratioOf(cell);
    return fraction(n, d);
  });
