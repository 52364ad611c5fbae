import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { refuseConflict, withNewlines, withoutComments, withTidyQuotes } from "../../../src/read/file/lines.ts";
import { failureOf } from "../../failure.ts";

describe("the end of a line", () => {
  it("is a line feed, after a carriage return too, wherever the text had one or the other", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, (said) => {
        expect(withNewlines(Buffer.from(said)).toString()).toBe(said.replace(/\r(?!\n)/g, "\n"));
      }),
      { numRuns: 100 },
    );
  });

  it("is not changed in what it is made from", () => {
    const bytes = Buffer.from("a\rb");
    withNewlines(bytes);
    expect(bytes.toString()).toBe("a\rb");
  });
});

describe("a line of version control", () => {
  const refused = (text: string) => failureOf(() => refuseConflict(Buffer.from(text), "t.csv"))[0];

  it.each([
    ["a\n<<<<<<< HEAD\nb", 2, "<<<<<<< HEAD"],
    ["<<<<<<<\nb", 1, "<<<<<<<"],
    ["a\r\nb\r\n>>>>>>> theirs\r\n", 3, ">>>>>>> theirs"],
    ["a\n>>>>>>>", 2, ">>>>>>>"],
  ])("is refused with its number: %j", (text, line, found) => {
    expect(refused(text)).toMatchObject({ kind: "file-conflict", place: { line }, details: { found } });
  });

  it.each(["a <<<<<<< b", "<<<<<<<< HEAD", ">>>>>>;1", "<<<<<<<;1"])("is no cell that looks like one: %j", (text) => {
    expect(refused(text)).toBeUndefined();
  });
});

describe("a line that begins with #", () => {
  const line = fc.constantFrom("a;1", "# x", "#", "#x;1", "#1", "#1;2", "#;b", "", "  # y", '"q";1');

  it("is emptied and kept with its number, unless it begins with a cell", () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const isComment = (one: string): boolean => one.startsWith("#") && !one.startsWith("#;") && one !== "#1;2";
        const { bytes, comments } = withoutComments(Buffer.from(lines.join("\n")));
        expect(bytes.toString()).toBe(lines.map((one) => (isComment(one) ? "" : one)).join("\n"));
        expect(comments).toEqual(lines.flatMap((text, i) => (isComment(text) ? [{ line: i + 1, text }] : [])));
      }),
      { numRuns: 100 },
    );
  });

  it("is none inside a quoted cell, and its quotation marks are none of a cell", () => {
    expect(withoutComments(Buffer.from('"a\n# b";1\n# c')).comments).toEqual([{ line: 3, text: "# c" }]);
    expect(withoutComments(Buffer.from('# 5" screen\n# b')).comments).toHaveLength(2);
  });
});

describe("a quoted cell", () => {
  it.each([
    ['="48";="0.8"', '"48";"0.8"'],
    ['a;  "b"  ;c', 'a;"b";c'],
    ['"a" \n "b"', '"a"\n"b"'],
    ['"a"" ""b" ;1', '"a"" ""b";1'],
    ['"a;="" b" ;1', '"a;="" b";1'],
    ['5" ="x"', '5" ="x"'],
    ['a ="b"', 'a ="b"'],
    ['"a" b;1', '"a" b;1'],
    [' "a', '"a'],
  ])("has nothing outside its quotes: %j is %j", (text, tidy) => {
    expect(withTidyQuotes(Buffer.from(text)).toString()).toBe(tidy);
  });
});
