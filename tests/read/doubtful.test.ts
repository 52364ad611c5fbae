import fc from "fast-check";
import { expect, it } from "vitest";
import { DOUBTFUL } from "../../src/read/plain/doubtful.ts";
import { withoutMarks } from "../../src/reference/fold.ts";

const PIECES = [
  ..."aA1 .-–_/",
  ...["Trung bình", "Tổng", "cộng", "Nhóm", "Vùng", "tiểu vùng", "Huyện", "TP", "average", " Total", "of", "Ghi chú"],
  ...["Khối", "cả nước", "Tòng Bạt", "Cà Mau", "OECD", "Đông", "cluster", "mean"],
];
const label = fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((parts) => parts.join(""));

it("marks every label that may be called a group, a sum or no unit, whatever signs stand in it", () => {
  fc.assert(
    fc.property(label, (name) => {
      const lower = name.toLowerCase();
      const plain = withoutMarks(lower).replace(/[^ -~]/g, " ");
      const { coded, bare, group, marked } = DOUBTFUL;
      const alone = plain.replace(/[^a-z0-9]+/g, "");
      for (const pattern of [bare, group]) {
        expect(new RegExp(pattern).test(plain)).toBe(new RegExp(pattern).test(alone));
      }
      const isShown = new RegExp(coded).test(lower) || [bare, group].some((one) => new RegExp(one).test(plain));
      if (isShown) expect(new RegExp(marked).test(plain)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
