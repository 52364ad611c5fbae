import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { versionsAmong } from "../../../../src/read/table/shape/versions-among.ts";

/** The headings, of columns that would be read as units, that are versions or periods instead. */
const found = (headings: readonly string[]): readonly string[] =>
  versionsAmong(headings.map((heading, i) => ({ i, heading, is: "unit", basis: undefined, year: undefined }))).map(
    ({ heading }) => heading,
  );

const PAIRS = [
  ["lần 1", "lần 2"],
  ["quý I", "quý II"],
  ["6 tháng", "9 tháng"],
  ["T6", "T12"],
  ["Q1/2024", "Q2/2024"],
  ["đầu kỳ", "cuối kỳ"],
  ["(đề nghị)", "(duyệt)"],
  ["- Bản A", "- Bản B"],
  ["nháp", "chốt"],
] as const;
const PLACES = ["An", "Bình", "Sơn Kim 1", "Sơn Kim 2", "Tân Lập", "Đông Phú", "Ia Pa"] as const;
const names = fc.uniqueArray(fc.tuple(fc.constantFrom("Xã", "Phường"), fc.constantFrom(...PLACES)), {
  minLength: 2,
  selector: (parts) => parts.join(" "),
});

describe("the columns of units that are versions of units", () => {
  it("are all those of names that each come with the same endings", () => {
    const isAll = fc.property(names, fc.constantFrom(...PAIRS), (of, [one, two]) => {
      const headings = of.flatMap((name) => [`${name.join(" ")} ${one}`, `${name.join(" ")} ${two}`]);
      expect(found(headings)).toEqual(headings);
    });
    fc.assert(isAll, { numRuns: 30 });
  });

  it("are all those of names that each come with the same beginnings", () => {
    const headings = ["Lần 1 Xã An", "Lần 1 Xã Bình", "Lần 2 Xã An", "Lần 2 Xã Bình"];
    expect(found(headings)).toEqual(headings);
  });

  it("are those of one name in several periods, beside other units", () => {
    expect(found(["Xã An", "Xã An lần 2", "Xã Bình"])).toEqual(["Xã An", "Xã An lần 2"]);
  });

  it.each([
    ["Quý I", "Quý II"],
    ["Tháng 1", "Tháng 2"],
    ["6 tháng", "9 tháng"],
    ["Kỳ 1", "Kỳ 2"],
    ["Số liệu 2024", "Ước 2025"],
    ["Cả năm", "Quý I"],
    ["Đạt", "Chưa đạt"],
    ["31/12/2023", "30/6/2024"],
  ])("are periods alone, as %s and %s", (...headings) => expect(found(headings)).toEqual(headings));

  it("are none of names that share words, numbers or places", () => {
    expect(found(["Xã Sơn Kim 1", "Xã Sơn Kim 2", "Xã Bình 1", "Xã Bình 2", "Phường 1", "Phường 2"])).toEqual([]);
    expect(found(["Xã Tân Lập", "Xã Tân Phú", "Xã Bình Lập", "Xã Bình Phú"])).toEqual([]);
    expect(found(["xã an", "xã bình", "phường an", "phường bình"])).toEqual([]);
    const offices = ["Phòng Tài chính", "Phòng Văn hóa"].flatMap((of) => [`${of} xã An`, `${of} xã Bình`]);
    expect(found(offices)).toEqual([]);
    const areUnits = fc.property(names, (of) => {
      expect(found(of.map((parts) => parts.join(" ")))).toEqual([]);
    });
    fc.assert(areUnits, { numRuns: 30 });
  });
});
