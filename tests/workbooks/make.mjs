// Writes sheetjs.xlsx, exceljs.xlsx and excelts.xlsx from table.json; run where the three packages are installed:
// npm install @e965/xlsx@0.20.3 exceljs@4.4.0 @cj-tech-master/excelts@10.2.0
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.cwd(), "package.json"));
const here = import.meta.dirname;
const { sheet: name, rows, merged } = JSON.parse(readFileSync(join(here, "table.json"), "utf8"));
const at = (file) => join(here, file);

const sheetjs = require("@e965/xlsx");
const cells = sheetjs.utils.aoa_to_sheet(rows);
cells["!merges"] = merged.map((range) => sheetjs.utils.decode_range(range));
cells.D6.z = "0.00%";
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, cells, name);
writeFileSync(at("sheetjs.xlsx"), sheetjs.write(book, { type: "buffer", bookType: "xlsx", compression: true }));

for (const [file, { Workbook }] of [
  ["exceljs.xlsx", require("exceljs")],
  ["excelts.xlsx", require("@cj-tech-master/excelts")],
]) {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name);
  for (const row of rows) sheet.addRow(row);
  for (const range of merged) sheet.mergeCells(range);
  sheet.getCell("D6").numFmt = "0.00%";
  writeFileSync(at(file), Buffer.from(await workbook.xlsx.writeBuffer()));
}
