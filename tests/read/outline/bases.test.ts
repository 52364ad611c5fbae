import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wideOutline } from "../../../src/read/outline/wide-outline.ts";
import { tableOf } from "./outlines.ts";

const OWN = ["Tự chấm", "Điểm tự đánh giá", "Điểm đơn vị tự chấm", "do tỉnh tự chấm", "Self-assessed score", "own"];
const ASSESSING = ["Thẩm định", "Điểm thẩm định", "Điểm do Hội đồng thẩm định", "Điểm công nhận", "Verified score"];
const NAMES = ["Hạ tầng số", "Skills", "Điểm sáng kiến", "Chính quyền cấp xã"];
const FLAT: readonly ((name: string, word: string) => string)[] = [
  (name, word) => `${name} (${word})`,
  (name, word) => `${name} [${word}]`,
  (name, word) => `${name} - ${word}`,
  (name, word) => `${word}: ${name}`,
  (name, word) => `${name}_${word}`,
];

describe("own and assessed scores of the same measures", () => {
  it("are the assessed ones by their names alone, whatever the words, the names and the order of the columns", () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    const words = fc.tuple(fc.constantFrom(...OWN), fc.constantFrom(...ASSESSING));
    const names = fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(words, names, fc.constantFrom(...FLAT), order, (said, measures, heading, at) => {
        const headings = at.map((i) => heading(measures[i % 2] ?? "", said[i < 2 ? 0 : 1] ?? ""));
        const table = tableOf(`Xã;${headings.join(";")}`, "A;1;2;3;4", "B;4;3;2;1");
        const { measures: drafted, own, left } = wideOutline(table.columns, table.rows, table.headings, table.figureOf);
        expect(drafted.map(({ name }) => name).toSorted()).toEqual(measures.toSorted());
        expect([own.left.length, own.kept, left]).toEqual([2, [], []]);
      }),
      { numRuns: 60 },
    );
  });
});
