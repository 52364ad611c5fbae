export { openWorkbook } from "./open-workbook.ts";
export { workbookRows } from "./workbook-rows.ts";
