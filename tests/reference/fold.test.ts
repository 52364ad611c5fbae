import { describe, expect, it } from "vitest";
import { fold, foldHeading, foldUnit, withoutMarks } from "../../src/reference/fold.ts";

describe("a folded text", () => {
  it("has no case, marks, spaces nor punctuation, and all that is written for đ is d", () => {
    expect(["TP. Hòa Bình", "Đắk Lắk", "ÐẮK-LẮK", "ɖắk lắk"].map(fold)).toEqual([
      "tphoabinh",
      "daklak",
      "daklak",
      "daklak",
    ]);
    expect(fold("Hoà Bình".normalize("NFD"))).toBe(fold("Hòa Bình"));
  });

  it("keeps its letters where only the marks go", () => {
    expect([withoutMarks("Hà Tĩnh"), withoutMarks("Đà Nẵng – đ")]).toEqual(["Ha Tinh", "Da Nang – d"]);
  });

  it("costs no more than it is long, though a letter has thousands of marks", () => {
    expect(fold(`a${"\u0301\u0323".repeat(50_000)}b`)).toBe("ab");
  });
});

describe("a folded province", () => {
  it.each([
    "3. Tỉnh Hà Tĩnh [1]",
    "Hà Tĩnh province",
    "Province of Hà Tĩnh, Vietnam",
    "HA TINH, Việt Nam",
    "tỉnh Hà Tĩnh (2)",
  ])("has no number, footnote, kind nor country: %s", (name) => {
    expect(foldUnit(name)).toBe("hatinh");
  });

  it("keeps a kind that is all of its name", () => {
    expect([foldUnit("TP. Huế"), foldUnit("Tỉnh"), foldUnit("Ho Chi Minh City")]).toEqual(["hue", "tinh", "hochiminh"]);
  });
});

describe("a folded heading", () => {
  it("has no number and nothing in brackets", () => {
    expect(["3. Hạ tầng số (0–1)", "II.1) Hạ tầng số [điểm]", "Hạ (x) tầng (y) số"].map(foldHeading)).toEqual([
      "hatangso",
      "hatangso",
      "hatangso",
    ]);
    expect(foldHeading("Hạ tầng (số")).toBe("hatangso");
  });
});
