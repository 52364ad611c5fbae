import { describe, expect, it } from "vitest";
import { checkScales, headedColumns, refuseTwins } from "../../../src/read/table/column-checks.ts";
import { yearsOf } from "../../../src/read/table/years.ts";
import type { Problem } from "../../../src/types/index.ts";
import { failureOf } from "../../failure.ts";
import { dialectOf, headings, limits } from "./layouts.ts";

describe("a heading with a largest value", () => {
  const found = (heads: string) => {
    const { layout, source } = dialectOf(`Tỉnh;${heads}\nHuế;1;2\n`);
    const problems: Problem[] = [];
    checkScales(headedColumns(layout), source, limits, headings, problems);
    return problems.map(({ kind, place }) => `${kind} ${place.line}:${place.column}`);
  };

  it.each([
    ["Tổng (0–1);Kinh tế số", []],
    ["Tổng (%);Kinh tế số", []],
    ["Tổng;Kinh tế số (100 điểm)", ["heading-scale 1:3"]],
    ["Tổng (thang 60);Kinh tế số (thang 40)", ["heading-scale 1:2", "heading-scale 1:3"]],
    ["Tổng;Số hộ (60)", []],
    ["Tổng (60);Kinh tế số (100)", ["heading-scale 1:2", "heading-scale 1:3"]],
    ["Tổng (3);Kinh tế số (4)", []],
    ["Tổng (10);Kinh tế số (11)", []],
    ["Tổng (12)=(10)+(11);Kinh tế số", []],
    ["Tổng [12];Kinh tế số", []],
    ["Tổng (2021);Kinh tế số (2022)", []],
    ["Tổng (1999);Kinh tế số (63)", []],
  ])("is told where its cells are read by another: %s", (heads, expected) => expect(found(heads)).toEqual(expected));
});

describe("two columns of one thing", () => {
  const twins = (heads: string, file = "t.csv") => {
    const { layout, source } = dialectOf(`${heads}\nHuế;1;2;3\n`);
    return failureOf(() => refuseTwins(layout, source, yearsOf(layout, file, {}))).map(
      ({ kind, place }) => `${kind} ${place.column}`,
    );
  };

  it.each([
    ["Tỉnh;Tổng;DTI", ["duplicate-column 3"]],
    ["Tỉnh;Tổng;Vùng;Khu vực", ["duplicate-column 4"]],
    ["Tỉnh;Tổng 2021;Tổng 2022", []],
    ["Tỉnh;Tổng;Hạng;Xếp hạng", []],
    ["Tỉnh;Tổng;Ghi;Ghi", []],
  ])("are refused, but for figures of two years, ranks, and what is not read: %s", (heads, expected) => {
    expect(twins(heads)).toEqual(expected);
  });

  it("are the same year's where one says it and the other's is that of the file", () => {
    expect(twins("Tỉnh;Kinh tế số năm trước;Kinh tế số 2021", "2022.csv")).toEqual(["duplicate-column 3"]);
  });
});
