import fc from "fast-check";
import { expect, it } from "vitest";
import { cellText, PLAIN_CELL } from "../../src/write/formats/csv.ts";

it("writes a text that its pattern of plain cells has as it stands", () => {
  const plain = new RegExp(`^(?:${PLAIN_CELL})$`);
  const piece = fc.constantFrom(..."aĐ0 .-_()/&'=+@#:,;|\t\n\"", "  ", "::", "=1", "Hà");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
      const text = pieces.join("");
      if (plain.test(text)) expect(cellText(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
  expect(["u1", "Xã An Phú", "TP. Hồ Chí Minh", "O'Neil (2)", "A"].every((text) => plain.test(text))).toBe(true);
});
