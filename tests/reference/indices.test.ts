import { expect, it } from "vitest";
import { dti, folder } from "../cli.ts";

/** Rank and total of each province, by a methodology that ships. */
async function ranked(methodology: string, table: string): Promise<readonly string[]> {
  const argv = ["rank", "t.csv", "--scheme", "63", "--methodology", methodology, "--format", "csv"];
  const { out } = await dti([...argv, "--year", "2022"], { cwd: folder({ "t.csv": table }) });
  const [heading = "", ...rows] = out.trim().split("\n");
  const total = heading.split(",").indexOf(methodology.replace("-2021", ""));
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

it("HDI 2022 follows from raw figures as UNDP printed it, capped years and incomes among them", async () => {
  // Human Development Report 2023/24, Table 1 (CC BY 3.0 IGO).
  const table = `country,scheme,life_expectancy,expected_schooling,mean_schooling,gni_per_capita
Switzerland,none,84.255,16.5837307,13.90406622,69432.78669
Norway,none,83.393,18.63846016,13.06234279,69189.76165
Iceland,none,82.815,19.10672951,13.76716995,54688.37921
Ireland,none,82.716,19.12610054,11.6569568,87467.51391
Singapore,none,84.133,16.90273094,11.92488003,88761.14559
Australia,none,83.579,21.0800209,12.72681999,49257.1352
Liechtenstein,none,84.656,15.46640015,12.351169,146673.2415
Luxembourg,none,82.591,14.19705009,12.9600811,78554.2364
United States,none,78.203,16.41274071,13.57549953,65564.93798
Qatar,none,81.559,13.26426983,10.1317219,95944.37754
Malaysia,none,76.26,12.93247032,10.74828052,27295.41224
Thailand,none,79.68,15.58131027,8.834560711,16886.51113
Viet Nam,none,74.58,13.05294705,8.455348794,10813.98273
Indonesia,none,68.25,13.97573724,8.556509972,12045.56544
Philippines,none,72.187,12.78335953,8.971409559,9058.840558
Myanmar,none,67.256,12.06090998,6.518157697,4037.705141
Cambodia,none,69.896,11.56094805,5.197100163,4291.113168
Somalia,none,56.107,7.647232333,1.900300026,1072.201461
`;
  const cwd = folder({ "2022.csv": table });
  const { out } = await dti(["rank", "2022.csv", "--methodology", "hdi-2010", "--format", "csv"], { cwd });
  const rows = out
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  expect(rows.map(([, , country, hdi]) => `${country} ${hdi}`)).toEqual([
    "Switzerland 0.967",
    "Norway 0.966",
    "Iceland 0.959",
    "Ireland 0.950",
    "Singapore 0.949",
    "Australia 0.946",
    "Liechtenstein 0.942",
    "Luxembourg 0.927",
    "United States 0.927",
    "Qatar 0.875",
    "Malaysia 0.807",
    "Thailand 0.803",
    "Viet Nam 0.726",
    "Indonesia 0.713",
    "Philippines 0.710",
    "Myanmar 0.608",
    "Cambodia 0.600",
    "Somalia 0.380",
  ]);
});
