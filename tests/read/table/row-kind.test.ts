import { describe, expect, it } from "vitest";
import { isOfRegion, isProvince, otherRow, provinceRow, type RowSigns } from "../../../src/read/table/row-kind.ts";

/** What a row shows besides its label: `scored marked`. */
const signs = (shown = ""): RowSigns => {
  const has = (sign: string): boolean => shown.split(" ").includes(sign);
  return {
    coded: has("coded"),
    marked: has("marked") || has("coded"),
    lettered: () => has("lettered"),
    scored: () => has("scored"),
    alone: () => has("alone"),
  };
};

describe("a row of a table of provinces", () => {
  it.each([
    ["Hà Nội", "", "unit"],
    ["TP. Hồ Chí Minh", "alone", "unit"],
    ["48", "alone", "unit"],
    ["Xứ Lạ", "scored", "unit"],
    // A province that is misspelt, and has no figure yet.
    ["Hà Nộii", "alone", "unit"],
    ["", "scored", "aside"],
    ["Cả nước", "scored", "aside"],
    ["VN", "scored", "aside"],
    ["Trung bình 34 tỉnh", "scored", "aside"],
    ["TB", "scored", "aside"],
    ["TBD", "scored", "unit"],
    ["Tổng số", "scored", "aside"],
    ["II. Đồng bằng sông Hồng", "scored", "aside"],
    ["Miền Bắc", "scored", "aside"],
    ["Nguồn: Bộ", "scored", "aside"],
    ["(*) số liệu sơ bộ", "", "aside"],
    ["(*) số liệu sơ bộ", "scored", "unit"],
    ["Người lập bảng ký tên đóng dấu", "alone", "aside"],
  ])("%j that is %j: %s", (label, shown, kind) => expect(provinceRow(label, signs(shown))).toBe(kind));

  it("is known by name or code on either list", () => {
    expect(["Hà Giang", "Huế", "02", "2", "Xã Hà Giang"].map(isProvince)).toEqual([true, true, true, true, false]);
  });
});

describe("a row of a table of other units", () => {
  it.each([
    ["Xã Một", "scored", "unit"],
    ["Xã Một", "", "unit"],
    ["Trung Bình", "scored marked", "unit"],
    ["Trung Bình", "scored", "unclear"],
    ["Trung bình", "scored", "doubtful"],
    ["Trung bình", "scored marked", "unclear"],
    ["Trung bình", "scored coded", "unit"],
    ["Tối đa (điểm)", "scored", "doubtful"],
    ["Mức cao nhất", "scored", "doubtful"],
    ["Trung bình khối xã", "scored", "doubtful"],
    ["Trung bình khối xã", "scored marked", "unclear"],
    ["TỔNG SỐ XÃ", "scored", "doubtful"],
    ["Trung vị nhóm", "scored", "doubtful"],
    ["ĐTB", "scored", "doubtful"],
    ["BQ", "scored", "doubtful"],
    ["Năm trước", "scored", "doubtful"],
    ["Điểm liệt", "scored", "doubtful"],
    ["BQL", "scored", "unit"],
    ["EU average", "scored", "doubtful"],
    ["Cả nước", "scored", "aside"],
    ["Nationwide", "scored marked", "doubtful"],
    ["Cộng", "scored", "doubtful"],
    ["Công", "scored", "unit"],
    ["Khối xã", "scored", "doubtful"],
    ["Khối xã", "scored coded", "group"],
    ["Nhóm thành thị", "scored", "group"],
    ["Nhóm thành thị", "", "unit"],
    ["High income", "scored coded", "group"],
    ["Nguồn: Sở", "", "aside"],
    ["Nguồn: Sở", "scored", "doubtful"],
    ["Xã đạt cao nhất: An Phú", "", "aside"],
    ["Xã đạt cao nhất: An Phú", "scored", "unclear"],
    ["* số liệu sơ bộ", "", "aside"],
    ["II. Khối sở", "alone", "aside"],
    ["II. Khối sở", "", "unit"],
    ["Sở", "alone lettered", "aside"],
    ["日本", "scored", "unit"],
    ["* 日本", "", "aside"],
    ["", "scored", "aside"],
  ])("%j that is %j: %s", (label, shown, kind) => expect(otherRow(label, signs(shown))).toBe(kind));
});

it("a row is of the region that it stands in where it is called its sum or mean", () => {
  const of = (label: string) => isOfRegion(label, "Miền núi");
  expect(["Cộng miền núi", "TB vùng Miền núi", "Miền núi", "Xã miền núi", "Cộng đồng bằng"].map(of)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(isOfRegion("Cộng", "")).toBe(false);
});
