import { describe, expect, it } from "vitest";
import { Headings } from "../../../../src/read/table/headings.ts";
import { layoutOf } from "../../../../src/read/table/layout.ts";
import { listsIn } from "../../../../src/read/table/shape/lists.ts";
import { leaf, method, sum } from "../../../methods.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const second = { ...leaf("second"), name: { vi: "Trụ cột 2", en: "Pillar 2" } };
const headings = new Headings([method([gov, second, sum("total", { gov: 1, second: 1 })])]);

/** The lists under these headings, whose units stand in the columns of the letters `*`, from 0. */
function lists(heads: string, ...names: readonly number[]) {
  const cells = heads.split(";");
  const layout = layoutOf([{ cells, line: 1 }], headings);
  if (layout === undefined) throw new Error(heads);
  const found = listsIn(
    layout,
    cells.map((_, i) => i),
    names,
    headings,
  );
  return found && { ...found, heads: found.heads.map(({ text }) => text) };
}

describe("lists side by side", () => {
  it.each([
    ["TT;Tỉnh;Tổng;TT;Tỉnh;Tổng", [1, 4]],
    ["TT;Tỉnh;Tổng;TT.1;Tỉnh.1;Tổng.1", [1, 4]],
    ["TT;Tỉnh;Tổng;tt 2;TỈNH 2;Tổng (2)", [1, 4]],
  ])("are one in parts where their headings are the same, or counted on: %s", (heads, names) => {
    expect(lists(heads, ...names)).toEqual({
      heads: ["TT", "Tỉnh", "Tổng"],
      columns: [
        [0, 1, 2],
        [3, 4, 5],
      ],
      are: "parts",
      unnamed: false,
    });
  });

  it("are of unknown units where the second has no headings", () => {
    expect(lists("Tỉnh;Tổng;;", 0, 2)).toMatchObject({
      are: "parts",
      unnamed: true,
      columns: [
        [0, 1],
        [2, 3],
      ],
    });
  });

  it("are of several measures where right of the names each has figures of its own", () => {
    expect(lists("Tỉnh;Tổng;Hạng;Tỉnh;Chính quyền số;Hạng", 0, 3)).toEqual({
      heads: ["Tỉnh", "Tổng", "Hạng Tổng", "Chính quyền số", "Hạng Chính quyền số"],
      columns: [
        [0, 1, 2, undefined, undefined],
        [3, undefined, undefined, 4, 5],
      ],
      are: "measures",
      unnamed: false,
    });
  });

  it.each([
    ["one is as long as the other and has another figure of no measure", "Tỉnh;Tổng;Tỉnh;Ghi chú", [0, 2]],
    ["both have the same measure and only one its rank", "Tỉnh;Tổng;Hạng;Tỉnh;Tổng", [0, 3]],
    ["the second begins with other columns", "TT;Tỉnh;Tổng;Vùng;Tỉnh;Chính quyền số", [1, 4]],
    ["a heading that seems counted on is a measure of its own", "Tỉnh;Trụ cột;Tổng;Tỉnh;Trụ cột 2;Tổng", [0, 3]],
    ["the first has nothing but names", "Tỉnh;Tỉnh;Tổng", [0, 1]],
  ])("cannot be told where %s", (_, heads, names) => expect(lists(heads, ...names)).toBeUndefined());
});
