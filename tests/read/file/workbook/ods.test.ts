import { describe, expect, it } from "vitest";
import { odsSheets } from "../../../../src/read/file/workbook/ods.ts";
import { failureOf } from "../../../failure.ts";

const sheets = (body: string) =>
  odsSheets(Buffer.from(`<o:document>${body}</o:document>`), { file: "t.ods", part: "content.xml" });
const rowsOf = (rows: string) => sheets(`<table:table table:name="A">${rows}</table:table>`)[0]?.read();
const cell = (attributes: string, text = "") =>
  rowsOf(`<table:table-row><table:table-cell ${attributes}>${text}</table:table-cell></table:table-row>`)?.rows[0]
    ?.cells[0];

describe("a cell of an OpenDocument sheet", () => {
  it.each([
    ['office:value-type="float" office:value="0.5"', "<text:p>1/2</text:p>", "0.5"],
    ['office:value-type="percentage" office:value="0.5"', "<text:p>50 %</text:p>", "50%"],
    ['office:value-type="date" office:date-value="2024-05-01T13:30:00"', "", "2024-05-01 13:30:00"],
    ['office:value-type="boolean" office:boolean-value="true"', "", "TRUE"],
    ['office:value-type="string"', '<text:p>Hà<text:s text:c="2"/>Nội</text:p><text:p>x</text:p>', "Hà  Nội\nx"],
    [
      'office:value-type="string"',
      "<text:p>a<office:annotation><text:p>remark</text:p></office:annotation>b</text:p>",
      "ab",
    ],
    ['office:value-type="string" calcext:value-type="error"', "<text:p>#REF!</text:p>", "#REF!"],
  ])("shows what it holds: %s", (attributes, content, text) => expect(cell(attributes, content)).toBe(text));

  it("that is no number where it says so is damage, and a formula without its result is told", () => {
    expect(failureOf(() => cell('office:value-type="float" office:value="abc"'))).toMatchObject([
      { kind: "workbook-damaged" },
    ]);
    expect(failureOf(() => cell('table:formula="of:=A2"'))).toMatchObject([
      { kind: "workbook-unresolved", place: { file: "t.ods!A", line: 1, column: 1 }, details: { cells: 1 } },
    ]);
  });
});

describe("the rows of an OpenDocument sheet", () => {
  const one = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>';

  it("are repeated as often as they say, empty ones at the end are not there", () => {
    const found = rowsOf(
      `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>${one}</table:table-row><table:table-row table:number-rows-repeated="1000000"/><table:table-row>${one}</table:table-row>`,
    );
    expect(found?.rows).toEqual([
      { line: 1, cells: ["", "", "x"] },
      { line: 2, cells: ["", "", "x"] },
      { line: 1_000_003, cells: ["x"] },
    ]);
    expect(failureOf(() => rowsOf('<table:table-row table:number-rows-repeated="-1"/>'))).toMatchObject([
      { kind: "workbook-damaged" },
    ]);
  });

  it("have merged cells, and may be hidden, as columns and sheets may", () => {
    const spanned = one.replace("table-cell ", 'table-cell table:number-rows-spanned="2" ');
    const found = rowsOf(
      `<table:table-column table:visibility="collapse"/><table:table-row table:visibility="filter">${spanned}</table:table-row>`,
    );
    expect(found).toMatchObject({
      merged: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1],
    });
    const style = '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>';
    expect(sheets(`${style}<table:table table:name="B" table:style-name="ta1"/>`)[0]).toMatchObject({
      name: "B",
      hidden: true,
    });
  });
});
