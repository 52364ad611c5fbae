import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { dti, ROOT, rows } from "../cli.ts";

const table = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(ROOT, `data/${name}.csv`), "utf8"), { columns: true });

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
/** The tone mark on the other vowel, as many people write: Hoà for Hòa, Khánh Hoà for Khánh Hòa. */
const otherTone = (text: string) => text.replace(/([oO])([\u0300-\u0303\u0309\u0323])([aey])/gu, "$1$3$2");
const SPELLINGS: Readonly<Record<string, (name: string) => string>> = {
  "as it is": (name) => name,
  "in capitals": (name) => name.toUpperCase(),
  "in small letters": (name) => name.toLowerCase(),
  decomposed: (name) => name.normalize("NFD"),
  "without diacritics": plain,
  "with the tone on the other vowel": (name) => otherTone(name.normalize("NFD")).normalize("NFC"),
  "in doubled and non-breaking spaces": (name) => ` ${name.replaceAll(" ", "\u00A0 ")} `,
  "with zero-width characters": (name) => `\u200B${name.replaceAll(" ", " \u200B")}\u2060`,
  "after a number": (name) => `12. ${name}`,
  "with a footnote mark": (name) => `${name} (*)`,
  "with the country": (name) => `${name}, Vietnam`,
  "with the country in Vietnamese": (name) => `${name}, Việt Nam`,
  "after `Province of`": (name) => `Province of ${name.replace(/^(?:Tỉnh|Thành phố) | (?:province|city)$/gi, "")}`,
};

describe.each(["63", "34"])("the names of the list of %s", (list) => {
  const provinces = table(`provinces_${list}`);
  const codes = provinces.map(({ code }) => code).sort();

  for (const [how, spell] of Object.entries(SPELLINGS)) {
    it.each(["name_vi", "full_name_vi", "name_en"])(`are known %s ${how}`, async (column) => {
      const lines = provinces.map((province, i) => `"${spell(province[column] ?? "")}",0.${i + 10}`);
      const stdin = `province,total\n${lines.join("\n")}\n`;
      const found = await rows(["rank", "-", "--year", "2022", "--scheme", list], { stdin });
      expect(found.map(({ code }) => code).sort()).toEqual(codes);
    });
  }

  it("are known by every alias", async () => {
    for (const { scheme, code, alias, ambiguous } of table("aliases")) {
      if (scheme !== list || ambiguous) continue;
      const stdin = `province,total\n"${alias}",0.5\n`;
      const found = await rows(["rank", "-", "--year", "2022", "--scheme", list], { stdin });
      expect([alias, found[0]?.code]).toEqual([alias, code]);
    }
  });
});

describe("names of before", () => {
  it.each([
    ["Hà Tây", "63", "Hà Nội"],
    ["Hà Bắc", "63", "Bắc Giang, Bắc Ninh"],
    ["Tỉnh Hà Bắc", "34", "Bắc Ninh"],
    ["Minh Hải", "34", "Cà Mau"],
  ])("are named with what became of them: %s on the list of %s", async (name, list, became) => {
    const stdin = `tỉnh,DTI\n${name},0.5\nĐà Nẵng,0.6\n`;
    const { code, err } = await dti(["rank", "-", "--year", "2022", "--scheme", list], { stdin });
    expect([code, err]).toEqual([
      1,
      `(stdin):2: "${name}" is a former province, and none of the list of ${list}\n  hint: it became ${became}; name the province that the figures are of\n`,
    ]);
  });
});

/** Of the statistics office, in both languages. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  TDMNPB: ["Northern midlands and mountain areas", "Trung du và miền núi phía Bắc", "NORTHERN MIDLANDS AND MOUNTAINS"],
  BTBDHMT: [
    "North Central and Central coastal areas",
    "North Central and Central coastal area",
    "Bắc Trung Bộ và Duyên hải miền Trung",
  ],
  DBSCL: ["Mekong Delta", "Mekong River Delta", "Vùng Đồng bằng sông Cửu Long"],
  DBSH: ["Red River Delta", "Vùng đồng bằng sông Hồng", "Red River Delta region"],
  TN: ["Central Highlands", "Vùng Tây Nguyên", "Khu vực Tây Nguyên"],
  DNB: ["South East", "Đông Nam Bộ", "Vùng Đông Nam Bộ"],
};

describe("names of regions", () => {
  const members = {
    TDMNPB: "Hà Giang",
    BTBDHMT: "Nghệ An",
    DBSCL: "Cà Mau",
    DBSH: "Hà Nội",
    TN: "Kon Tum",
    DNB: "Tây Ninh",
  };
  const rowsOf = Object.entries(members).map(([code, name]) => `${name},0.${code.length}\n`);
  const all = Object.values(REGIONS).flat();

  it("are never units", async () => {
    const stdin = `Province,DTI\nWHOLE COUNTRY,0.5\nCẢ NƯỚC,0.5\n${all.map((name) => `${name},0.4\n`).join("")}${rowsOf.join("")}`;
    const found = await rows(["rank", "-", "--year", "2022", "--scheme", "63"], { stdin });
    expect(found.map(({ name }) => name).sort()).toEqual(Object.values(members).sort());
  });

  it.each(Object.entries(REGIONS).flatMap(([code, names]) => names.map((name) => [name, code])))(
    "are known to --region: %s",
    async (name, code) => {
      const argv = ["rank", "-", "--year", "2022", "--scheme", "63", "--regions", "six", "--region", name];
      const found = await rows(argv, { stdin: `Province,DTI\n${rowsOf.join("")}` });
      expect(found.map(({ region }) => region?.code)).toEqual([code]);
    },
  );

  it("are looked for in the table's own regions first, and a table without any says so", async () => {
    const own = ["rank", "-", "--year", "2022", "--scheme", "none", "--region", "Cụm 1"];
    const { out } = await dti([...own, "--format", "csv"], { stdin: "xã,cụm,DTI\nA,Cụm 1,0.5\nB,Cụm 2,0.6\n" });
    expect(out.split("\n")[1]).toMatch(/^2,A,A,Cụm 1,1/);
    const { code, err } = await dti(own, { stdin: "xã,DTI\nA,0.5\n" });
    expect([code, err]).toEqual([
      2,
      '--region: no region is called "Cụm 1"\n  hint: the table has no column of regions (region, vùng, cụm)\n',
    ]);
  });
});

it("a table that lacks a few provinces says which", async () => {
  const lacking = ["Hà Nội", "Cà Mau", "Huế"];
  const provinces = table("provinces_34").filter(({ name_vi = "" }) => !lacking.includes(name_vi));
  const stdin = `province,DTI\n${provinces.map(({ name_vi }) => `${name_vi},0.5\n`).join("")}`;
  const argv = ["rank", "-", "--year", "2024", "--scheme", "34"];
  const { out } = await dti(argv, { stdin, columns: 300 });
  expect(out).toContain(
    "note: 31 of the 34 units of the list are in the file, all but Hà Nội, Huế, Cà Mau; ranks are among these\n",
  );
  const vi = await dti([...argv, "--lang", "vi"], { stdin, columns: 300 });
  expect(vi.out).toContain("tệp có 31 trong 34 đơn vị của danh sách, thiếu Hà Nội, Huế, Cà Mau; thứ hạng");
});
