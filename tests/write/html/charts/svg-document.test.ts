import fc from "fast-check";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { forTerminal } from "../../../../src/write/formats/safe.ts";
import { SvgDocument } from "../../../../src/write/html/charts/svg-document.ts";

const made = () => {
  const document = new SvgDocument();
  const svg = document.createElementNS("", "svg");
  return { svg, add: (name: string) => svg.appendChild(document.createElementNS("", name)) };
};

it("any text is one text and any attribute one attribute of a drawing, in a page as in a file", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), (text, value) => {
      const { svg, add } = made();
      const label = add("text");
      label.textContent = text;
      label.setAttribute("fill", value);
      for (const read of [parseHTML(`<body>${svg.markup}</body>`).document, parseHTML(svg.markup).document]) {
        const found = [...read.querySelectorAll("svg *")];
        expect(found.map(({ localName }) => localName)).toEqual(["text"]);
        expect(found[0]?.getAttribute("fill")).toBe(forTerminal(value));
        expect(found[0]?.textContent?.trim()).toBe(forTerminal(text).trim());
      }
    }),
  );
});

it("a place has hundredths, a mark names the unit that its label is the anchor of, and styles are left out", () => {
  const { svg, add } = made();
  const dot = add("circle");
  dot.setAttribute("cx", 12.345678);
  dot.setAttribute("aria-label", "#ha-tinh");
  dot.setAttribute("fill", "1.2345");
  dot.setAttribute("r", 3);
  dot.removeAttribute("r");
  add("g").setAttribute("aria-label", "dot");
  add("style").textContent = "* { display: none }";
  expect(svg.markup).toBe('<svg><circle cx="12.34" data-unit="ha-tinh" fill="1.2345" /><g /></svg>');
});

it("an element stands before another where it is put there", () => {
  const { svg, add } = made();
  const last = add("b");
  const first = svg.insertBefore(svg.ownerDocument.createElementNS("", "a"), last);
  expect([svg.firstChild, first.parentNode, svg.markup]).toEqual([first, svg, "<svg><a /><b /></svg>"]);
});
