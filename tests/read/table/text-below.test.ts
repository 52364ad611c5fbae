import * as fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

const METHOD = {
  ...{ id: "two", title: { en: "Two", vi: "Hai" }, source: "made for tests", decimals: 0 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
  ],
};

let cwd: string;
beforeEach(() => {
  cwd = folder({ "two.json": JSON.stringify(METHOD) });
});

type Table = readonly (readonly (string | number)[])[];
const rank = (table: Table) => {
  const argv = ["rank", "-", "--scheme", "none", "--year", "2025", "--methodology", "two.json", "--format", "csv"];
  return dti(argv, { cwd, stdin: table.map((cells) => cells.join(";")).join("\n") });
};

const HEAD = ["STT", "Đơn vị", "people", "network"];
const UNITS: Table = [
  [1, "Xã Lam Hạ", 45, 30],
  [2, "Xã Ba Sao", 40, 25],
];
const RANKED = "rank,code,unit,total,people,network\n1,Xã Lam Hạ,Xã Lam Hạ,75,45,30\n2,Xã Ba Sao,Xã Ba Sao,65,40,25\n";

describe("a signature under a table", () => {
  const line = fc.constantFrom<Table[number]>(
    ["", "", "", "Hà Nội, ngày 5 tháng 3 năm 2025"],
    ["", "", "ngày 05/3/2025", ""],
    ["", "Nơi nhận:", "", "TM. UBND TỈNH"],
    ["Nơi nhận:", "", "", ""],
    ["", "- Như trên;", "", "CHỦ TỊCH"],
    ["", "Người lập biểu", "KT. GIÁM ĐỐC", ""],
    ["Người lập", "", "", "THỦ TRƯỞNG ĐƠN VỊ"],
    ["", "(Ký, ghi rõ họ tên)", "(Ký tên)", ""],
    ["", "", "Nguyễn Văn An", ""],
    ["", "Prepared by", "Approved by", ""],
  );

  it("is left out by name, whatever it says under the scores", async () => {
    const property = fc.asyncProperty(
      line,
      fc.array(line, { maxLength: 3 }),
      fc.boolean(),
      async (first, more, gap) => {
        const block = [...(gap ? [["", "", "", ""]] : []), first, ...more, ["", "Lê Thị Bình", "", "Trần Văn Chung"]];
        const { out, err } = await rank([HEAD, ...UNITS, ...block]);
        expect(out, err).toBe(RANKED);
        expect(err).toContain("Lê Thị Bình Trần Văn Chung");
      },
    );
    await fc.assert(property, { numRuns: 30 });
  });

  it("is refused where units go on below it", async () => {
    const table = [
      HEAD,
      ...UNITS,
      ["", "Người lập biểu", "", "CHỦ TỊCH"],
      ["", "", "", "Nguyễn Văn An"],
      [3, "Xã Tân Sơn", 1, 2],
    ];
    const { code, err } = await rank(table);
    expect(code).toBe(1);
    expect(err).toContain('(stdin):4: "Người lập biểu CHỦ TỊCH": text where scores are expected');
    expect(err).toContain("(stdin):5: a row with scores names no unit");
  });

  it.each([
    [[3, "Xã Tân Sơn", "vắng", "vắng"]],
    [["", "Xã Tân Sơn", "chưa chấm", ""]],
    [["", "", "12", "Nguyễn Văn An"]],
    [["", "", "45/60 điểm", ""]],
  ])("is none where it is a unit with words for scores, or has a figure: %j", async (row) => {
    const { code, err } = await rank([HEAD, ...UNITS, row]);
    expect(code, err).toBe(1);
    expect(err).toContain("(stdin):4:");
  });
});
