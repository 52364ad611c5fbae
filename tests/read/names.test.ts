import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { ROOT, rows } from "../cli.ts";

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
