import * as fc from "fast-check";
import { expect, it } from "vitest";
import { wrap } from "../../../src/write/formats/wrap.ts";

it("a text keeps its words in their order, on lines no wider than asked for unless a word is", () => {
  const word = fc.constantFrom("a", "bc", "def", "nghĩa", "trong-một-từ");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.integer({ min: 3, max: 20 }), (words, width) => {
      const lines = wrap(words.join(" "), width);
      expect(lines.join(" ").split(/ +/)).toEqual(words);
      for (const line of lines) if (line.trim().includes(" ")) expect([...line].length).toBeLessThanOrEqual(width);
    }),
    { numRuns: 80 },
  );
});

it("later lines stand two columns further in than the first", () => {
  expect(wrap("  một hai ba", 9)).toEqual(["  một hai", "    ba"]);
  expect(wrap("", 9)).toEqual([""]);
});

it("wide letters take two columns", () => expect(wrap("日本 日本", 8)).toEqual(["日本", "  日本"]));
