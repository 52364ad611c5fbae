import { describe, expect, it } from "vitest";
import { type DraftNode, treeOf } from "../../../src/calc/draft/tree.ts";
import type { OutlineMeasure } from "../../../src/types/index.ts";
import { shown } from "./outlines.ts";

const measure = (code: string | undefined, name: string, more: Partial<OutlineMeasure> = {}): OutlineMeasure => ({
  ...shown(code, { name }),
  ...more,
});
/** The nodes as texts: `4(4.1, 4.2)`. */
const shape = (nodes: readonly DraftNode[]): string =>
  nodes.map(({ code, members }) => (members.length === 0 ? code : `${code}(${shape(members)})`)).join(", ");

describe("the hierarchy of a file's measures", () => {
  it("is told by codes with points; a level that the file does not list is added", () => {
    const { tops, made } = treeOf(["4.22.1", "4.22.2", "4.3", "5"].map((code) => measure(code, `M ${code}`)));
    expect([shape(tops), made]).toEqual(["4(4.22(4.22.1, 4.22.2), 4.3), 5", false]);
  });

  it("is told by the groups above headings, whose numbers are their codes", () => {
    const { tops } = treeOf([
      measure("a1", "A1", { group: "I. Nền tảng số" }),
      measure("a2", "A2", { group: "I. Nền tảng số" }),
      measure("b1", "B1", { group: "Hoạt động" }),
      measure("c", "C"),
    ]);
    expect(shape(tops)).toBe("I(a1, a2), hoat_dong(b1), c");
    expect(tops.map(({ name }) => name)).toEqual(["Nền tảng số", "Hoạt động", "C"]);
  });

  it("gives an added level the name of the group that is as large", () => {
    const group = "Chính quyền số";
    const { tops } = treeOf([measure("1.1", "A", { group }), measure("1.2", "B", { group })]);
    expect([shape(tops), tops[0]?.name]).toEqual(["1(1.1, 1.2)", group]);
  });

  it("tells numbers apart that begin anew in each group by the number of the group", () => {
    const { tops, made } = treeOf([
      measure("1", "A", { group: "I. Một" }),
      measure("2", "B", { group: "I. Một" }),
      measure("1", "C", { group: "II. Hai" }),
    ]);
    expect([shape(tops), made]).toEqual(["I(I.1, I.2), II(II.1)", false]);
  });

  it("makes codes of names where there are none, and has the total apart", () => {
    const { tops, total, made } = treeOf([
      measure(undefined, "Hạ tầng số"),
      measure(undefined, "Hạ tầng số"),
      measure(undefined, "Tổng", { isTotal: true }),
    ]);
    expect([shape(tops), total.code, made]).toEqual(["ha_tang_so, ha_tang_so_2", "total", true]);
  });
});
