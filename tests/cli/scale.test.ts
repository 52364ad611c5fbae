import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

const rank = async (stdin: string, ...argv: readonly string[]) =>
  dti(["rank", "-", "--year", "2022", "--scheme", "63", "--format", "csv", ...argv], { stdin });

describe("--scale is doubted", () => {
  it.each([
    ["of a file in percent", "points", "Huế;70\nHà Giang;61,5", "no value is above 100, though the points"],
    ["of a file in fractions", "points", "Huế;0,7\nHà Giang;0,6", "no value is above 1;"],
    ["of a file in fractions", "percent", "Huế;0,7\nHà Giang;0,6", "no value is above 1;"],
  ])("%s under --scale %s", async (_, scale, rows, doubt) => {
    const { err, code } = await rank(`tỉnh;DTI\n${rows}\n`, "--scale", scale);
    expect([code, err]).toEqual([0, expect.stringContaining(doubt)]);
  });

  it.each([
    ["points above 100", "points", "tỉnh;DTI\nHuế;700\nHà Giang;61,5\n"],
    ["points of a measure of 100", "points", "tỉnh;Nhận thức số\nHuế;70\nHà Giang;61,5\n"],
    ["percentages", "percent", "tỉnh;DTI\nHuế;70\nHà Giang;61,5\n"],
    ["fractions", "fraction", "tỉnh;DTI\nHuế;0,7\nHà Giang;0,6\n"],
  ])("not of %s", async (_, scale, table) => {
    const by = table.includes("DTI") ? [] : ["--by", "awareness"];
    const { err, code } = await rank(table, "--scale", scale, ...by);
    expect([code, err.includes("no value is above")]).toEqual([0, false]);
  });
});

describe("The ending of -o", () => {
  it.each([
    ["json", "x.csv"],
    ["csv", "x.md"],
    ["table", "x.tsv"],
    ["markdown", "x.json"],
  ])("that contradicts --format %s is an error: %s", async (format, output) => {
    const argv = ["rank", "-", "--year", "2022", "--scheme", "63", "--format", format, "-o", output];
    const { out, err, code } = await dti(argv, { stdin: "tỉnh;DTI\nHuế;0,7\nHà Giang;0,6\n" });
    expect([out, code]).toEqual(["", 2]);
    expect(err).toContain(`--output: expected --format`);
  });
});

describe("In check", () => {
  const check = async (stdin: string, ...argv: readonly string[]) =>
    dti(["check", "-", "--format", "json", "--scheme", "63", ...argv], { stdin });

  it("two years of ranks and their change are read and compared", async () => {
    const head = "Tỉnh;Xếp hạng 2022;Xếp hạng 2023;Thay đổi\n";
    const right = JSON.parse((await check(`${head}Đà Nẵng;1;2;-1\nHuế;2;1;+1\n`)).out);
    expect(right.findings).toEqual([]);
    expect(right.coverage).toContainEqual({ rule: "rank-change", checked: 2, given: 2, skipped: 0 });
    const wrong = JSON.parse((await check(`${head}Đà Nẵng;1;2;+1\nHuế;2;1;+1\n`)).out);
    expect(wrong.findings.map((one: { rule: string; line: number }) => [one.rule, one.line])).toEqual([
      ["rank-change", 2],
    ]);
  });

  it("a sheet of codes, names and points is no table of long form, and of no unit until a line above names it", async () => {
    const year = ["--year", "2022"];
    const sheet = "mã chỉ số;chỉ số;điểm\ngovernment;Chính quyền số;0,5\n";
    const { out, err, code } = await check(sheet, ...year);
    expect([code, out, err]).toEqual([
      1,
      "",
      "(stdin): its rows are the measures of one unit, and nothing says which unit that is\n" +
        "  hint: write it on a line above the headings, such as Unit: Huế, or read a file that is named after the unit\n",
    ]);
    for (const line of ["Unit: Huế", "Đơn vị: Huế", "Đơn vị:;Huế"]) {
      expect([line, await check(`${line}\n${sheet}`, ...year)]).toEqual([
        line,
        expect.objectContaining({ code: 0, err: "" }),
      ]);
    }
    const cwd = folder({ "Huế 2022.csv": sheet });
    const named = await dti(["check", "Huế 2022.csv", "--scheme", "63"], { cwd });
    expect([named.code, named.err]).toEqual([0, ""]);
  });

  it.each([["mã chỉ số;2022;2023"], ["mã chỉ số;điểm tự chấm;điểm thẩm định"], ["chỉ số;điểm"]])(
    "a table of one unit under %s, from standard input, is of no unit until a line above names it",
    async (head) => {
      const sheet = `${head}\n${head.startsWith("mã") ? "government;0,5;0,6\neconomy;0,5;0,6" : "Chính quyền số;0,5\nKinh tế số;0,5"}\n`;
      const { err, code } = await check(sheet);
      expect([code, err]).toEqual([1, expect.stringContaining("(stdin): its rows are the measures of one unit")]);
      expect((await check(`Đơn vị: Huế\n${sheet}`)).err).not.toContain("of which");
    },
  );

  it("a table whose rows are measures and whose columns are units needs no name", async () => {
    const { err, code } = await check("chỉ số;Huế;Đà Nẵng\ngovernment;0,5;0,6\neconomy;0,5;0,6\n", "--year", "2022");
    expect([code, err]).toEqual([0, ""]);
  });
});
