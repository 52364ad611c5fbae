import * as fc from "fast-check";
import { expect, it } from "vitest";
import { sheetNames } from "../../../../src/write/formats/workbook/sheet-names.ts";

it("sheets have names that Excel takes, and none twice", () => {
  const char = fc.constantFrom(..."=+-@|<>&\"'_,;\t\n\r\u0000\u0007\u001F\uFFFE\uD800\uDC00Đắk Lắk😀");
  const text = fc.array(char, { maxLength: 40 }).map((chars) => chars.join(""));
  const wanted = fc.array(fc.oneof(text, fc.constantFrom("History", "DTI", "dti", "a/b", "")), { maxLength: 12 });
  fc.assert(
    fc.property(wanted, (all) => {
      const names = sheetNames(all);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
      for (const name of names) {
        expect(name).toMatch(/^(?!')[^[\]:*?/\\\u0000-\u001F]{1,31}(?<!')$/);
        expect(name).not.toMatch(/^history$/i);
      }
    }),
    { numRuns: 100 },
  );
});

it("a second sheet of a name is counted, within what a name may have", () => {
  const long = "x".repeat(40);
  expect(sheetNames([long, long, "A", "a", "History", ""])).toEqual([
    "x".repeat(31),
    `${"x".repeat(27)} (2)`,
    "A",
    "a (2)",
    "dti",
    "dti (2)",
  ]);
});
