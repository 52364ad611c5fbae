import { expect, it } from "vitest";
import { type Page, pageMarkdown, pageTable } from "../../../src/write/formats/page.ts";

const sheet = {
  columns: [{ key: "u", label: "Unit", align: "left" as const, machine: () => "x" }],
  rows: [0],
  captions: [],
};
const page: Page = {
  title: "A title that is long",
  lines: ["A line"],
  sections: [
    { title: "First", lines: ["Said"], sheet },
    { title: "Second", lines: [] },
  ],
  captions: ["Under it"],
};
const style = { width: 12, color: false, screen: true, excel: false, notesTitle: "", notShown: () => "" };

it("a page on a terminal is no wider than it, its sections apart", () => {
  expect([...pageTable(page, style)].join("")).toBe(
    "A title that\n  is long\nA line\n\nFirst\nSaid\nUnit\nx\n\nSecond\n\nUnder it\n",
  );
});

it("a page in Markdown has headings, paragraphs and tables", () => {
  expect([...pageMarkdown(page)].join("")).toBe(
    "# A title that is long\n\nA line  \n\n## First\n\nSaid  \n\n| Unit |\n| --- |\n| x |\n\n## Second\n\n\nUnder it  \n",
  );
});
