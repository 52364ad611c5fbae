import { guessIn, list } from "./phrases.ts";
import type { WorkbookWords } from "./workbooks.en.ts";

const guess = guessIn("vi");

export const workbooksVi: WorkbookWords = {
  problems: {
    "file-is-workbook": ({ old }) =>
      old
        ? {
            message: "là tệp Excel đời cũ (.xls)",
            hint: 'trong Excel: Tệp > Lưu dưới dạng > "Sổ làm việc Excel (*.xlsx)"',
          }
        : { message: "là tệp bảng tính, dù tên tệp là gì", hint: "đặt lại tên tệp với đuôi .xlsx hoặc .ods" },
    "workbook-damaged": ({ part }) => ({
      message: `tệp bảng tính bị hỏng${part === "" ? "" : ` (${part})`}`,
      hint: "lấy lại tệp, hoặc mở bằng chương trình bảng tính rồi lưu lại",
    }),
    "workbook-unresolved": ({ cells }) => ({
      message: `${cells} ô công thức không có kết quả: chương trình ghi tệp chưa tính`,
      hint: "mở bằng Excel hoặc LibreOffice rồi lưu lại: kết quả sẽ được lưu cùng công thức",
    }),
    "sheet-missing": ({ found, sheets }) =>
      sheets.length === 0
        ? { message: `không phải tệp bảng tính nên không có trang tính "${found}"`, hint: "bỏ --sheet" }
        : { message: `không có trang tính "${found}"`, hint: `${guess(found, sheets)}các trang tính: ${list(sheets)}` },
    "merged-cell": () => ({
      message: "ô này thuộc một ô gộp nên không xác định được giá trị",
      hint: "bỏ gộp ô, rồi ghi giá trị vào từng ô",
    }),
  },
  notes: {
    "hidden-cells": ({ file, sheet, rows, columns }, few) => {
      const hidden = [
        ...(sheet ? ["chính trang tính này"] : []),
        ...(rows.length > 0 ? [`dòng ${few(rows.map(String))}`] : []),
        ...(columns.length > 0 ? [`cột ${few(columns)}`] : []),
      ];
      return `${file}: vẫn đọc phần đang ẩn: ${list(hidden)}`;
    },
    "error-cells": ({ file, cells }, few) =>
      `${file}: ô có lỗi công thức: ${few(cells.map(({ cell, text }) => `${cell} (${text})`))}`,
    "other-sheets": ({ file, read, sheets }, few) =>
      `${file}: đọc trang ${list(read)}, không đọc ${few(sheets)}; nêu trang khác bằng --sheet`,
    "macros-ignored": ({ file }) => `${file}: không chạy macro trong tệp`,
    "links-stored": ({ file }) => `${file}: có liên kết tới tệp khác; số liệu lấy theo lần lưu gần nhất`,
  },
};
