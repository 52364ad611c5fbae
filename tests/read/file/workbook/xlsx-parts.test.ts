import { describe, expect, it } from "vitest";
import { openArchive } from "../../../../src/read/file/workbook/archive.ts";
import {
  numberFormats,
  sharedStrings,
  unescaped,
  workbookParts,
} from "../../../../src/read/file/workbook/xlsx-parts.ts";
import { partsOf, zipped } from "../../../workbook.ts";

const archive = (parts: Readonly<Record<string, string>>) => openArchive(zipped(parts), "t.xlsx");

describe("what a workbook says of itself", () => {
  const parts = partsOf([
    { name: "A & B", rows: [] },
    { name: "Ẩn", rows: [], hidden: true },
  ]);

  it("is its sheets with their names, which are hidden, and where they stand", () => {
    expect(workbookParts(archive(parts), "t.xlsx")).toEqual({
      sheets: [
        { name: "A & B", hidden: false, part: "xl/worksheets/sheet1.xml" },
        { name: "Ẩn", hidden: true, part: "xl/worksheets/sheet2.xml" },
      ],
      from1904: false,
      strings: undefined,
      styles: "xl/styles.xml",
      hasMacros: false,
      hasLinks: false,
    });
  });

  it("is whether it counts days from 1904, has macros and links", () => {
    const book = (parts["xl/workbook.xml"] ?? "").replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="m" Type="x/vbaProject" Target="/xl/v.bin"/><Relationship Id="l" Type="x/externalLink" Target="l.xml"/></Relationships>',
    );
    expect(
      workbookParts(archive({ ...parts, "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": relations }), "t.xlsx"),
    ).toMatchObject({
      from1904: true,
      hasMacros: true,
      hasLinks: true,
    });
  });
});

it("shared texts are whole, without how they are spoken", () => {
  const xml = "<sst><si><t>Hà </t><r><t>Nội</t></r><rPh><t>spoken</t></rPh></si><si/><si><t>a_x0041_</t></si></sst>";
  expect(sharedStrings(archive({ "s.xml": xml }), "s.xml", "t.xlsx")).toEqual(["Hà Nội", "", "aA"]);
  expect(sharedStrings(archive({}), undefined, "t.xlsx")).toEqual([]);
  expect([unescaped("_x000D_a"), unescaped("_xyz_")]).toEqual(["\ra", "_xyz_"]);
});

it("formats of cells are those of the list of cells, by their number or their text", () => {
  const xml =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00%"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  expect(
    numberFormats(archive({ "s.xml": xml }), "s.xml", "t.xlsx").map(({ kind, decimals }) => `${kind} ${decimals}`),
  ).toEqual(["plain 0", "percent 2", "date 0"]);
});
