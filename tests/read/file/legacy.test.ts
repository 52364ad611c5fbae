import { describe, expect, it } from "vitest";
import { hasPairs, legacyInUnicode, legacyOf } from "../../../src/read/file/legacy.ts";

const latin1 = (text: string): Buffer => Buffer.from(text, "latin1");
const TCVN3 = "X\xb7 M\xe9t,45\nX\xb7 \xa7\xabng,30\nTØnh\xb5";
const VNI = "Xaõ Moät,45\nXaõ Ñoâng,30\n";
const FRENCH =
  "D\xe9partement,\xcele-de-France,Rh\xf4ne,Ni\xe8vre,Fran\xe7ois,Ha\xefti,Isra\xebl,Is\xe8re,Loz\xe8re,Ard\xe8che\n";

describe("an old encoding of Vietnamese", () => {
  it("is known in bytes by how its letters are spread", () => {
    expect(legacyOf(latin1(TCVN3))).toBe("TCVN3");
    expect(legacyOf(latin1(VNI))).toBe("VNI");
  });

  it("is known in Unicode, where each byte became a letter of Latin-1", () => {
    expect(legacyInUnicode(Buffer.from(TCVN3))).toBe("TCVN3");
    expect(legacyInUnicode(Buffer.from(VNI))).toBe("VNI");
  });

  it("is none in other languages, in windows-1258, or beside letters that only Unicode has", () => {
    expect(legacyOf(latin1(FRENCH))).toBeUndefined();
    expect(legacyInUnicode(Buffer.from(FRENCH))).toBeUndefined();
    expect(legacyOf(latin1("H\xe0 N\xf4\xf2i;T\xe2y Ninh;S\xf3c Tr\xe3ng;C\xe0 Mau"))).toBeUndefined();
    expect(legacyInUnicode(Buffer.from(`${VNI}Đà Nẵng\n`))).toBeUndefined();
    expect(legacyInUnicode(Buffer.from("Xa Mot,45\n"))).toBeUndefined();
  });

  it("is none by one word, nor where most words are others", () => {
    expect(legacyOf(latin1("Xaõ Hai,30\n"))).toBeUndefined();
    expect(legacyOf(latin1(`${FRENCH}a\xb5 a\xb6`))).toBeUndefined();
    expect(legacyOf(latin1(`${VNI}${FRENCH}`))).toBeUndefined();
    expect(legacyOf(latin1(`${VNI}Xaõ Ba,Ca\xe9\n`))).toBe("VNI");
  });

  it("is none in UTF-8 with a fault, whose bytes go together", () => {
    const fault = Buffer.concat([Buffer.from("tính kênh Vũng\n"), Buffer.from([0xff])]);
    expect([hasPairs(fault), legacyOf(fault)]).toEqual([true, undefined]);
    expect(hasPairs(latin1(TCVN3))).toBe(false);
  });
});
