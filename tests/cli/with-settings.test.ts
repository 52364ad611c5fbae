import { expect, it } from "vitest";
import type { Flags } from "../../src/cli/options.ts";
import { withSettings } from "../../src/cli/with-settings.ts";
import { rankFiles } from "../../src/jobs/rank-files.ts";
import { en } from "../../src/write/words/en.ts";
import { held } from "../jobs/held.ts";
import { leaf, method, sum } from "../methods.ts";

it("a result says which settings were used, and which headings and rows that they speak of no file has", async () => {
  const methodology = method([leaf("a"), sum("total", { a: 1 })]);
  const world = held({ "2024.csv": "xã,a,Ghi chú\nXã Ba,0.5,x\nTổng Bình,0.4,y\n" });
  const stated = { unit: ["Tổng Bình"], column: { "Ghi chú": "ignore" } };
  const result = await rankFiles(["2024.csv"], { ...stated, methodology, scheme: "none" }, world);
  const flags: Flags = { missing: "unranked", format: "table", mayLack: ["Ghi chú", "Điểm", "Tổng Bình", "Tổng Minh"] };
  const out = { write: () => {}, isTTY: false, columns: undefined };
  const context = { io: { ...world, env: {}, stdout: out, stderr: out }, lang: "en" as const, words: en };
  expect(withSettings(result, flags, context)).toBe(result);
  const settings = { file: "dti.json", keys: ["column", "unit"] };
  expect(withSettings(result, flags, { ...context, settings }).notes.at(-1)).toEqual({
    kind: "settings",
    details: { file: "dti.json", keys: ["column", "unit"], absent: ["Điểm", "Tổng Minh"] },
  });
});
