import { describe, expect, it } from "vitest";
import { PERCENT, PLAIN_NUMBER } from "../../../../src/read/file/workbook/number-format.ts";
import { xlsxSheet } from "../../../../src/read/file/workbook/xlsx-sheet.ts";
import { failureOf } from "../../../failure.ts";

const context = { strings: ["Huế", "Hà Nội"], formats: [PLAIN_NUMBER, PERCENT], from1904: false };
const read = (data: string, more = "") =>
  xlsxSheet(
    Buffer.from(`<worksheet>${more}<sheetData>${data}</sheetData></worksheet>`),
    { file: "t.xlsx!A", part: "s.xml" },
    context,
  );
const cell = (xml: string): string | undefined => read(`<row r="1"><c r="A1" ${xml}</c></row>`).rows[0]?.cells[0];

describe("a cell of an Excel sheet", () => {
  it.each([
    ['t="s"><v>1</v>', "Hà Nội"],
    ["><v>0.5</v>", "0.5"],
    ['s="1"><v>0.5</v>', "50%"],
    ['t="b"><v>1</v>', "TRUE"],
    ['t="e"><v>#REF!</v>', "#REF!"],
    ['t="str"><f>A2</f><v>x_x0041_</v>', "xA"],
    ['t="inlineStr"><is><t>a</t><rPh><t>b</t></rPh><t>c</t></is>', "ac"],
    ['t="s"><v></v>', undefined],
  ])("shows what it holds: %s", (xml, text) => expect(cell(xml)).toBe(text));

  it.each(['t="s"><v>2</v>', 't="s"><v>-1</v>', "><v>abc</v>", 't="x"><v>1</v>', 't="b"><v>2</v>'])(
    "that cannot hold what it does is damage: %s",
    (xml) =>
      expect(failureOf(() => cell(xml))).toMatchObject([{ kind: "workbook-damaged", details: { part: "s.xml" } }]),
  );

  it("stands where it says, or after the one before it", () => {
    const { rows } = read('<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(rows).toEqual([
      { line: 2, cells: ["", "1", "2"] },
      { line: 3, cells: ["3"] },
    ]);
  });

  it.each([
    '<row r="2"/><row r="1"/>',
    '<row r="1"><c r="B1"/><c r="A1"/></row>',
    '<row r="1"><c r="A2"/></row>',
    '<row r="1"><c r="1A"/></row>',
  ])("that stands before others is damage: %s", (data) =>
    expect(failureOf(() => read(data))).toMatchObject([{ kind: "workbook-damaged" }]),
  );
});

it("a sheet has its merged cells, hidden rows and columns, and formulas with their results", () => {
  const sheet = xlsxSheet(
    Buffer.from(
      '<worksheet><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>',
    ),
    { file: "t.xlsx!A", part: "s.xml" },
    context,
  );
  expect(sheet).toMatchObject({
    merged: [{ top: 1, left: 1, bottom: 3, right: 1 }],
    hiddenRows: [1],
    hiddenColumns: [2],
  });
  expect(failureOf(() => read('<row r="1"><c r="A1"><f>SUM(B1)</f></c><c r="B1"><f>C1</f></c></row>'))).toMatchObject([
    { kind: "workbook-unresolved", place: { line: 1, column: 1 }, details: { cells: 2 } },
  ]);
});
