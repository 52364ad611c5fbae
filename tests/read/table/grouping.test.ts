import { expect, it } from "vitest";
import { grouping } from "../../../src/read/table/grouping.ts";
import { positionsOf } from "../../../src/read/table/positions.ts";
import type { TextReading, TextTable } from "../../../src/read/table/text-table.ts";
import { dialectOf, headings, limits } from "./layouts.ts";

/** The groups of rows of years and lists, by the year in the file's name and the one asked for. */
function groups(rows: readonly string[], plain?: number, year?: number) {
  const dialect = dialectOf(`Năm;Danh mục;Tỉnh;Tổng\n2021;63;Huế;0,7\n`);
  const gathering: TextReading = {
    options: { year },
    headings,
    limits,
    groups: new Map<string, TextTable>(),
    problems: [],
    years: new Set<number>(),
  };
  const of = grouping(positionsOf(dialect.layout), dialect.source, dialect, plain, gathering);
  const found = rows.map((row, i) => {
    const group = of(row.split(";"), i + 2);
    return group && `${group.year ?? "–"} ${group.scheme ?? "–"}`;
  });
  return {
    found,
    count: gathering.groups.size,
    problems: gathering.problems.map(({ kind, place }) => `${kind} ${place.line}:${place.column}`),
  };
}

it("rows are of the year and the list that they state, or of the file's year", () => {
  expect(groups(["2021;63;Huế", "2022.0;34;Huế", ";;Huế", "2021;63;Hà Nội"], 2020)).toEqual({
    found: ["2021 63", "2022 34", "2020 –", "2021 63"],
    count: 3,
    problems: [],
  });
  expect(groups([";;Huế"]).found).toEqual(["– –"]);
});

it("rows of years that were not asked for are of no group", () => {
  expect(groups(["2021;;Huế", "2022;;Huế"], undefined, 2022).found).toEqual([undefined, "2022 –"]);
});

it("a year that is none is told at its cell, once for rows that follow each other", () => {
  expect(groups(["năm 21;;Huế", "năm 21;;Hà Nội", "21;;Huế"])).toMatchObject({
    problems: ["year-invalid 2:1", "year-invalid 4:1"],
  });
});
