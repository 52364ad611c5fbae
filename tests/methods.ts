import { columnOf } from "../src/core/column.ts";
import { fraction, fractionOf } from "../src/core/fraction.ts";
import type { Aggregate, Column, Leaf, Mean, Measure, Methodology } from "../src/types/index.ts";
import { methodologyJson } from "../src/write/views/methodology.ts";
import { ratioOf } from "./naive.ts";

/** A given measure. */
export const leaf = (code: string, max = 100, merge?: Leaf["merge"]): Leaf => ({
  ...{ is: "leaf", code, kind: "index", name: { en: code, vi: code }, max: fractionOf(max), merge },
});

/** A measure of others, by their weights. */
export function sum(
  code: string,
  of: Readonly<Record<string, number>>,
  more: {
    readonly mean?: Mean | undefined;
    readonly needs?: number | undefined;
    readonly max?: number;
    readonly kind?: string;
  } = {},
): Aggregate {
  const { mean, needs, max, kind = code === "total" ? "total" : "pillar" } = more;
  const weights = new Map(Object.entries(of).map(([member, weight]) => [member, fractionOf(weight)]));
  const largest = max === undefined ? undefined : fractionOf(max);
  const share = needs === undefined ? undefined : fractionOf(needs);
  return { is: "aggregate", code, kind, name: { en: code, vi: code }, of: weights, mean, needs: share, max: largest };
}

/** A methodology of these measures. */
export const method = (measures: readonly Measure[], scale: Methodology["scale"] = "fraction"): Methodology => ({
  ...{ id: "test", title: { en: "Test", vi: "Thử" }, source: "tests" },
  ...{ decimals: 4, ties: "competition", rankOn: "printed", scale, measures },
});

/** The text of a methodology's file. */
export const fileOf = (methodology: Methodology): string => methodologyJson(methodology);

/** What stands in a methodology's file: two indices of 60 and 40 points, with names in both languages. */
export const READINESS = {
  id: "points",
  title: { en: "Readiness", vi: "Sẵn sàng" },
  source: "made for tests",
  decimals: 2,
  ties: "competition",
  rankOn: "printed",
  scale: "points",
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
};

/** A column of decimal texts, empty where missing. */
export const column = (...cells: readonly string[]): Column =>
  columnOf(cells.length, (i) => {
    const cell = cells[i] ?? "";
    if (cell === "") return undefined;
    const { n, d } = ratioOf(cell);
    return fraction(n, d);
  });
