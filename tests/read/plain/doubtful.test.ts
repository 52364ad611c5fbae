import { describe, expect, it } from "vitest";
import { DOUBTFUL } from "../../../src/read/plain/doubtful.ts";
import { otherRow, type RowSigns } from "../../../src/read/table/row-kind.ts";

const signs = (coded: boolean): RowSigns => ({
  coded,
  marked: coded,
  lettered: () => false,
  scored: () => true,
  alone: () => false,
});
const [label, coded, bare, group, marked] = [
  DOUBTFUL.label,
  DOUBTFUL.coded,
  DOUBTFUL.bare,
  DOUBTFUL.group,
  DOUBTFUL.marked,
].map((pattern) => new RegExp(pattern));

/** A label in small letters without marks, all others than ASCII as spaces. */
const bareOf = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^ -~]/g, " ");

/** Whether a label is taken for a unit without a look, in a row with a code or without. */
const isPassed = (text: string, isCoded: boolean): boolean => {
  const tests = isCoded ? [coded?.test(text.toLowerCase())] : [bare?.test(bareOf(text)), group?.test(bareOf(text))];
  // What one of them shows, the quick look before them shows too.
  if (tests.includes(true)) expect(marked?.test(bareOf(text))).toBe(true);
  return !label?.test(text) && !tests.includes(true);
};

const NONE = [
  "Trung bình",
  "Tổng cộng",
  "Tổng các xã",
  "Cả nước",
  "TB toàn tỉnh",
  "Điểm trung bình",
  "World",
  "EU average",
  "Khối xã",
  "Grand total",
  "Nguồn: Sở",
  "Toàn tỉnh",
  "Median",
  "Mức cao nhất",
  "Ghi chú (1):",
  "Nhóm A",
  "High income",
  "Cộng",
];
const UNITS = ["Xã An Phú", "Phường 1", "Sở Nội vụ", "Côn Đảo", "Hòa Bình", "An Giang"];

describe("a label", () => {
  it.each(NONE)("that is no unit, or may be none, is never passed by: %s", (text) => {
    expect(otherRow(text, signs(false))).not.toBe("unit");
    expect(isPassed(text, false)).toBe(false);
  });

  it.each(NONE)("in a row with a code is passed by only where it is a unit or a group by that: %s", (text) => {
    if (["unclear", "doubtful", "aside"].includes(otherRow(text, signs(true))))
      expect(isPassed(text, true)).toBe(false);
  });

  it.each(UNITS)("that is plainly a unit's is passed by: %s", (text) => {
    expect([isPassed(text, false), isPassed(text, true)]).toEqual([true, true]);
  });

  it.each([
    " An",
    "An ",
    "A  B",
    "=An",
    "'An",
    "An\u200B",
    "\u202EAn",
    "1. An",
    "I. An",
    "2022",
    "An cũ",
    "An (1)",
    "Tha`nh",
    "X?",
  ])("that reading would change or look at twice is not passed by: %j", (text) => expect(label?.test(text)).toBe(true));
});
