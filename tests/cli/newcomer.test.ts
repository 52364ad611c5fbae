import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dti, folder } from "../cli.ts";
import { type Cell, workbook } from "../workbook.ts";

/** Regions with units, and the scores of each: the total, then the three pillars. */
const REGIONS: readonly (readonly [region: string, units: readonly (readonly [string, ...number[]])[]])[] = [
  [
    "Đồng bằng sông Hồng",
    [
      ["Hà Nội", 0.7123, 0.7301, 0.68, 0.7],
      ["Hải Phòng", 0.6888, 0.7, 0.65, 0.7205],
    ],
  ],
  [
    "Bắc Trung Bộ",
    [
      ["Nghệ An", 0.5909, 0.61, 0.5555, 0.6],
      ["Hà Tĩnh", 0.6012, 0.62, 0.57, 0.6],
      ["Thừa Thiên Huế", 0.7, 0.72, 0.6601, 0.69],
    ],
  ],
  ["Tây Nguyên", [["Đắk Lắk", 0.48, 0.5, 0.45, 0.47]]],
];
const HEADS = ["DTI", "Chính quyền số", "Kinh tế số", "Xã hội số"];

/** A sheet as departments print it: titles, two rows of headings, row numbers, a row for each region, a mean, a footer. */
interface Look {
  readonly titles: number;
  readonly regions: boolean;
  readonly mean: boolean;
  readonly footer: boolean;
  readonly rank: boolean;
  readonly texts: boolean;
}

const comma = (value: number): string => String(value).replace(".", ",");

function sheetOf({ titles, regions, mean, footer, rank, texts }: Look) {
  const figures = (values: readonly number[]): Cell[] => values.map((value) => (texts ? comma(value) : value));
  const ranked = REGIONS.flatMap(([, units]) => units).toSorted(([, a = 0], [, b = 0]) => b - a);
  const rows: Cell[][] = ["BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ", "Năm 2022"]
    .slice(0, titles)
    .map((title) => [title]);
  const top = rows.length + 1;
  rows.push(["STT", "Tỉnh, thành phố", "DTI", "Điểm các trụ cột", null, null, ...(rank ? ["Xếp hạng"] : [])]);
  rows.push([null, null, null, ...HEADS.slice(1)]);
  let number = 0;
  for (const [r, [region, units]] of REGIONS.entries()) {
    if (regions) rows.push([["I", "II", "III"][r] ?? "", region]);
    for (const [unit, ...values] of units) {
      const place = ranked.findIndex(([name]) => name === unit) + 1;
      rows.push([++number, unit, ...figures(values), ...(rank ? [place] : [])]);
    }
  }
  if (mean) rows.push([null, "Trung bình", ...figures(HEADS.map((_, i) => meanOf(i)))]);
  if (footer)
    rows.push([], ["Ghi chú: số liệu làm tròn đến 4 chữ số."], [null, null, null, "Hà Nội, ngày 12 tháng 7 năm 2023"]);
  const merged = [`A${top}:A${top + 1}`, `B${top}:B${top + 1}`, `C${top}:C${top + 1}`, `D${top}:F${top}`];
  if (rank) merged.push(`G${top}:G${top + 1}`);
  for (let i = 1; i <= titles; i++) merged.push(`A${i}:${rank ? "G" : "F"}${i}`);
  return { name: "DTI 2022", rows, merged };
}

function meanOf(i: number): number {
  const values = REGIONS.flatMap(([, units]) => units.map(([, ...all]) => all[i] ?? 0));
  return Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4));
}

/** The same as a Vietnamese Excel saves it as CSV. */
const csvOf = ({ rows }: ReturnType<typeof sheetOf>): string =>
  `\uFEFF${rows
    .map((cells) => {
      const texts = cells.map((cell) =>
        typeof cell === "number" ? comma(cell) : typeof cell === "string" ? cell : "",
      );
      return [...texts, ...Array<string>(7 - texts.length).fill("")].join(";");
    })
    .join("\r\n")}\r\n`;

const PLAIN = `province,total,government,economy,society\n${REGIONS.flatMap(([, units]) => units.map((unit) => unit.join(","))).join("\n")}\n`;

const look = fc.record({
  titles: fc.integer({ min: 0, max: 3 }),
  regions: fc.boolean(),
  mean: fc.boolean(),
  footer: fc.boolean(),
  rank: fc.boolean(),
  texts: fc.boolean(),
});

describe("a newcomer's workbook", () => {
  const rowsOf = async (file: string, content: string | Uint8Array) => {
    const { code, out, err } = await dti(["rank", file, "--format", "json"], { cwd: folder({ [file]: content }) });
    expect([file, code, err]).toEqual([file, 0, ""]);
    return JSON.parse(out).rows;
  };

  it("is ranked with one command as its plain table is, and as its CSV, however much of a print it has", async () => {
    const expected = await rowsOf("2022.csv", PLAIN);
    await fc.assert(
      fc.asyncProperty(look, async (how) => {
        const sheet = sheetOf(how);
        expect(await rowsOf("DTI 2022.xlsx", workbook(sheet))).toEqual(expected);
        expect(await rowsOf("DTI 2022.csv", csvOf(sheet))).toEqual(expected);
      }),
      {
        numRuns: Number(process.env.DTI_RUNS ?? 1) * 16,
        examples: [[{ titles: 3, regions: true, mean: true, footer: true, rank: true, texts: false }]],
      },
    );
  });
});
