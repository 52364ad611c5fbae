import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../../src/read/table/heading/lexicon.ts";
import { tokensOf } from "../../../../src/read/table/heading/tokens.ts";
import type { Measure } from "../../../../src/types/index.ts";
import { leaf, method, sum } from "../../../methods.ts";

const measure = (code: string, vi: string, en: string, aliases: readonly string[] = []): Measure => ({
  ...leaf(code),
  name: { vi, en },
  aliases,
});
const portal = measure("1.1", "Cổng dịch vụ", "Portal", ["GOV.01", "cổng"]);
const people = measure("people", "Con người", "People");

const lexicon = new Lexicon([method([portal, people, sum("total", { "1.1": 1, people: 1 })])]);

/** What all the words of a text say together. */
const sense = (text: string, of = lexicon) => {
  const { words, accented } = tokensOf(text);
  return of.senseOf(words, accented);
};

describe("a measure", () => {
  it.each([
    ["Cổng dịch vụ", "1.1"],
    ["CONG DICH VU", "1.1"],
    ["Portal", "1.1"],
    ["gov 01", "1.1"],
    ["people", "people"],
  ])("is known by its names, aliases and code, in whatever letters: %s", (text, code) => {
    expect(sense(text)).toEqual({ is: "measure", code });
    expect(lexicon.isMeasure(text)).toBe(true);
  });

  it("is known by the words of the total, unless another measure is called so", () => {
    expect(sense("Tổng điểm")).toEqual({ is: "measure", code: "total" });
    const other = measure("sum", "Tổng điểm", "Sum");
    const both = new Lexicon([method([other, sum("all", { sum: 1 }), sum("total", { all: 1 })])]);
    expect([sense("Tổng điểm", both), sense("DTI", both)]).toEqual([
      { is: "measure", code: "sum" },
      { is: "measure", code: "total" },
    ]);
    expect(sense("Tổng điểm", new Lexicon([method([people])]))).toBeUndefined();
  });

  it("is none where two measures have the name, but for one in two editions", () => {
    const twice = new Lexicon([method([people, measure("staff", "Con người", "Staff")])]);
    expect([sense("Con người", twice), twice.names.get("Con người")]).toEqual([undefined, undefined]);
    expect(twice.isMeasure("Con người")).toBe(true);
    expect(sense("Staff", twice)).toEqual({ is: "measure", code: "staff" });
    const again = new Lexicon([method([people]), method([people])]);
    expect(sense("Con người", again)).toEqual({ is: "measure", code: "people" });
  });

  it("whose code is a number is known by it only as it is written", () => {
    expect(lexicon.codes.get("1.1")).toBe("1.1");
    expect([lexicon.codes.get("11"), sense("11")]).toEqual([undefined, undefined]);
  });

  it("keeps its code where another has that as an alias", () => {
    const { codes } = new Lexicon([method([measure("a", "A", "A", ["b"]), measure("b", "B", "B")])]);
    expect([...codes]).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
  });
});

describe("a phrase", () => {
  it("is spelt with its diacritics where the heading has any, and may be without them else", () => {
    expect(sense("hạng")).toEqual({ is: "word", word: "rank" });
    expect(sense("hang")).toEqual({ is: "word", word: "rank" });
    expect(sense("hàng")).toBeUndefined();
  });

  it.each([
    ["năm 2022", { is: "year", year: 2022 }],
    ["year 1999", { is: "year", year: 1999 }],
    ["2022", { is: "year", year: 2022 }],
    ["2122", undefined],
    ["tháng 2022", undefined],
    ["63", { is: "list", list: "63" }],
    ["năm 34", undefined],
    ["tên xã", { is: "noun", level: "commune" }],
    ["tentinh", { is: "noun", level: "province" }],
    ["maxa", { is: "code", level: "commune" }],
    ["tiếng Anh", { is: "language", lang: "en" }],
  ])("is of a year, a list, units or a language: %s", (text, expected) => expect(sense(text)).toEqual(expected));
});
