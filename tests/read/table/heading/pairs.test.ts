import { describe, expect, it } from "vitest";
import { isOver, pairTexts, stackRole, stacksOf, upperOf } from "../../../../src/read/table/heading/pairs.ts";
import { Headings } from "../../../../src/read/table/headings.ts";
import { leaf, method, sum } from "../../../methods.ts";

const gov = { ...leaf("gov"), name: { vi: "Chính quyền số", en: "Digital government" } };
const portal = { ...leaf("1.1"), name: { vi: "Cổng", en: "Portal" } };
const pillar = { ...sum("eco", { "1.1": 1 }), name: { vi: "Kinh tế số", en: "Digital economy" } };
const headings = new Headings([method([gov, portal, pillar, sum("total", { gov: 1, eco: 1 })])]);

/** What a column holds under these headings, in one line. */
function under(...texts: readonly string[]): string {
  const role = stackRole(texts, headings);
  const { is } = role;
  const of = is === "score" ? role.code : "measure" in role ? role.measure : undefined;
  const more = ["kind", "year", "basis", "outOf"].map(
    (key) => Object.entries(role).find(([name]) => name === key)?.[1],
  );
  return [is, of, ...more].filter((one) => one !== undefined).join(" ");
}

describe("the upper of two headings", () => {
  it("goes on to the right over those that stand below empty cells", () => {
    const upper = ["", "Chính quyền số", " ", "", "Kinh tế số"];
    expect([0, 1, 3, 4, 9].map((at) => upperOf(upper, at))).toEqual([
      "",
      "Chính quyền số",
      "Chính quyền số",
      "Kinh tế số",
      "Kinh tế số",
    ]);
    expect(pairTexts(["Tỉnh", "Chính quyền số", "", "Tổng"], ["", "Điểm", "Hạng", "", "Vùng"])).toEqual([
      "Tỉnh",
      "Chính quyền số Điểm",
      "Chính quyền số Hạng",
      "Tổng",
      "Tổng Vùng",
    ]);
    expect(pairTexts(["Tỉnh", "Tổng"], ["Tên"])).toEqual(["Tỉnh Tên", "Tổng"]);
  });
});

describe("headings in several rows", () => {
  it("reach to the right until another begins in their row or above it, and none below the last of a column", () => {
    const rows = [
      ["Tỉnh", "Năm 2021", "", "", "Năm 2022", "", "Ghi chú"],
      ["", "Điểm", "", "Hạng", "", "", ""],
      ["", "Cổng", "Kinh tế số", "", "Cổng"],
    ];
    expect(stacksOf(rows)).toEqual([
      ["Tỉnh"],
      ["Năm 2021", "Điểm", "Cổng"],
      ["Năm 2021", "Điểm", "Kinh tế số"],
      ["Năm 2021", "Hạng"],
      ["Năm 2022", "Cổng"],
      [],
      ["Ghi chú"],
    ]);
  });

  it.each([
    [["Năm 2021", "Kinh tế số", "Cổng"], "score 1.1 2021"],
    [["Trụ cột 2", "Năm 2021", "Cổng"], "score 1.1 2021"],
    [["Tự đánh giá", "Năm 2021", "Cổng"], "unknown 1.1 2021 self"],
    [["Tổng", "Kinh tế số", "Cổng"], "score 1.1"],
    [["Kinh tế số 2021", "Tổng", "Cổng"], "score 1.1 2021"],
    [["Cổng"], "score 1.1"],
  ])("hold all that they say, but for the groups of the measure: %j", (texts, role) => {
    expect(under(...texts)).toBe(role);
  });

  it("hold what the user says of them together", () => {
    const told = new Headings([method([gov, sum("total", { gov: 1 })])], { "Năm 2021 Gì đó": "gov:rank" });
    expect(stackRole(["Năm 2021", "Gì đó"], told)).toMatchObject({ is: "published", kind: "rank", measure: "gov" });
  });
});

describe("a column under two headings", () => {
  it.each([
    ["Chính quyền số", "Hạng", "published gov rank"],
    ["Chính quyền số", "Điểm", "score gov"],
    ["2021", "Tổng điểm", "score total 2021"],
  ])("holds what both say: %j over %j", (upper, lower, role) => {
    expect(under(upper, lower)).toBe(role);
  });

  it.each([
    ["Năm 2022", "Điểm năm trước", "value 2021"],
    ["Năm 2022", "Hạng năm trước", "published previous_rank 2022"],
    ["2022", "Năm trước", "unknown 2022"],
    ["Tổng điểm 2022", "Năm trước", "score total 2021"],
  ])("is of the year before the one that stands over it: %j over %j", (upper, lower, role) => {
    expect(under(upper, lower)).toBe(role);
  });

  it.each([
    ["Xếp hạng chuyển đổi số", "Điểm", "score total"],
    ["Xếp hạng thi đua", "Điểm", "unknown"],
    ["Hạng", "Điểm", "value"],
    ["Hạng Chính quyền số 2021", "Điểm", "score gov 2021"],
    ["Hạng 2021", "Điểm 2022", "unknown"],
    ["Hạng năm trước", "Điểm", "unknown"],
  ])("is of scores where its own heading says so under one of ranks: %j over %j", (upper, lower, role) => {
    expect(under(upper, lower)).toBe(role);
  });

  it.each([
    ["Kinh tế số", "Cổng", "score 1.1"],
    ["Kinh tế số 2021 (%)", "Cổng", "score 1.1 2021 %"],
    ["Nhóm chỉ số", "Cổng", "score 1.1"],
    // Together they read as `Tổng cộng`.
    ["Tổng", "Cổng", "score 1.1"],
    ["Năm 2022", "1.1", "score 1.1 2022"],
    ["Chính quyền số", "Cổng", "unknown 1.1"],
    ["Kế hoạch", "Cổng", "unknown 1.1"],
    ["Kinh tế số 2021", "Cổng 2022", "unknown 1.1"],
  ])("is of its own measure where the upper heading is its group or says no other figure: %j over %j", (...row) => {
    expect(under(row[0], row[1])).toBe(row[2]);
  });
});

describe("a row above the headings", () => {
  const roles = ["Tỉnh", "Điểm", "Hạng"].map((text) => headings.roleOf(text));

  it.each([
    [["", "Chính quyền số", "Kinh tế số"], true],
    [["", "Chính quyền số", ""], true],
    [["", "2021", "2022"], true],
    [["", "Bảng của Lan", ""], false],
    [["Bảng 1", "Chính quyền số", ""], false],
    [["", "Tỉnh", "Vùng"], false],
    [["", "", ""], false],
  ])("stands over them where it says something right of the units only, and no title: %j", (row, expected) => {
    expect(isOver(row, roles, headings)).toBe(expected);
  });
});
