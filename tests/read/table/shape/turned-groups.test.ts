import { expect, it } from "vitest";
import type { TurnedColumn } from "../../../../src/read/table/shape/table-of-measures.ts";
import { columnUnder } from "../../../../src/read/table/shape/turned-groups.ts";

/** What a heading alone says: units begin with `Xã`, years are numbers, `Điểm` is a score. */
const columnOf = (heading: string): TurnedColumn => {
  const is = /^Xã/.test(heading)
    ? "unit"
    : /^20\d\d$/.test(heading)
      ? "year"
      : /^Điểm/.test(heading)
        ? "score"
        : /^Tối đa/.test(heading)
          ? "max"
          : "text";
  return { i: 0, heading, is, basis: undefined, year: is === "year" ? Number(heading) : undefined };
};
const under = (upper: readonly string[], lower: readonly string[], i: number) => {
  const { is, of, year } = columnUnder(i, upper, lower, columnOf);
  return [is, of?.unit, of?.said ?? year].filter((one) => one !== undefined).join(" ");
};

it.each<readonly [string, readonly string[], readonly string[], number, string]>([
  ["the score of the unit above it", ["", "Xã A", ""], ["", "Điểm", "2021"], 1, "score Xã A Điểm"],
  ["its year", ["", "Xã A", ""], ["", "Điểm", "2021"], 2, "year Xã A 2021"],
  ["the score above the unit", ["", "Điểm"], ["", "Xã A"], 1, "score Xã A Điểm"],
  ["the unit under what several have in common", ["", "Xã của tỉnh", ""], ["", "Xã A", "Xã B"], 1, "unit"],
  ["the only heading", ["", "Xã A"], ["", ""], 1, "unit"],
  ["the lower heading alone", ["", ""], ["", "Điểm"], 1, "score"],
  ["what both say, where neither is a unit", ["", "Điểm"], ["", "2021"], 1, "score"],
  ["figures of a unit, where one table has one column of them", ["", "Xã A"], ["", "Tối đa"], 1, "figures Xã A Tối đa"],
  ["words of a unit", ["", "Xã A"], ["", "Ghi chú"], 1, "text"],
])("a column under two headings holds %s", (_, upper, lower, i, expected) =>
  expect(under(upper, lower, i)).toBe(expected),
);
