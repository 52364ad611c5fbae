import { expect, it } from "vitest";
import { forPeople, type Sheet, spreadsheetColumns } from "../../../src/write/formats/sheet.ts";

const sheet: Sheet<number> = {
  columns: [
    { key: "code", label: "Mã", align: "left", machine: () => "48", machineOnly: true },
    { key: "unit_code", label: "Mã", heading: "Mã (34)", align: "left", machine: () => "48", machineOnly: true },
    { key: "name", label: "Tên", align: "left", machine: () => "x", human: () => "người đọc" },
    { key: "total", label: "Tổng", align: "right", numeric: true, machine: () => "0.5", human: () => "0,5" },
  ],
  rows: [0],
  captions: [],
};

it("people read no columns that are for machines", () => {
  expect(forPeople(sheet).map(({ key }) => key)).toEqual(["name", "total"]);
});

it("a spreadsheet has headings and texts for people, and figures for machines", () => {
  expect(spreadsheetColumns(sheet).map(({ key, machine }) => [key, machine(0)])).toEqual([
    ["Mã (34)", "48"],
    ["Tên", "người đọc"],
    ["Tổng", "0.5"],
  ]);
});
