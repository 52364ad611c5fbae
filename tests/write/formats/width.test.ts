import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { widthOf } from "../../../src/write/formats/width.ts";

describe("widthOf", () => {
  it("is what string-width says, for text of any script", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "Hồ Chí Minh",
        "Ð",
        "©",
        "®",
        "1\uFE0F\u20E3",
        "─",
        "–",
        "…",
        "日本",
        "e\u0301",
        "\u00AD",
        "\u001B[1m",
      ),
    );
    fc.assert(
      fc.property(fc.array(unit), (texts) => {
        expect(widthOf(texts.join(""))).toBe(stringWidth(texts.join("")));
      }),
      { numRuns: 500 },
    );
  });

  it("is what string-width says, for every letter of Latin script", () => {
    for (let code = 0x20; code < 0x2100; code++) {
      const letter = String.fromCodePoint(code);
      expect(widthOf(letter), code.toString(16)).toBe(stringWidth(letter));
    }
  });
});
