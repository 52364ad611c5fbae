import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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
];

it("the Vietnamese of messages and of the README is an official's", () => {
  const words = join(ROOT, "src/write/words");
  const files = readdirSync(words).filter((name) => name.startsWith("vi.") || name.includes(".vi."));
  expect(files.length).toBeGreaterThan(5);
  const texts = [...files.map((name) => join(words, name)), join(ROOT, "README.vi.md")];
  for (const path of texts) {
    const text = readFileSync(path, "utf8");
    expect(NEVER.filter(([never]) => text.includes(never))).toEqual([]);
  }
});
