import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../../../src/read/options.ts";
import { UnitFilter } from "../../../src/read/table/unit-rows.ts";
import type { Problem } from "../../../src/types/index.ts";
import { dialectOf, headings, limits } from "./layouts.ts";

/** What each row of a text is: a unit or not, and what is said of the others. */
function told(text: string, options: ReadOptions = { scheme: "none" }) {
  const problems: Problem[] = [];
  const dialect = dialectOf(text);
  const filter = new UnitFilter(dialect, { options, headings, limits, problems });
  const units: number[] = [];
  dialect.form.eachRow(dialect.layout.line, (cells, line) => {
    if (filter.isUnit(cells, line)) units.push(line);
  });
  filter.finish();
  const lines = (rows: readonly { readonly line: number }[]) => rows.map(({ line }) => line);
  return {
    units,
    asides: lines(filter.asides),
    doubtful: lines(filter.doubtful),
    stated: lines(filter.stated),
    problems: problems.map(({ kind, place }) => `${kind} ${place.line}`),
    count: filter.units,
  };
}
const rows = (...lines: readonly string[]): string => `TT;Xã;Tổng\n${lines.join("\n")}\n`;

describe("the rows of a table", () => {
  it("are units, but for means, notes and blank ones", () => {
    expect(told(rows("1;Xã Một;0,7", ";;", "2;Xã Hai;0,5", ";Trung bình;0,6", ";Nguồn: Sở;"))).toEqual({
      units: [2, 4],
      asides: [6],
      doubtful: [5],
      stated: [],
      problems: [],
      count: 2,
    });
  });

  it("may number the columns first, or repeat the headings", () => {
    expect(told(rows("(1);(2);(3)", "1;Xã Một;0,7", "TT;Xã;Tổng", "2;Xã Hai;0,5"))).toMatchObject({
      units: [3, 5],
      asides: [2, 4],
    });
    expect(told(rows("A;B;1", "1;Xã Một;0,7", "2;C;0,5")).problems).toEqual(["row-unclear 2"]);
  });

  it("are what the user says, before all else", () => {
    expect(
      told(rows("1;Xã Một;0,7", ";Trung bình;0,6", "2;Xã Hai;0,5"), {
        scheme: "none",
        unit: ["Trung bình"],
        notUnit: ["Xã Hai"],
      }),
    ).toMatchObject({
      units: [2, 3],
      stated: [4],
      doubtful: [],
    });
  });

  it("are units of one group where most are called so, and else asked for", () => {
    expect(told("Đơn vị;Tổng\nNhóm một;0,7\nNhóm hai;0,5\nXã Ba;0,5\n")).toMatchObject({
      units: [2, 3, 4],
      problems: [],
    });
    expect(told("Đơn vị;Tổng\nNhóm một;0,7\nXã Hai;0,5\nXã Ba;0,5\n").problems).toEqual(["row-unclear 2"]);
  });

  it("without a name, or with a long one, are wrong as a whole", () => {
    expect(told(rows(";;0,7", "1;Xã Một;0,5"))).toMatchObject({ units: [3], problems: ["missing-unit 2"], count: 1 });
    expect(told(rows(`1;${"x".repeat(1001)};0,7`, "2;Xã Hai;0,5")).problems).toEqual(["label-too-long 2"]);
    expect(told(rows("1;Xã Một;0,7;x", "2;Xã Hai;0,5"))).toMatchObject({ units: [3], problems: ["csv-ragged 2"] });
  });

  it("of a table of provinces are units by their names, whatever else they hold", () => {
    expect(told("Tỉnh;Tổng\nCả nước;0,6\nHuế;\nĐồng bằng sông Hồng;0,7\nXứ Lạ;0,5\n", {})).toMatchObject({
      units: [3, 5],
      asides: [2, 4],
    });
  });
});

it("in long form a row that is called as the last is a unit too, if it has a value", () => {
  const long = "Tỉnh;Chỉ số;Giá trị\nXã Một;gov;1\nXã Một;eco;2\nXã Một;x;\nTrung bình;gov;1\n";
  expect(told(long)).toMatchObject({ units: [2, 3, 4], doubtful: [5] });
});
