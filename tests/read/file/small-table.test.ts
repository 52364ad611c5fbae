import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSmallTable } from "../../../src/read/file/small-table.ts";
import { ROOT } from "../../cli.ts";
import { failureIn } from "../../failure.ts";
import { workbook } from "../../workbook.ts";

const read = (content: string | Uint8Array) =>
  readSmallTable("-", ["from", "to"], ["weight"], {}, { cwd: ROOT, stdin: () => Buffer.from(content) });

describe("a small table", () => {
  it("has its columns in any order, under headings in any letters, with units of measure in brackets", async () => {
    const rows = await read("Weight (0–1);TO;x;From\n0,5; 9 ;-;1\n\n;8;;2\n");
    expect(rows.map(({ line, text }) => [line, text("from"), text("to"), text("weight")])).toEqual([
      [2, "1", "9", "0,5"],
      [4, "2", "8", ""],
    ]);
    expect([rows[0]?.column("from"), rows[0]?.column("nobody")]).toEqual([4, undefined]);
    expect(rows[0]?.headings).toEqual(["Weight (0–1)", "TO", "x", "From"]);
  });

  it("is parted by the delimiter that makes most headings", async () => {
    const [row] = await read("from,to,weight;x\n1,9,2;3\n");
    expect([row?.text("from"), row?.text("weight")]).toEqual(["1", ""]);
  });

  it("is the first sheet that is seen, with its merged cells", async () => {
    const sheet = {
      name: "A",
      rows: [
        ["from", "to"],
        ["1", "9"],
        ["2", null],
      ],
      merged: ["B2:B3"],
    };
    const rows = await read(workbook({ name: "H", rows: [["x"]], hidden: true }, sheet));
    expect(rows.map(({ text }) => text("to"))).toEqual(["9", "9"]);
  });

  it.each([
    ["without a column that is needed", "from;weight\n1;2\n", "table-columns"],
    ["with a heading twice", "from;to;To\n1;2;3\n", "duplicate-column"],
    ["without rows", "from;to\n", "no-rows"],
  ])("%s is refused", async (_, content, kind) => {
    expect(await failureIn(() => read(content))).toMatchObject([{ kind }]);
  });

  it("may have columns without headings", async () => {
    expect(await read("from;to;;\n1;2;;\n")).toHaveLength(1);
  });
});

describe("a small table headed in Vietnamese", () => {
  it.each([
    ["Mã cũ;Mã mới;Tỷ trọng;Tên mới", "1 9 0,5 Xã X"],
    ["Tên cũ;Tên mới;Tỷ trọng;Ghi chú", "1 9 0,5 "],
    ["TÊN XÃ CŨ;TÊN XÃ MỚI;Tỷ lệ (0–1);x", "1 9 0,5 "],
    ["Xã, phường trước sắp xếp;Xã, phường sau sắp xếp;Trọng số;x", "1 9 0,5 "],
    ["Xã, phường cũ;Xã, phường mới;Tỷ trọng", "1 9 0,5 "],
    ["Mã đơn vị cũ;from;to;x", "9 0,5  "],
    ["2. Mã cũ;3. Đơn vị mới;Quyền số;x", "1 9 0,5 "],
  ])("%s", async (headings, expected) => {
    const content = `${headings}\n1;9;0,5;Xã X\n`;
    const world = { cwd: ROOT, stdin: () => Buffer.from(content) };
    const [row] = await readSmallTable("-", ["from", "to"], ["weight", "to_name"], {}, world);
    expect(["from", "to", "weight", "to_name"].map((name) => row?.text(name)).join(" ")).toBe(expected);
  });

  it("has codes where it has names beside them, in any order", async () => {
    const headings = ["Mã cũ", "Tên cũ", "Mã mới", "Tên mới", "Tỷ trọng", "Ghi chú"];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(headings, { minLength: 6 }), async (order) => {
        const world = { cwd: ROOT, stdin: () => Buffer.from(`${order.join(";")}\n${order.join(";")}\n`) };
        const [row] = await readSmallTable("-", ["from", "to"], ["weight", "to_name"], {}, world);
        const found = ["from", "to", "weight", "to_name"].map((name) => row?.text(name));
        expect(found).toEqual(["Mã cũ", "Mã mới", "Tỷ trọng", "Tên mới"]);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ["Mã cũ;Mã xã cũ;Mã mới\n1;2;3\n", "column-unclear"],
    ["Mã cũ;Mã mới;Tỷ lệ;Trọng số\n1;2;3;4\n", "column-unclear"],
    ["Mã;Mã mới\n1;2\n", "table-columns"],
    ["Cũ;Mới\n1;2\n", "table-columns"],
  ])("is refused where that does not tell: %s", async (content, kind) => {
    expect(await failureIn(() => read(content))).toMatchObject([{ kind }]);
  });
});
