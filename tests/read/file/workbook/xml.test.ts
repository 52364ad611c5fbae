import { describe, expect, it } from "vitest";
import { decodeEntities, readXml } from "../../../../src/read/file/workbook/xml.ts";
import { failureOf } from "../../../failure.ts";

/** What is told of an XML text, one after the other. */
function told(bytes: Buffer): readonly string[] {
  const all: string[] = [];
  readXml(
    bytes,
    { file: "t.xlsx", part: "p.xml" },
    {
      open: (name, attributes) => all.push(`<${name} ${Object.entries(attributes()).join()}>`),
      close: (name) => all.push(`</${name}>`),
      text: (text) => all.push(text),
    },
  );
  return all;
}

describe("an XML text", () => {
  const text = '<x:a xmlns:x="u" k="1"><b/>ỹ &amp; &#65;<![CDATA[&amp;]]></x:a>';
  const expected = ["<a xmlns:x,u,k,1>", "<b >", "</b>", "ỹ & A", "&amp;", "</a>"];

  it("is told in its order, elements without prefix, entities replaced", () => {
    expect(told(Buffer.from(text))).toEqual(expected);
  });

  it("may be UTF-16 by its mark, either way round", () => {
    const little = Buffer.from(`\uFEFF${text}`, "utf16le");
    expect(told(little)).toEqual(expected);
    expect(told(Buffer.from(little).swap16())).toEqual(expected);
  });

  it.each([
    ["that does not end", Buffer.from("<a><b></b>")],
    ["that closes another element", Buffer.from("<a></b>")],
    ["with an entity of its own", Buffer.from("<a>&lol;</a>")],
    ["that is no UTF-8", Buffer.from("<a>\xe9</a>", "latin1")],
  ])("%s is damage", (_, bytes) => {
    expect(failureOf(() => told(bytes))).toMatchObject([{ kind: "workbook-damaged", details: { part: "p.xml" } }]);
  });
});

describe("an entity", () => {
  const refuse = (): never => {
    throw new Error("refused");
  };

  it.each([
    ["&lt;&gt;&quot;&apos;&amp;", "<>\"'&"],
    ["&#272;&#x110;&#x1F600;", "ĐĐ😀"],
    ["&amp;lt;", "&lt;"],
  ])("is the letter that it names: %s", (text, said) => expect(decodeEntities(text, refuse)).toBe(said));

  it.each(["&", "a & b", "&nbsp;", "&lt", "&#x110000;", "&#;"])("is refused where XML has none: %s", (text) => {
    expect(() => decodeEntities(text, refuse)).toThrow("refused");
  });
});
