import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";
import { workbook } from "../../workbook.ts";

const leaf = (code: string, vi: string) => ({ code, kind: "index", name: { en: code, vi }, max: 100 });
const METHOD = {
  ...{ id: "four", title: { en: "Four", vi: "Bốn" }, source: "made for tests", decimals: 0 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    ...[leaf("people", "Con người"), leaf("network", "Hạ tầng"), leaf("portal", "Cổng"), leaf("forms", "Biểu mẫu")],
    { code: "base", kind: "pillar", name: { en: "Base", vi: "Nền móng" }, of: { people: 1, network: 1 } },
    { code: "work", kind: "pillar", name: { en: "Work", vi: "Việc làm" }, of: { portal: 1, forms: 1 } },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { base: 1, work: 1 } },
  ],
};
const LEAVES = ["Con người", "Hạ tầng", "Cổng", "Biểu mẫu"];
const UNITS = [
  ["Xã An Phú", 40, 20, 61, 7],
  ["Xã Bình Minh", 33, 90, 25, 80],
  ["Xã Cam Lộ", 71, 12, 53, 28],
] as const;

let cwd: string;
beforeEach(() => {
  cwd = folder({ "four.json": JSON.stringify(METHOD) });
});

const ARGV = ["--scheme", "none", "--year", "2025", "--methodology", "four.json", "--format", "csv"];
type Table = readonly (readonly (string | number)[])[];
const rank = (table: Table, ...more: readonly string[]) =>
  dti(["rank", "-", ...ARGV, ...more], { cwd, stdin: table.map((cells) => cells.join(";")).join("\n") });

const PLAIN = [["Xã", ...LEAVES], ...UNITS];

it("Of pillars and their groups over the measures, each figure is that of the measure, whatever row names the units", async () => {
  const { out: plain } = await rank(PLAIN);
  const group = fc.constantFrom(["Trụ cột 1", "Trụ cột 2"], ["Nhóm A", "Nhóm B"], ["Nền móng", "Việc làm"], ["", ""]);
  const below = fc.constantFrom("(điểm)", "Điểm", "Score", "");
  const property = fc.asyncProperty(
    group,
    group,
    below,
    fc.nat({ max: 3 }),
    async ([first, second], [third, fourth], points, at) => {
      const rows = [
        ["", first, "", second, ""],
        ["", third, "", fourth, ""],
        ["", ...LEAVES],
        ["", points, points, points, points],
      ];
      const said = rows.filter((cells) => cells.some(Boolean));
      const heads = said.map((cells, i) => (i === at % said.length ? ["Xã", ...cells.slice(1)] : cells));
      const { out, err } = await rank([...heads, ...UNITS]);
      expect(out, err).toBe(plain);
    },
  );
  await fc.assert(property, { numRuns: 25 });
});

it("A word over three rows of headings makes another figure of a measure, as it does in one row", async () => {
  const words = ["Tự đánh giá", "Năm 2021", "Kế hoạch", "Nền tảng số", "Xếp hạng", "Tối đa", "Chênh lệch", "Phiếu hỏi"];
  const { out: plain } = await rank(PLAIN);
  const property = fc.asyncProperty(
    fc.constantFrom(...words),
    fc.nat({ max: 2 }),
    fc.constantFrom(1, 3),
    async (word, row, column) => {
      const heads = [
        ["", "Nền móng", "", "Việc làm", ""],
        ["Xã", ...LEAVES],
        ["", "(điểm)", "(điểm)", "(điểm)", "(điểm)"],
      ].map((cells, i) => cells.map((text, j) => (i === row && j === column ? `${word} ${text}` : text)));
      const { out, code } = await rank([...heads, ...UNITS]);
      expect(code === 0 && out === plain).toBe(false);
      expect(code).toBe(1);
    },
  );
  await fc.assert(property, { numRuns: 20 });
});

it("Headings of several rows that are not understood are refused by their lines, with how to say what a column holds", async () => {
  const heads = [
    ["Xã", "Nền móng", "", "Việc làm", ""],
    ["", "Nhóm nội bộ", "", "Nhóm bên ngoài", ""],
    ["", ...LEAVES],
  ];
  const { err, code } = await rank([...heads, ...UNITS]);
  expect(code).toBe(1);
  expect(err).toContain("no column of scores; the headings of lines 1 to 3 are: Xã, Nền móng Nhóm nội bộ Con người");
  expect(err).toContain("--column 'Nền móng Nhóm nội bộ Con người=people'");
  const columns = [
    ["Nền móng Nhóm nội bộ Con người", "people"],
    ["Nền móng Nhóm nội bộ Hạ tầng", "network"],
    ["Việc làm Nhóm bên ngoài Cổng", "portal"],
  ].flatMap((said) => ["--column", said.join("=")]);
  const lacking = await rank([...heads, ...UNITS], ...columns);
  expect(lacking.err).toContain("(Việc làm Nhóm bên ngoài Biểu mẫu), say so: --column 'HEADING=forms'");
  const whole = await rank([...heads, ...UNITS], ...columns, "--column", "Việc làm Nhóm bên ngoài Biểu mẫu=forms");
  expect(whole.out).toBe((await rank(PLAIN)).out);
});

it("Headings merged over three rows of a workbook are read as those of a text", async () => {
  const rows = [
    ["STT", "Xã", "Trụ cột 1", null, "Trụ cột 2", null],
    [null, null, "Nền móng", null, "Việc làm", null],
    [null, null, ...LEAVES],
    ...UNITS.map((cells, i) => [i + 1, ...cells]),
  ];
  const merged = ["A1:A3", "B1:B3", "C1:D1", "E1:F1", "C2:D2", "E2:F2"];
  const stdin = workbook({ name: "T", rows, merged });
  const { out, err } = await dti(["rank", "-", ...ARGV], { cwd, stdin });
  expect(out, err).toBe((await rank(PLAIN)).out);
});

it.each([
  ["the only value", "Hạng;Xã;Điểm\n1;Xã A;50\n", "--column 'Điểm=total';"],
  ["the assessed one", "Xã;Điểm tự chấm;Điểm thẩm định\nXã A;50;40\n", "--column 'Điểm thẩm định=total';"],
  [
    "each of its year",
    "Xã;Điểm năm 2024;Điểm năm 2025\nXã A;50;40\n",
    "--column 'Điểm năm 2024=total:2024' --column 'Điểm năm 2025=total:2025';",
  ],
  ["none where one of two states no year", "Xã;Điểm;Điểm năm 2024\nXã A;50;40\n", "--column 'HEADING=people';"],
])("A hint on headings that name no measure takes values for the total: %s", async (_, content, hint) => {
  writeFileSync(join(cwd, "values.csv"), content);
  const { err } = await dti(["rank", "values.csv", ...ARGV], { cwd });
  expect(err).toContain(`say what a column holds: ${hint}`);
});
