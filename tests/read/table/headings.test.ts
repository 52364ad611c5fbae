import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMethodology } from "../../../src/read/methodology/parse.ts";
import type { Role } from "../../../src/read/table/heading/role.ts";
import { Headings } from "../../../src/read/table/headings.ts";
import { editions } from "../../../src/reference/editions.ts";
import { QUALIFIED, QUALIFIERS } from "../../qualifiers.ts";

const dti = new Headings(editions);
const leaf = (code: string, vi: string, en: string, aliases: readonly string[] = []) => ({
  ...{ code, kind: "index", name: { vi, en }, aliases, max: 60 },
});
const own = {
  ...{ id: "own", title: { en: "Own", vi: "Riêng" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    leaf("portal", "Cổng dịch vụ", "Portal", ["1.1"]),
    leaf("forms", "Biểu mẫu", "Forms", ["2.1"]),
    leaf("people", "Con người", "People", ["nhân sự"]),
    leaf("ma", "Mạ", "Plating"),
    leaf("ma2", "Má", "Cheek"),
    {
      code: "sum",
      kind: "total",
      name: { vi: "Kết quả chung", en: "Result" },
      of: { portal: 1, forms: 1, people: 1, ma: 1, ma2: 1 },
    },
  ],
};
const mine = new Headings([await parseMethodology(JSON.stringify(own), "own.json")]);

/** A role in short: `score total 2021`, `rank`, `name commune`. */
function short(role: Role): string {
  const of = "measure" in role ? role.measure : role.is === "score" ? role.code : undefined;
  const what = role.is === "published" ? role.kind : role.is;
  const more = "level" in role ? role.level : "year" in role ? role.year : undefined;
  const basis = "basis" in role ? role.basis : undefined;
  return [what, of, basis, more].filter(Boolean).join(" ");
}

describe("a heading says", () => {
  it.each([
    ...[
      "DTI",
      "Chỉ số DTI",
      "Tổng điểm",
      "TONG DIEM",
      "Chỉ số chuyển đổi số",
      "Điểm chuyển đổi số",
      "Kết quả CĐS",
      "Total",
      "Điểm số DTI",
      "DTI*",
    ],
    ...["DTI [1]", "DTI (3)=(1)+(2)", "4. DTI (0–1)", "Kết quả DTI (điểm)", "Giá trị\nDTI", "DTI (thang 0–1)"],
  ])("the total: %s", (heading) => expect(short(dti.roleOf(heading))).toBe("score total"));

  it.each([
    ["Chỉ số Nhận thức số", "score awareness"],
    ["Nguồn nhân lực số", "score human_resources"],
    ["An toàn, an ninh mạng", "score security"],
    ["III. Xã hội số (%)", "score society"],
    ["DTI 2022", "score total 2022"],
    ["DTI (2021)", "score total 2021"],
    ["DTI_2021", "score total 2021"],
    ["Năm 2021 DTI", "score total 2021"],
    ["DTI năm trước", "score total previous"],
    ["Điểm thẩm định", "value assessed"],
    ["Tổng điểm thẩm định", "score total assessed"],
  ])("a score: %s is %s", (heading, expected) => expect(short(dti.roleOf(heading))).toBe(expected));

  it.each([
    ["Hạng 2022", "rank 2022"],
    ["Xếp hạng năm 2022", "rank 2022"],
    ["Hạng DTI", "rank total"],
    ["DTI (hạng)", "rank total"],
    ["Digital government rank", "rank government"],
    ["Thứ hạng", "rank"],
    ["Ranking", "rank"],
    ["Overall rank", "rank total"],
    ["rank_2022", "rank 2022"],
    ["Xếp hạng (63 tỉnh, thành phố)", "rank"],
    ["Hạng/63", "rank"],
    ["Hạng trong vùng", "regional_rank"],
    ["Regional rank", "regional_rank"],
    ["Hạng năm trước", "previous_rank"],
    ["Previous rank", "previous_rank"],
    ["Thay đổi thứ hạng", "rank_change"],
    ["Change in rank", "rank_change"],
    ["Tăng/giảm (bậc)", "rank_change"],
    ["Thay đổi điểm", "score_change"],
    ["Thay đổi điểm (%)", "score_change_pct"],
    ["government_rank_change", "rank_change government"],
  ])("another figure: %s is %s", (heading, expected) => expect(short(dti.roleOf(heading))).toBe(expected));

  it.each(["Biến động", "So với năm 2022", "+/-", "Δ", "▲/▼", "Thay đổi", "+/- DTI", "Tăng, giảm so với năm trước"])(
    "a change, of rank or score: %s",
    (heading) => expect(dti.roleOf(heading).is).toBe("change"),
  );

  it.each([
    ["Sở, ban, ngành", "name any"],
    ["Cơ quan", "name any"],
    ["Xã/phường/đặc khu", "name commune"],
    ["Tên tỉnh, TP", "name province"],
    ["Cities, provinces", "name province"],
    ["tentinh_vie", "name province"],
    ["Tỉnh (Province)", "name province"],
    ["Quận, huyện, thị xã, thành phố", "name district"],
    ["Mã xã", "code commune"],
    ["matinh", "code province"],
    ["Cụm", "region"],
    ["Vùng kinh tế", "region"],
    ["STT (No.)", "number"],
    ["Năm", "year"],
    ["Năm (Year)", "year"],
  ])("what a row is about: %s is %s", (heading, expected) => expect(short(dti.roleOf(heading))).toBe(expected));

  it.each([
    ...[
      "DTI mục tiêu",
      "DTI tối đa",
      "DTI trung bình",
      "Tỷ lệ DTI",
      "DTI (tự đánh giá)",
      "DTI dự kiến",
      "Tổng số phiếu",
    ],
    ...[
      "DTI 2021/2022",
      "DTI quý 2",
      "DTI lần 1",
      "DTI của Nam",
      "DTI hàng",
      "DTI 排名",
      "DTI 34",
      "Σ DTI",
      "DTI > 0,5",
    ],
    ...[
      "Điểm xếp hạng",
      "Đơn vị tính",
      "Tỉnh DTI",
      "Chính quyền số Kinh tế số",
      "DTI ban đầu",
      "1.1 DTI chưa làm tròn",
    ],
  ])("nothing that is read: %s", (heading) => expect(dti.roleOf(heading).is).toBe("unknown"));
});

describe("a number in a heading", () => {
  it.each([
    ["1.1", "score portal"],
    ["1.1. Portal", "score portal"],
    ["1.1. Cổng dịch vụ", "score portal"],
    ["7. Portal", "score portal"],
    ["2.1. Portal", "unknown"],
    ["3.1", "unknown"],
    ["People (2.1)", "unknown people"],
  ])("is the code of a measure, or decoration: %s is %s", (heading, expected) =>
    expect(short(mine.roleOf(heading))).toBe(expected),
  );
});

describe("names that fold alike", () => {
  it.each([
    ["Mạ", "score ma"],
    ["Má", "score ma2"],
    ["ma", "score ma"],
    ["nhân sự", "score people"],
    ["NHAN SU", "score people"],
  ])("are told apart by their spelling: %s is %s", (heading, expected) =>
    expect(short(mine.roleOf(heading))).toBe(expected),
  );

  it("are neither of them where the spelling is of neither", () => expect(mine.roleOf("MÃ").is).not.toBe("score"));
});

const plainly = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d");

it("a heading with one more word that qualifies it is no longer that score", () => {
  const measures = editions.flatMap((edition) => edition.measures);
  const named = fc.constantFrom(...measures.flatMap(({ code, name }) => [code, name.vi, name.en]), "Tổng điểm");
  fc.assert(
    fc.property(
      ...([named, fc.constantFrom(...QUALIFIERS), fc.constantFrom(...QUALIFIED), fc.boolean(), fc.boolean()] as const),
      (name, word, add, accents, capitals) => {
        const text = accents ? add(name, word) : plainly(add(name, word));
        const role = dti.roleOf(capitals ? text.toUpperCase() : text);
        const read = role.is === "score" && role.year === undefined;
        // `Xếp hạng`, written without diacritics, still reads as ranks: never as scores.
        expect({ text, read }).toEqual({ text, read: false });
      },
    ),
    { numRuns: 1000 },
  );
});
