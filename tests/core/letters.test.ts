import fc from "fast-check";
import { expect, it } from "vitest";
import { letters } from "../../src/core/letters.ts";

const CLASSES = ["\\p{L}", "\\p{M}", "\\p{N}"];

it("finds in every sign of Unicode the class that Unicode gives it", () => {
  for (const of of CLASSES) {
    const [short, whole] = [letters(`^[${of}]$`), new RegExp(`^[${of}]$`, "u")];
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const sign = String.fromCodePoint(code);
      if (short(sign).test(sign) !== whole.test(sign)) expect.fail(`${of}: U+${code.toString(16)}`);
    }
  }
});

it("takes texts apart as the expression of Unicode does, whatever their script", () => {
  const [short, whole] = [letters("[\\p{L}\\p{M}]+|[\\p{N}]+", "g"), /[\p{L}\p{M}]+|\p{N}+/gu];
  const sign = fc.oneof(
    fc.constantFrom(..."aĐẠỹʰˆ\u0301²9–’ .-", "Ж", "中", "๓", "\u{1F600}", "\u{1D400}"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = signs.join("");
      expect(text.match(short(text))).toEqual(text.match(whole));
    }),
  );
});
