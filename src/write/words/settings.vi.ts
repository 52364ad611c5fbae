import { guessIn, itemsOf, list } from "./phrases.ts";
import type { SettingsWords } from "./settings.en.ts";

const HELD = {
  list: "một danh sách",
  text: "một chuỗi chữ",
  number: "một số",
  boolean: "đúng hoặc sai",
  nothing: "null",
} as const;
const guess = guessIn("vi");

/** Lời về tệp thiết lập. */
export const settingsVi: SettingsWords = {
  problems: {
    "settings-key": ({ key, suggestions }) => ({
      message: `không có thiết lập nào tên "${key}"`,
      hint: `${suggestions.length > 0 ? `có phải là ${suggestions.join(" hay ")}? ` : ""}Mỗi thiết lập là một tùy chọn của dti viết liền, chữ cái đầu của từ sau viết hoa, như rankOn; nếu tệp trùng tên này không chứa thiết lập, dùng --no-config`,
    }),
    "settings-barred": ({ key }) => ({
      message: `"${key}" chỉ dùng được trên dòng lệnh`,
      hint: "tệp thiết lập không được dùng để ghi tệp hay ẩn thông tin: bỏ khóa này",
    }),
    "settings-value": ({ key, expected, found }) => ({
      message: `${key === "" ? "thiết lập" : `"${key}"`}: cần ${expected}, nhưng gặp ${found}`,
      hint: `${guess(found, itemsOf(expected))}dti LỆNH --help cho biết các tùy chọn và giá trị; data/schemas/settings.schema.json liệt kê mọi thiết lập`,
    }),
    "settings-shape": ({ found }) => ({
      message: `cần các thiết lập trong ngoặc nhọn, nhưng gặp ${HELD[found]}`,
      hint: `viết như {"lang": "vi", "ties": "dense"}; nếu tệp trùng tên này không chứa thiết lập, dùng --no-config`,
    }),
    "settings-several": ({ files }) => ({
      message: `cạnh các tệp dữ liệu có nhiều tệp thiết lập: ${list(files)}`,
      hint: "nêu tệp cần dùng, --config TỆP, hoặc không dùng tệp nào, --no-config",
    }),
  },
  notes: {
    settings: ({ file, keys, absent }) =>
      `đã dùng thiết lập trong ${file}: ${list(keys)}${absent.length > 0 ? `; không có cột nào mang tiêu đề ${list(absent.map((heading) => `"${heading}"`))}` : ""}`,
  },
  help: {
    config:
      "tệp thiết lập: các tùy chọn này ở dạng JSON; nếu không nêu, dùng dti.json cạnh tệp đầu tiên hoặc trong thư mục hiện tại",
    noConfig: "không dùng thiết lập nào, kể cả của dti.json",
  },
};
