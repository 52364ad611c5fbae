import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { splitRows } from "../../../src/read/file/split-rows.ts";

it("gives the cells of each line, those of an empty one too", () => {
  expect(splitRows("a;b\n\n;c;\r\nd\re", ";")).toEqual([["a", "b"], [""], ["", "c", ""], ["d"], ["e"]]);
  expect(splitRows("a\tb\n", "\t")).toEqual([["a", "b"]]);
  expect(splitRows("", ";")).toEqual([]);
});

it("gives the rows that csv-parse gives of any text without a quotation mark", () => {
  const options = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true };
  const text = fc.array(fc.constantFrom(..."aỹ😀;,|\t '#=\\\u0000\uFEFF", "\n", "\r", "\r\n"), { maxLength: 40 });
  fc.assert(
    fc.property(text, fc.constantFrom(";", ",", "\t", "|"), (signs, delimiter) => {
      const whole = signs.join("");
      expect(splitRows(whole, delimiter)).toEqual(parse(whole, { ...options, delimiter }));
    }),
    { numRuns: 300 },
  );
});
