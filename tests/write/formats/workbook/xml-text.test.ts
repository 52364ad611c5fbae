import { expect, it } from "vitest";
import { xmlText } from "../../../../src/write/formats/workbook/xml-text.ts";

it.each([
  ['a & <b> "c"', "a &amp; &lt;b&gt; &quot;c&quot;"],
  ["a\rb\u0007", "a_x000D_b_x0007_"],
  ["_x0041_", "_x005F_x0041_"],
  ["_xyz", "_xyz"],
  ["\uD800a😀", "_xD800_a😀"],
  ["a\tb\nc", "a\tb\nc"],
])("the text %j is %s in XML, as Excel reads it back", (text, xml) => expect(xmlText(text)).toBe(xml));

it("a text that is too long for a cell ends in …", () => {
  expect(xmlText("x".repeat(32_767))).toHaveLength(32_767);
  expect(xmlText("x".repeat(32_768))).toBe(`${"x".repeat(32_766)}…`);
});
