import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

/** Rank and total of each province, by a methodology that ships. */
async function ranked(methodology: string, table: string): Promise<readonly string[]> {
  const argv = ["rank", "t.csv", "--scheme", "63", "--methodology", methodology, "--format", "csv"];
  const { out } = await dti([...argv, "--year", "2022"], { cwd: folder({ "t.csv": table }) });
  const [heading = "", ...rows] = out.trim().split("\n");
  const total = heading.split(",").findIndex((name) => name === methodology.replace("-2021", ""));
  return rows.map((row) => [0, 2, total].map((at) => row.split(",")[at] ?? "").join(" "));
}

it("PCI 2021 gives the printed totals within the rounding of the parts, and their order", async () => {
  // https://www.pcivietnam.vn/bang-chi-so-cac-tinh-thanh-viet-nam: 73.02, 70.61, 70.53, 70.42, 69.69.
  const table = `province,entry,land,transparency,time,informal,competition,proactivity,support,labour,legal
Quảng Ninh,7.98,7.39,6.31,8.52,7.85,6.96,7.74,7.39,7.27,7.91
Hải Phòng,6.52,6.77,6.82,7.64,6.7,6.02,7.73,7.49,7.17,7.21
Đồng Tháp,7.73,7.26,6.94,8.35,8.11,6.96,7.27,6.53,6.42,7.68
Đà Nẵng,6.94,7.51,6.3,7.46,7.29,5.92,7.01,7.57,7.15,7.33
Vĩnh Phúc,7.02,7.56,5.63,8.46,8.05,7.07,7.2,7.11,6.81,7.78
`;
  expect(await ranked("pci-2021", table)).toEqual([
    "1 Quảng Ninh 73.04",
    "2 Hải Phòng 70.61",
    "3 Đồng Tháp 70.52",
    "4 Đà Nẵng 70.42",
    "5 Vĩnh Phúc 69.70",
  ]);
});

it("PAPI adds eight dimensions up, and does not rank a province without data", async () => {
  const table = `province,D1,D2,D3,D4,D5,D6,D7,D8
Lạng Sơn,5.5,5.9,5.2,7.1,7.4,7.0,4.5,3.0
Vĩnh Phúc,,,,,,,,
Bến Tre,5.2,5.5,5.2,7.6,7.5,7.1,4.6,3.1
`;
  expect(await ranked("papi", table)).toEqual(["1 Bến Tre 45.8000", "2 Lạng Sơn 45.6000", " Vĩnh Phúc "]);
});

it("PII is the mean of its two blocks: Huế 2025 with 51.50 and 47.23 has 49.37", async () => {
  // https://vneconomy.vn/lan-dau-tien-hue-vao-top-5-dia-phuong-dan-dau-ve-chi-so-doi-moi-sang-tao.htm
  expect(await ranked("pii", "province,input,output\nThừa Thiên Huế,51.50,47.23\n")).toEqual([
    "1 Thừa Thiên Huế 49.37",
  ]);
});
