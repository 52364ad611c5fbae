import { describe, expect, it } from "vitest";
import { splitBasis } from "../../../src/read/outline/split-basis.ts";

describe("whose score a heading says", () => {
  it.each([
    ["Hạ tầng số (tự chấm)", "self", "Hạ tầng số"],
    ["Hạ tầng số (tự chấm, 20 điểm)", "self", "Hạ tầng số (20 điểm)"],
    ["1.1 Hạ tầng số - điểm thẩm định", "assessed", "1.1 Hạ tầng số"],
    ["Tổng điểm do đơn vị tự chấm", "self", "Tổng"],
    ["Điểm do Sở TTTT thẩm định: Hạ tầng số", "assessed", "Hạ tầng số"],
    ["Điểm tỉnh tự chấm", "self", ""],
    ["Chính quyền cấp xã tự chấm", "self", "Chính quyền cấp xã"],
    ["diem tham dinh Ha tang so", "assessed", "Ha tang so"],
    ["Self-assessed score: Skills", "self", "Skills"],
    ["skills_self", "self", "skills"],
    ["Skills, verified by the board", "assessed", "Skills"],
    ["Chênh lệch tự chấm và thẩm định", "both", "Chênh lệch tự chấm và thẩm định"],
    ["Hạ tầng số", undefined, "Hạ tầng số"],
  ])("is apart from its measure: %s", (heading, basis, rest) => {
    expect(splitBasis(heading)).toMatchObject({ basis, rest });
  });

  it("is in doubt where one word says it that may begin a name", () => {
    expect(["Own revenue", "Own: revenue", "Revenue (own)"].map((text) => splitBasis(text).isDoubtful)).toEqual([
      true,
      false,
      false,
    ]);
  });
});
