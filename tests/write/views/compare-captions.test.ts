import { expect, it } from "vitest";
import { compareYears } from "../../../src/calc/compare.ts";
import type { CompareOptions, Scores } from "../../../src/types/index.ts";
import { compareCaptions } from "../../../src/write/views/compare-captions.ts";
import { en } from "../../../src/write/words/en.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const year = (at: number, a: readonly string[]): Scores =>
  scoresOf(METHOD, { codes: ["X", "Y", "Z"] }, { a, b: ["0.5", "0.5", "0.5"] }, { year: at });
const TABLES = [year(2023, ["0.9", "0.5", "0.1"]), year(2024, ["0.2", "0.6", "0.4"])];
const captions = (options: Partial<CompareOptions> = {}): readonly string[] =>
  compareCaptions(compareYears(TABLES, { missing: "unranked", ...options }, MERGER), {
    words: en,
    lang: "en",
    quiet: false,
    verbose: false,
    several: false,
  });

it("under a comparison stand its years, and who moved most from which rank to which", () => {
  const [first, , climbers, fallers] = captions();
  expect(first).toContain("2023 → 2024");
  expect(climbers).toMatch(/Y \+1 \(2 → 1\)/);
  expect(fallers).toMatch(/X [-−]2 \(1 → 3\)/);
});

it("how many units are shown is said where not all are", () => {
  expect(captions({ top: 2 }).join("\n")).toContain(en.topOf(2, 3));
  expect(captions().join("\n")).not.toContain(en.topOf(3, 3));
});

it("one unit's story says what its change is made of, who passed it, and what each measure did", () => {
  const lines = captions({ explain: "X" });
  expect(lines).toContain(en.passed(en.nobody));
  expect(lines.find((line) => /Y, Z|Z, Y/.test(line))).toBeDefined();
  // a fell from 0.9 to 0.2, half of which counts.
  expect(lines).toContain(en.contributions("a -0.3500, b 0.0000"));
  expect(lines.join("\n")).not.toContain(en.climbers("Y"));
});
