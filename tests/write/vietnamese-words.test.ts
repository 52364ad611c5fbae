import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENGLISH_SENTENCE } from "../english.ts";
import { ROOT } from "../root.ts";

/** What an official does not write, and what stands for it. */
const NEVER: readonly (readonly [string, string])[] = [
  ["lại có", "nhưng gặp"],
  ["trái với", "mâu thuẫn với"],
  ["Điểm của mình", "Do điểm của tỉnh (bậc)"],
  ["Điểm đơn vị khác", "Do điểm tỉnh khác (bậc)"],
  ["không hiện vì thiếu chỗ", "cột bị ẩn vì màn hình hẹp"],
  ["không thấy gì sai", "không phát hiện lỗi"],
  ["thiếu đối số", "thiếu tên tệp"],
  ["phân số nhị phân", "số dấu phẩy động nhị phân"],
  ["hàm ý", "suy ra"],
  ["việc CI", "tác vụ CI"],
  ["sổ tính", "tệp Excel"],
  ["số khởi đầu", "giá trị khởi tạo"],
  ["hạt giống", "giá trị khởi tạo"],
  ["đi cùng nhau", "tương quan"],
  ["trông ra sao", "mô tả"],
  ["chắc chắn đến đâu", "mức độ ổn định"],
  ["cột không dùng", "cột không được sử dụng"],
  ["cũng có đúng các", "khớp với giá trị trong tệp"],
  ["Hạng khi đó", "Hạng nếu đạt"],
  ["Có thể tăng", "Dư địa"],
  ["tệp nền", "lỗi đã chấp nhận"],
  ["nuốt mất", "bị đọc thành"],
  [" cờ", "tùy chọn"],
  ["danh sách kia", "danh sách còn lại"],
  ["tỉnh kia", "tỉnh còn lại"],
];

const words = join(ROOT, "src/write/words");
const files = readdirSync(words)
  .filter((name) => name.startsWith("vi.") || name.includes(".vi."))
  .map((name) => join(words, name));

it("the Vietnamese of messages and of the README is an official's", () => {
  expect(files.length).toBeGreaterThan(5);
  for (const path of [...files, join(ROOT, "README.vi.md")]) {
    const text = readFileSync(path, "utf8");
    expect(NEVER.filter(([never]) => text.includes(never))).toEqual([]);
  }
});

/** Texts with a Vietnamese letter, without what is computed, quoted, or typed on a command line as it stands. */
const textsOf = (source: string): readonly string[] =>
  [...source.matchAll(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)]
    .map(([text]) => text.slice(1, -1).replace(/\$\{[^{}]*\}/g, ""))
    .filter((text) => /[à-ỹ]/i.test(text))
    .map((text) => text.replace(/"[^"]*"|`[^`]*`|'[^']*'|dti [a-z]+|--[a-z-]+|=[a-z]+|\[[a-z]+\]|\$\{[\s\S]*/g, ""));

it("no Vietnamese message has an English word in it", () => {
  for (const path of files) {
    const texts = textsOf(readFileSync(path, "utf8").replace(/^import .*$/gm, ""));
    expect(texts.filter((text) => text.match(ENGLISH_SENTENCE))).toEqual([]);
  }
});
