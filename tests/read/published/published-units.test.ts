import { describe, expect, it } from "vitest";
import { MEAN } from "../../../src/core/published.ts";
import { Groups } from "../../../src/read/published/published-units.ts";
import { positionsOf } from "../../../src/read/table/positions.ts";
import type { Problem } from "../../../src/types/index.ts";
import { dialectOf } from "../table/layouts.ts";

const { layout, source } = dialectOf("Năm;Danh mục;Tỉnh;Tổng\n2021;63;Huế;0,7\n");
const at = positionsOf(layout);
const text = (name: string, line: number, mean = false) => ({ code: "", name, region: "R", line, mean });

describe("the groups of printed figures", () => {
  it("are of the year of the row, of the heading, or of the file", () => {
    const [groups, problems]: [Groups, Problem[]] = [new Groups(source, {}, 2020), []];
    const year = (row: string, stated?: number) => groups.of(row.split(";"), at, 2, stated, problems)?.year;
    expect([year("2021;63;Huế"), year(";;Huế"), year("2021;63;Huế", 2019)]).toEqual([2021, 2020, 2019]);
    expect([year("năm 21;;Huế"), problems.map(({ kind }) => kind)]).toEqual([undefined, ["year-invalid"]]);
  });

  it("are none of years that were not asked for, but for what a heading states", () => {
    const groups = new Groups(source, { year: 2022 }, undefined);
    expect([groups.of(["2021"], at, 2, undefined, []), groups.of(["2021"], at, 2, 2021, [])?.year]).toEqual([
      undefined,
      2021,
    ]);
  });

  it("have a row a unit, found on its list, and the national mean apart", () => {
    const [groups, problems]: [Groups, Problem[]] = [new Groups(source, {}, 2022), []];
    const group = groups.of(["2021", "63"], at, 2, undefined, problems);
    if (group === undefined) throw new Error("no group");
    const rows = [text("Huế", 2), text("Hà Giang", 3), text("Huế", 4), text("Cả nước", 5, true)].map((one) =>
      groups.row(group, one),
    );
    expect(rows).toEqual([0, 1, 0, -1]);
    const unitOf = groups.resolve({}, [], problems);
    expect([0, 1, -1].map((row) => unitOf(group, row))).toEqual([
      { scheme: "63", code: "46", name: "Thừa Thiên Huế", region: "R" },
      { scheme: "63", code: "02", name: "Hà Giang", region: "R" },
      { scheme: "63", code: MEAN, name: "Cả nước", region: "" },
    ]);
    expect(problems).toEqual([]);
  });
});
