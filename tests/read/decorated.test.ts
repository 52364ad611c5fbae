import { describe, expect, it } from "vitest";
import { dti } from "../cli.ts";

const OWN = ["--scheme", "none", "--methodology", "dti-2022", "--year", "2022"];
const PROVINCES = ["--scheme", "63", "--year", "2022"];

/** Rank and name of each unit in a table. */
async function ranked(stdin: string, flags: readonly string[]): Promise<readonly string[]> {
  const { out, err, code } = await dti(["rank", "-", ...flags, "--format", "json"], { stdin });
  if (code !== 0) return [err.split("\n")[0] ?? ""];
  const { rows }: { rows: readonly { rank: number | null; name: string }[] } = JSON.parse(out);
  return rows.filter(({ rank }) => rank !== null).map(({ rank, name }) => `${rank} ${name}`);
}

describe("On a list of one's own a row is left out", () => {
  it.each([
    ["of a group's mean", "Trung bình vùng;0,5945"],
    ["of a mean in English", "Average of departments;0,5945"],
    ["of a mean of scores", "Điểm trung bình khối sở;0,5945"],
    ["of a target of a year", "Mục tiêu năm 2025;0,9"],
    ["of a plan of a year", "Kế hoạch 2025;0,9"],
    ["of a mean of another year", "Trung bình năm 2021;0,5"],
    ["of a count of units", "Số đơn vị đạt mục tiêu;1"],
    ["of a share", "Tỷ lệ đạt;0,5"],
    ["of a difference", "So với năm 2021;0,1"],
    ["of a noun alone", "Tỉnh;0,5945"],
    ["of ranks", "Xếp thứ;1"],
    ["of a percentile", "75%;0,7"],
    ["of units of measure", "Đơn vị tính;điểm"],
    ["of a statistic by its short name", "STDEV;0,2"],
  ])("%s", async (_, row) => {
    const table = `Đơn vị;DTI\nSở Nội vụ;0,4013\nSở Du lịch;0,7731\n${row}\n`;
    expect(await ranked(table, OWN)).toEqual(["1 Sở Du lịch", "2 Sở Nội vụ"]);
  });

  it.each(["Thang điểm", "Khối xã", "OECD", "Điểm trung bình"])("%s, though it has a row number", async (label) => {
    const table = `TT;Đơn vị;DTI\n1;Sở Nội vụ;0,4013\n2;Sở Du lịch;0,7731\n3;${label};0,5\n`;
    expect(await ranked(table, OWN)).toEqual(["1 Sở Du lịch", "2 Sở Nội vụ"]);
  });

  it.each(["Toàn tỉnh", "Grand total"])("or the file is refused, where %s has a row number", async (label) => {
    const table = `TT;Đơn vị;DTI\n1;Sở Nội vụ;0,4013\n2;Sở Du lịch;0,7731\n3;${label};0,5\n`;
    expect(await ranked(table, OWN)).toEqual([expect.stringContaining(`"${label}" can be the name of a unit`)]);
  });

  it.each(["Khối các sở", "BẢNG 2", "Phụ lục kèm theo"])("of %s over the column of row numbers", async (title) => {
    const table = `TT;Đơn vị;DTI\n1;Sở Nội vụ;0,4013\n${title};;\n2;Sở Du lịch;0,7731\n`;
    expect(await ranked(table, OWN)).toEqual(["1 Sở Du lịch", "2 Sở Nội vụ"]);
    const scored = await ranked(table.replace(`${title};;`, `${title};;0,5`), OWN);
    expect(scored).toEqual([expect.stringContaining("(stdin)")]);
  });

  it("and a department whose name begins with such a word is not", async () => {
    const table = "Đơn vị;DTI\nKế hoạch và Đầu tư;0,4\nSố Hai;0,7\nPhòng 2020;0,5\n2021;0,6\n";
    expect(await ranked(table, OWN)).toEqual(["1 Số Hai", "2 2021", "3 Phòng 2020", "4 Kế hoạch và Đầu tư"]);
  });

  it("and a commune with a row number or a name of two words is not", async () => {
    const table = "TT;Xã;DTI\n1;Trung Bình;0,4\n2;Bình Quân Đông;0,7\n3;Mean Street;0,5\n";
    expect(await ranked(table, OWN)).toEqual(["1 Bình Quân Đông", "2 Mean Street", "3 Trung Bình"]);
  });
});

it("Commas inside a heading are none between cells where the rows have none", async () => {
  const table = "Sở, ban, ngành;DTI\nSở Nội vụ;0.4013\nSở Du lịch;0.7731\n";
  expect(await ranked(table, OWN)).toEqual(["1 Sở Du lịch", "2 Sở Nội vụ"]);
  expect(await ranked(table.replaceAll(".", ","), OWN)).toEqual(["1 Sở Du lịch", "2 Sở Nội vụ"]);
});

describe("Two halves side by side are refused or read whole", () => {
  it("under a title that stands over the first of them", async () => {
    const table =
      ";Năm 2022;;;;\nprovince;Tỷ trọng;DTI;province.1;Tỷ trọng.1;DTI.1\nHà Giang;28%;0,7127;I. Vùng A;;\nCần Thơ;99%;0,7768;Hà Nội;98%;0,7045\n";
    const [first = ""] = await ranked(table, PROVINCES);
    expect(first).toContain("lists stand side by side");
  });

  it("with as many notes as units in the second", async () => {
    const table = ";2022;;;;\nTỉnh;Vị trí;DTI;;;\nHà Nội;1;0.7303;Hà Tĩnh;4;0.9758\nBắc Ninh;2;0.5380;# ghi chú;;\n";
    expect(await ranked(table, PROVINCES)).toEqual(["1 Hà Tĩnh", "2 Hà Nội", "3 Bắc Ninh"]);
  });

  it("with a note under the second", async () => {
    const table =
      "Tỉnh;Tổng điểm;;\nHà Giang;0.7729;Hà Tĩnh;0.6629\nHà Nội;0.3526;Bắc Ninh;0.6569\nCao Bằng;0.5347;* đã làm tròn;\n";
    const found = await ranked(table, PROVINCES);
    expect(found.length === 1 ? found : found.length).toEqual([expect.stringContaining("lists stand side by side")]);
  });
});

it.each([
  [".1", "Cơ quan;DTI;Cơ quan.1;DTI.1", ";;.1;.1"],
  [".1 to .3", "Cơ quan;DTI;Cơ quan.1;DTI.1", ";;.2;.3"],
  ["Unnamed: 2", "Cơ quan;DTI;Cơ quan.1;DTI.1", "Unnamed: 0;Unnamed: 1;Unnamed: 2;Unnamed: 3"],
])("a second row of empty headings that a program named is no unit: %s", async (_, heads, second) => {
  const rows = ["Sở Nội vụ;0,1912;;", "Sở Tài chính;0,4560;Sở Xây dựng;0,3339"];
  const table = [heads, second, ...rows].join("\n");
  expect(await ranked(table, OWN)).toEqual(["1 Sở Tài chính", "2 Sở Xây dựng", "3 Sở Nội vụ"]);
});
