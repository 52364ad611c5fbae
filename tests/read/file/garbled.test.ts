import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuseGarbled } from "../../../src/read/file/garbled.ts";
import { failureOf } from "../../failure.ts";
import { misread, PAGES } from "../../misread.ts";

const refused = (text: string) => failureOf(() => refuseGarbled(Buffer.from(text), "t.csv"))[0];

const NAMES = [
  "Đà Nẵng",
  "Quảng Ninh",
  "Hà Tĩnh",
  "Thừa Thiên Huế",
  "Bà Rịa - Vũng Tàu",
  "Lạng Sơn",
  "Đắk Lắk",
  "Độc Lập",
];

describe("a text whose UTF-8 was read in a code page", () => {
  it("is refused, once or more often so, with the first such word and what it was", () => {
    const times = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...PAGES), times, fc.constantFrom(...NAMES), (page, often, name) => {
        let garbled = name;
        for (let i = 0; i < often; i++) garbled = misread(garbled, page);
        const found = refused(`province,total\nXã Hai,0.1\n${garbled},0.8\n`);
        expect(found).toMatchObject({ kind: "encoding-garbled", place: { line: 3 } });
        const isShort = Buffer.byteLength(garbled) <= 60;
        if (isShort) expect(found?.details).toMatchObject({ found: garbled.trim() });
        if (page === "windows-1252") expect(found?.details).toMatchObject({ meant: name, times: often });
      }),
      { numRuns: 80 },
    );
  });

  it("is told by the first of its words, whatever letters that has", () => {
    const [first, second] = [misread("Nẵng", "windows-1252"), misread("Tĩnh", "windows-1252")];
    expect(refused(`${first}\n${second}`)).toMatchObject({ place: { line: 1 }, details: { found: first } });
    expect(refused(`${second}\n${first}`)).toMatchObject({ place: { line: 1 }, details: { found: second } });
  });

  it("is what it was where the program kept some bytes as control characters", () => {
    const found = `${misread("Độ", "windows-1252")}á»\u0080`;
    expect(refused(found)?.details).toEqual({ found, meant: "ĐộỀ", encoding: "windows-1252", times: 1 });
  });

  it.each(["ï»¿tinh;DTI", "Ôªøtinh;DTI"])("is known by what became of its byte order mark: %s", (text) => {
    expect(refused(text)).toMatchObject({ place: { line: 1 }, details: { meant: "tinh" } });
  });
});

it.each(["XÃ ĐẮK SÔNG", "XÃ\u00A0HAI", "“XÃ” BA", "Ærø", "Åland", "São Tomé", "Đà Nẵng", "áo bà ba", "a ≈ b", "√2"])(
  "a text that is as it should be is read: %s",
  (text) => expect(refused(`${text}\n${text};1`)).toBeUndefined(),
);
