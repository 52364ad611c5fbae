import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

/** The measures of what `dti init` makes of a file, a text each, what it says besides, and the ranks by it. */
async function made(content: string) {
  const cwd = folder({ "t-2025.csv": content });
  const { code, out, err } = await dti(["init", "t-2025.csv", "-o", "my.json"], { cwd });
  if (code !== 0) return { measures: err.split("\n"), out, ranks: "" };
  const { measures } = JSON.parse(readFileSync(join(cwd, "my.json"), "utf8"));
  const texts = measures.map(({ name, max, of }: { name: { vi: string }; max?: number; of?: object }) =>
    [name.vi, of ? `of ${Object.entries(of).join(" ")}` : max].join(" "),
  );
  const own = ["--methodology", "my.json", "--scheme", "none", "--format", "csv"];
  const shown = measures.length === 1 ? [] : ["--measures", "total"];
  const { out: ranks, err: not } = await dti(["rank", "t-2025.csv", ...own, ...shown], { cwd });
  return { measures: texts, out, ranks: ranks === "" ? not : ranks.trim().split("\n").slice(1).join(" ") };
}

const RIGHT = "1,Xã An,Xã An,53.00 2,Xã Ba,Xã Ba,49.00";
const MEASURES = ["Con người 60", "Hạ tầng 40", "Tổng điểm of con_nguoi,60 ha_tang,40"];

describe("dti init", () => {
  it("takes no component from what tables say of units besides, and names it", async () => {
    const { measures, out } = await made(
      "Đơn vị;Dân số;Diện tích (km2);Con người;Hạ tầng\nXã An;9000;20;50;3\nXã Ba;8000;30;45;4\n",
    );
    expect(measures).toEqual(["Con người 100", "Hạ tầng 100", "Tổng điểm of con_nguoi,1 ha_tang,1"]);
    expect(out).toContain("columns of figures that are not taken as measures: Dân số, Diện tích (km2)");
  });

  it("takes one that has a maximum", async () => {
    const { measures } = await made("Đơn vị;Dân số (60 điểm);Hạ tầng (40 điểm)\nXã An;50;3\nXã Ba;45;4\n");
    expect(measures.slice(0, 2)).toEqual(["Dân số 60", "Hạ tầng 40"]);
  });

  it.each([
    ["numbers in brackets", "Đơn vị;Con người (60);Hạ tầng (40)\nXã An;50;3\nXã Ba;45;4\n"],
    ["a column where rows are measures", "Chỉ số;Điểm tối đa;Xã An;Xã Ba\nCon người;60;50;45\nHạ tầng;40;3;4\n"],
    [
      "a column where a row is a value",
      "Đơn vị;Chỉ số;Điểm tối đa;Điểm\nXã An;Con người;60;50\nXã An;Hạ tầng;40;3\nXã Ba;Con người;60;45\nXã Ba;Hạ tầng;40;4\n",
    ],
    [
      "the name of a measure where a row is a value",
      "Đơn vị;Chỉ số;Điểm\nXã An;Con người (60);50\nXã An;Hạ tầng (40);3\nXã Ba;Con người (60);45\nXã Ba;Hạ tầng (40);4\n",
    ],
  ])("takes maxima from %s", async (_, table) => {
    expect(await made(table)).toMatchObject({ measures: MEASURES, ranks: RIGHT });
  });

  it("reads headings of as many rows as dti rank reads, and ranks by what it makes of them", async () => {
    const heads = fc.constantFrom(
      [";Nhóm A;", "Đơn vị;Trụ cột 1;", ";Con người;Hạ tầng"],
      ["Đơn vị;Nhóm A;", ";Trụ cột 1;", ";Con người;Hạ tầng", ";Điểm;Điểm"],
      ["Đơn vị;Nhóm A;", ";Con người;Hạ tầng", ";Điểm;Điểm"],
      [";Năm nay;", ";Nhóm A;Nhóm B", "Đơn vị;Con người;Hạ tầng"],
    );
    await fc.assert(
      fc.asyncProperty(heads, async (rows) => {
        const { measures, ranks } = await made(`${rows.join("\n")}\nXã An;50;3\nXã Ba;45;4\n`);
        expect(measures.filter((measure: string) => measure.endsWith(" 100"))).toEqual([
          "Con người 100",
          "Hạ tầng 100",
        ]);
        expect(ranks).toMatch(/^1,Xã An,Xã An,26\.50 2,Xã Ba,Xã Ba,24\.50$/);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ["a lone total", "Đơn vị;Điểm\nXã An;53\nXã Ba;49\n", "Điểm 100"],
    [
      "the assessed score alone",
      "Đơn vị;Điểm tự chấm;Điểm thẩm định;Xếp hạng\nXã An;1;53;1\nXã Ba;2;49;2\n",
      "Điểm thẩm định 100",
    ],
    ["a total of 60 points", "Đơn vị;Tổng điểm (60)\nXã An;53\nXã Ba;49\n", "Tổng điểm 60"],
  ])("makes a methodology of one measure of %s", async (_, table, measure) => {
    expect(await made(table)).toMatchObject({ measures: [measure], ranks: RIGHT });
  });

  it.each([
    ["in one row", "Đơn vị;Con người 2024;Con người 2025;Hạ tầng 2024;Hạ tầng 2025\nXã An;9;50;9;3\nXã Ba;9;45;9;4\n"],
    [
      "over measures",
      "Đơn vị;Năm 2024;;Năm 2025;\n;Con người;Hạ tầng;Con người;Hạ tầng\nXã An;9;9;50;3\nXã Ba;9;9;45;4\n",
    ],
  ])("takes a measure once that stands there for several years, %s", async (_, table) => {
    const { measures, ranks } = await made(table);
    expect(measures).toEqual(["Con người 100", "Hạ tầng 100", "Tổng điểm of con_nguoi,1 ha_tang,1"]);
    expect(ranks).toBe("1,Xã An,Xã An,26.50 2,Xã Ba,Xã Ba,24.50");
  });

  it("takes the current period, and names that before it as left out", async () => {
    const { measures, out, ranks } = await made(
      "Đơn vị;Con người kỳ trước;Con người kỳ này;Hạ tầng\nXã An;1;50;3\nXã Ba;2;45;4\n",
    );
    expect(measures.slice(0, 2)).toEqual(["Con người 100", "Hạ tầng 100"]);
    expect(out).toContain("Con người kỳ trước");
    expect(ranks).toBe("1,Xã An,Xã An,26.50 2,Xã Ba,Xã Ba,24.50");
  });

  it.each(["2024;2025", "Năm 2024;Năm 2025", "Quý I/2025;Quý II/2025", "Con người Q1;Con người Q2", "Tháng 1;Tháng 2"])(
    "makes no measures of periods: %s",
    async (heads) => {
      const { measures } = await made(`Đơn vị;${heads}\nXã An;50;3\nXã Ba;45;4\n`);
      expect(measures[0]).toContain(`no measure can be made of: "${heads.replace(";", '", "')}"`);
    },
  );

  it("makes of any small table what its own check accepts, or refuses the table", async () => {
    const head = fc.constantFrom(
      "Điểm",
      "Tổng điểm",
      "Con người",
      "Hạ tầng (40)",
      "DTI",
      "Hạng",
      "Dân số",
      "Điểm 2024",
    );
    const cell = fc.constantFrom("0", "1", "50", "", "0,5", "x");
    const tables = fc.tuple(
      fc.uniqueArray(head, { minLength: 1, maxLength: 3 }),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(tables, async ([heads, rows]) => {
        const lines = rows.map((cells, i) => `Xã ${"ABC"[i]}n;${cells.slice(0, heads.length).join(";")}`);
        const cwd = folder({ "t.csv": `Đơn vị;${heads.join(";")}\n${lines.join("\n")}\n` });
        const { code } = await dti(["init", "t.csv", "-o", "my.json"], { cwd });
        if (code === 0) expect((await dti(["methodology", "--check", "my.json"], { cwd })).code).toBe(0);
        else expect(code).toBe(1);
      }),
      { numRuns: 25 },
    );
  });

  it("refuses a table of more columns than dti rank reads", async () => {
    const wide = (count: number) => {
      const cells = (cell: (i: number) => string): string => Array.from({ length: count }, (_, i) => cell(i)).join(";");
      return `Đơn vị;${cells((i) => `M${i}`)}\nXã An;${cells(() => "1")}\nXã Ba;${cells(() => "2")}\n`;
    };
    expect((await made(wide(4096))).measures[0]).toContain("expected at most 4096 columns, found 4097");
  });
});

describe("a table that shows which columns are sums", () => {
  const GROUPS = "Con người;Hạ tầng;Cộng nền tảng;Kinh tế;Xã hội;Cộng hoạt động";
  const ROWS = [
    ["Xã An", 8, 7, 15, 5, 6, 11, 26],
    ["Xã Ba", 9, 5, 14, 4, 4, 8, 22],
    ["Xã Tư", 3, 9, 12, 9, 8, 17, 29],
  ];
  const rows = (pick: (row: readonly (string | number)[]) => readonly unknown[]): string =>
    ROWS.map((row) => `${pick(row).join(";")}\n`).join("");
  const RANKS = "1,Xã Tư,Xã Tư,29.00 2,Xã An,Xã An,26.00 3,Xã Ba,Xã Ba,22.00";

  it.each([
    ["behind their parts", `Đơn vị;${GROUPS};Tổng điểm\n${rows((row) => row)}`],
    ["in a group, as Cộng", `Đơn vị;Nền tảng;;;Hoạt động;;;Tổng điểm\n;A;B;Cộng;C;D;Cộng;\n${rows((row) => row)}`],
    [
      "in numbered groups, as Tổng",
      `Đơn vị;I. Nền tảng;;;II. Hoạt động;;;Tổng điểm\n;A;B;Tổng;C;D;Tổng;\n${rows((row) => row)}`,
    ],
    [
      "before their parts",
      `Đơn vị;A. Nền;A1. Người;A2. Tầng;B. Hoạt;B1. Kinh tế;B2. Xã hội;Tổng (A+B)\n${rows(([n, a, b, ab, c, d, cd, t]) => [n, ab, a, b, cd, c, d, t])}`,
    ],
  ])("drafts pillars of columns %s, and gives the printed totals", async (_, content) => {
    const { measures, ranks } = await made(content);
    expect(measures).toHaveLength(7);
    expect(ranks).toBe(RANKS);
  });

  it("takes the column that all others make for the total, whatever it is called", async () => {
    const { ranks } = await made(`Đơn vị;Con người;Hạ tầng;Cả hai/100đ\n${rows(([n, a, b, ab]) => [n, a, b, ab])}`);
    expect(ranks).toBe("1,Xã An,Xã An,15.00 2,Xã Ba,Xã Ba,14.00 3,Xã Tư,Xã Tư,12.00");
  });

  it("leaves out, and names, what the total does not count", async () => {
    const { out, ranks } = await made(
      `Đơn vị;Con người;Hạ tầng;Điểm cũ;Tổng điểm;Xếp hạng năm;Tổng điểm năm trước\n${rows(([n, a, b, ab]) => [n, a, b, 50, ab, 1, 60])}`,
    );
    expect(out).toContain("not taken as measures: Xếp hạng năm, Tổng điểm năm trước, Điểm cũ");
    expect(ranks).toBe("1,Xã An,Xã An,15.00 2,Xã Ba,Xã Ba,14.00 3,Xã Tư,Xã Tư,12.00");
  });

  it("is refused where the columns do not make the printed total, and writes nothing", async () => {
    const { measures } = await made(
      `Đơn vị;Con người;Hạ tầng;Tổng điểm\n${rows(([n, a, b]) => [n, a, b, 3 * Number(a)])}`,
    );
    expect(measures[0]).toBe(
      't-2025.csv: the columns taken as measures do not make "Tổng điểm": it differs in 3 of 3 rows, most in Xã Ba (27.00 in the file, 7.00 by the draft)',
    );
    const without = `Đơn vị;Con người;Hạ tầng;Ghi chú\n${rows(([n, a, b]) => [n, a, b, ""])}`;
    expect((await made(without)).measures).toHaveLength(3);
  });
});
