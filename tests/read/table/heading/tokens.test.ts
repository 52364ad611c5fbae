import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelling, tokensOf, toneLast } from "../../../../src/read/table/heading/tokens.ts";

const words = (heading: string): string =>
  tokensOf(heading)
    .words.map(({ folded }) => folded)
    .join(" ");

describe("the number of a heading", () => {
  it.each([
    ["1.1. Portal", ["1.1"], "portal"],
    ["III. Xã hội số", ["III"], "xa hoi so"],
    ["DTI [2]", ["2"], "dti"],
    ["4. DTI (3)=(1)+(2)", ["4", "3"], "dti"],
    ["DTI*", [], "dti"],
    ["63: DTI", [], "63 dti"],
    ["Hạng (34)", [], "hang 34"],
    ["2022 DTI", [], "2022 dti"],
  ])("stands before or after its words, and a list or a year is none: %s", (heading, numbers, rest) => {
    expect([tokensOf(heading).numbers, words(heading)]).toEqual([numbers, rest]);
  });
});

describe("the largest value of a heading", () => {
  it.each([
    ["DTI (0–1)", 1],
    ["DTI (thang điểm 100)", 100],
    ["DTI/100", 100],
    ["Con người (tối đa 60)", 60],
    ["Con người (60 điểm)", 60],
    ["Con người [từ 0 đến 1000 điểm]", 1000],
    ["Hạng/63", undefined],
    ["DTI (2021)", undefined],
    ["DTI 60", undefined],
    ["Điểm tối đa 2021", undefined],
  ])("is stated in brackets, after a stroke or as a scale: %s", (heading, most) => {
    expect(tokensOf(heading).outOf).toBe(most);
  });

  it("is no word of it", () => expect(words("Con người (tối đa 60 điểm)")).toBe("con nguoi"));
});

describe("the signs of a heading", () => {
  it.each(["+/-", "DTI +/−", "Δ DTI", "▲▼", "▲/▼", "± điểm"])("say that it is of a change: %s", (heading) => {
    expect(tokensOf(heading)).toMatchObject({ change: true, strange: "" });
  });

  it("say percent, or are strange where they are none that headings have", () => {
    expect(tokensOf("DTI (%)")).toMatchObject({ percent: true, change: false, strange: "" });
    expect(tokensOf("DTI > x")).toMatchObject({ percent: false, strange: ">" });
    expect(tokensOf("DTI 排名").strange).toContain("排名");
  });
});

describe("the words of a heading", () => {
  const FOLDED: Readonly<Record<string, string>> = {
    Điểm: "diem",
    diem: "diem",
    hạng: "hang",
    hang: "hang",
    Hoà: "hoa",
    NĂM: "nam",
    nam: "nam",
    Rank: "rank",
    ỷ: "y",
  };
  const word = fc.constantFrom(...Object.keys(FOLDED));

  it("are the same, whatever separates them and however their letters are composed", () => {
    const parts = fc.array(fc.tuple(word, fc.constantFrom(" ", "_", "\n", ", ", " – ", "\u00A0")), { minLength: 1 });
    fc.assert(
      fc.property(parts, fc.constantFrom("NFC", "NFD"), (all, form) => {
        const heading = all.map(([one, between]) => one + between).join("");
        fc.pre(heading.length < 400);
        const found = tokensOf(heading.normalize(form));
        expect(found.words.map((one) => one.folded)).toEqual(all.map(([one]) => FOLDED[one]));
        expect(found.accented).toBe(all.some(([one]) => /[^\x20-\x7E]/.test(one)));
        expect(found.strange).toBe("");
      }),
      { numRuns: 60 },
    );
  });

  it("are spelt alike wherever a tone mark stands, and not where it is another", () => {
    expect(toneLast("hoà")).toBe(toneLast("HÒA"));
    expect(toneLast("mà")).not.toBe(toneLast("mã"));
    expect(spelling("Thuỷ (lợi)")).toBe(spelling("THỦY LỢI"));
    expect(spelling("ma")).not.toBe(spelling("mạ"));
  });

  it("are those of the first 500 letters", () => {
    expect(tokensOf("ab ".repeat(300)).words).toHaveLength(167);
  });
});
