import type { FileFormat } from "../../types/index.ts";
import type { Said } from "./words.ts";

type Saying = (name: string) => Said;

/** What is said of a file that holds no text of rows, in both languages. */
export const FORMATS: Readonly<Record<FileFormat, { readonly en: Saying; readonly vi: Saying }>> = {
  archive: {
    en: (name) => ({ message: `is compressed (${name})`, hint: "unpack it first, and name the file that was in it" }),
    vi: (name) => ({ message: `là tệp nén (${name})`, hint: "giải nén trước, rồi nêu tên tệp bên trong" }),
  },
  document: {
    en: (name) => ({
      message: `is a document (${name}), not a table`,
      hint: 'copy its table into a spreadsheet, and save that as "CSV UTF-8"',
    }),
    vi: (name) => ({
      message: `là văn bản (${name}), không phải bảng`,
      hint: 'chép bảng trong đó sang bảng tính, rồi lưu dạng "CSV UTF-8"',
    }),
  },
  locked: {
    en: (name) => ({
      message: `is a workbook (${name}) that a password locks`,
      hint: "open it with the password, and save it without one",
    }),
    vi: (name) => ({ message: `là tệp ${name} có mật khẩu`, hint: "mở bằng mật khẩu, rồi lưu lại không có mật khẩu" }),
  },
  pdf: {
    en: (name) => ({
      message: `is a ${name} file, not a table`,
      hint: 'take the table out of it, in Excel by Data > Get Data > From File > From PDF, and save it as "CSV UTF-8"',
    }),
    vi: (name) => ({
      message: `là tệp ${name}, không phải bảng`,
      hint: 'lấy bảng ra, trong Excel bằng Dữ liệu > Lấy dữ liệu > Từ tệp > Từ PDF, rồi lưu dạng "CSV UTF-8"',
    }),
  },
  picture: {
    en: (name) => ({
      message: `is a picture (${name}), not a table`,
      hint: "get the table from its source, or type it into a spreadsheet",
    }),
    vi: (name) => ({ message: `là ảnh (${name}), không phải bảng`, hint: "lấy bảng từ nguồn, hoặc gõ vào bảng tính" }),
  },
  page: {
    en: (name) => ({
      message: `is ${name}, whatever its name says, and not a CSV file`,
      hint: 'open it in a spreadsheet and save it as "CSV UTF-8"; a site may also have sent a page, such as a login, for the file',
    }),
    vi: (name) => ({
      message: `là ${name}, dù tên tệp là gì, không phải tệp CSV`,
      hint: 'mở bằng bảng tính rồi lưu dạng "CSV UTF-8"; cũng có thể trang web đã gửi một trang, chẳng hạn trang đăng nhập, thay cho tệp',
    }),
  },
  json: {
    en: (name) => ({
      message: `is ${name}, not a table`,
      hint: "write the table as CSV; a methodology is named by --methodology",
    }),
    vi: (name) => ({
      message: `là ${name}, không phải bảng`,
      hint: "ghi bảng dạng CSV; bộ phương pháp thì nêu bằng --methodology",
    }),
  },
  database: {
    en: (name) => ({
      message: `is a database (${name}), not a CSV file`,
      hint: name === "Parquet" ? "rank it with --engine duckdb, or export it as CSV" : "export its table as CSV",
    }),
    vi: (name) => ({
      message: `là cơ sở dữ liệu (${name}), không phải tệp CSV`,
      hint: name === "Parquet" ? "xếp hạng bằng --engine duckdb, hoặc xuất ra CSV" : "xuất bảng trong đó ra CSV",
    }),
  },
  "lfs-pointer": {
    en: (name) => ({ message: `is only a pointer of ${name} to the file`, hint: "fetch the file: git lfs pull" }),
    vi: (name) => ({ message: `chỉ là con trỏ ${name} tới tệp`, hint: "tải tệp về: git lfs pull" }),
  },
  "annex-pointer": {
    en: (name) => ({ message: `is only a pointer of ${name} to the file`, hint: "fetch the file: git annex get FILE" }),
    vi: (name) => ({ message: `chỉ là con trỏ ${name} tới tệp`, hint: "tải tệp về: git annex get TỆP" }),
  },
  blank: {
    en: () => ({ message: "begins with nothing but NUL bytes", hint: "it was not copied to its end: get it again" }),
    vi: () => ({ message: "bắt đầu toàn byte NUL", hint: "tệp chưa được chép trọn: hãy lấy lại" }),
  },
};
