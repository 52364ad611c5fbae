import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexicon } from "../../../../src/read/table/heading/lexicon.ts";
import { isKnown, roleFrom } from "../../../../src/read/table/heading/meaning.ts";
import type { Role } from "../../../../src/read/table/heading/role.ts";
import { tokensOf } from "../../../../src/read/table/heading/tokens.ts";
import { leaf, method, sum } from "../../../methods.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const eco = { ...leaf("eco"), name: { vi: "Kinh tế số", en: "Digital economy" } };
const lexicon = new Lexicon([method([gov, eco, sum("total", { gov: 1, eco: 1 })])]);
const roleOf = (heading: string): Role => roleFrom(tokensOf(heading), lexicon);

/** A role by what it says, in one line: `score gov 2021 %`. */
function short(heading: string): string {
  const role = roleOf(heading);
  const said = Object.entries(role).flatMap(([key, value]) => {
    if (key === "is" || value === undefined || value === false) return [];
    return [value === true || key === "against" || key === "lang" || key === "list" ? `${key}=${value}` : `${value}`];
  });
  return [role.is, ...said].join(" ");
}

describe("a heading of figures", () => {
  it.each([
    ["Chính quyền số", "score gov"],
    ["Chính quyền số 2021 (%)", "score gov 2021 %"],
    ["Chính quyền số (thang điểm 100)", "score gov 100"],
    ["Kinh tế số năm trước", "score eco previous"],
    ["Điểm 2021", "value 2021"],
    ["Điểm thẩm định", "value assessed"],
    // `số điểm` is a phrase too, but not `chỉ` alone.
    ["Chỉ số điểm", "value"],
  ])("is a score of its measure, with its year and scale: %s", (heading, role) => expect(short(heading)).toBe(role));

  it.each([
    ["Hạng Kinh tế số 2022", "published rank eco 2022"],
    ["Xếp hạng 2022 (63 tỉnh)", "published rank 2022 list=63"],
    ["Hạng trong vùng", "published regional_rank"],
    ["Hạng trong cụm", "published regional_rank cluster=true"],
    ["Hạng năm trước", "published previous_rank"],
    ["Hạng trong vùng năm trước", "published previous_regional_rank"],
    ["Hạng năm trước 2021", "published rank 2021"],
    ["Thay đổi hạng trong vùng", "published regional_rank_change"],
    ["Thay đổi điểm (%)", "published score_change_pct"],
    ["Thay đổi hạng 2023 so với 2022", "published rank_change 2023 against=2022"],
    ["Thay đổi hạng 2022 - 2023", "published rank_change 2023"],
    ["Tăng giảm so với năm 2021", "change against=2021"],
    ["Tăng giảm so với kết quả năm 2021", "change against=2021"],
    ["Thay đổi trong vùng", "change region=true"],
  ])("is a rank or a change by all its words: %s", (heading, role) => expect(short(heading)).toBe(role));

  it.each([
    ["Kinh tế số Chính quyền số", "unknown score"],
    ["Kinh tế số dự kiến", "unknown other eco"],
    ["Kinh tế số tự chấm", "unknown other eco self"],
    ["Hạng điểm", "unknown rank"],
    ["Kinh tế số 2021 2022", "unknown score eco"],
    ["Kinh tế số 63", "unknown score eco"],
    ["Hạng 63 34", "unknown rank"],
    ["Hạng thay đổi so với vùng", "unknown change"],
    ["Kinh tế số hoa quả", "unknown score eco"],
    ["Kinh tế số ≥", "unknown score eco"],
  ])("is not understood where its words are more than a figure has: %s", (heading, role) =>
    expect(short(heading)).toBe(role),
  );
});

describe("a heading of units", () => {
  it.each([
    ["Tên xã, huyện", "name commune"],
    ["Tỉnh (tiếng Anh)", "name province lang=en"],
    ["Tên đơn vị", "name any"],
    ["Mã xã", "code commune"],
    ["Vùng", "region"],
    ["Cụm", "region cluster=true"],
    ["Mã tên", "unknown"],
    ["Vùng tỉnh", "unknown"],
    ["Tỉnh 2022", "unknown 2022"],
  ])("is of names, codes or regions, at the finest level that it says: %s", (heading, role) =>
    expect(short(heading)).toBe(role),
  );
});

describe("the words of a heading", () => {
  const PHRASES = [
    "Chính quyền số",
    "Digital economy",
    "năm trước",
    "hạng",
    "so với",
    "tên",
    "trong vùng",
    "2022",
    "xã",
  ];
  const known = fc.array(fc.constantFrom(...PHRASES), { minLength: 1, maxLength: 6 });

  it("are known where they can be parted into phrases, in any order, and not with one more word", () => {
    fc.assert(
      fc.property(known, fc.nat(), fc.constantFrom("hoa", "quý", "yz"), (phrases, at, strange) => {
        expect(isKnown(tokensOf(phrases.join(" ")), lexicon)).toBe(true);
        const more = phrases.toSpliced(at % (phrases.length + 1), 0, strange);
        expect({ more, known: isKnown(tokensOf(more.join(" ")), lexicon) }).toEqual({ more, known: false });
      }),
      { numRuns: 80 },
    );
  });

  it("are a sentence where they are more than 24", () => {
    expect(short("Kinh tế số ".repeat(8))).toBe("score eco");
    expect(short("Kinh tế số ".repeat(9))).toBe("unknown");
    expect(isKnown(tokensOf("Kinh tế số ".repeat(9)), lexicon)).toBe(false);
  });
});
