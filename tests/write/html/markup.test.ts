import * as fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { escapeText, html, Markup } from "../../../src/write/html/markup.ts";

it("what is put into a template is text, in an element as in an attribute", () => {
  const text = fc.array(fc.constantFrom(..."<>&\"'aỹ 1/=-"), { maxLength: 12 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(text, (said) => {
      const { document } = parseHTML(`<body>${html`<p title="${said}">${said}</p>`.text}</body>`);
      const paragraph = document.querySelector("p");
      expect([paragraph?.textContent, paragraph?.getAttribute("title")]).toEqual([said, said]);
      expect(document.querySelectorAll("body *")).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

it("markup stays markup, one after the other, and nothing stands where there is none", () => {
  expect(html`<b>${html`<i>x</i>`}${[new Markup("<u>"), new Markup("</u>")]}${undefined}${-1}</b>`.text).toBe(
    "<b><i>x</i><u></u>-1</b>",
  );
});

it("what steers the direction of text is visible", () => expect(escapeText("a\u202Eb")).not.toContain("\u202E"));
