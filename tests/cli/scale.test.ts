import { describe, expect, it } from "vitest";
import { dti } from "../cli.ts";

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
  const check = async (stdin: string) => dti(["check", "-", "--format", "json", "--scheme", "63"], { stdin });

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

  it("a sheet of codes, names and points is no table of long form", async () => {
    const { err, code } = await check("mã chỉ số;chỉ số;điểm\ngovernment;Chính quyền số;0,5\n");
    expect([code, err]).toEqual([1, expect.stringContaining("no column of units")]);
  });
});
