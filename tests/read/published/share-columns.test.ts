import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { shareColumns } from "../../../src/read/published/share-columns.ts";
import type { Figure } from "../../../src/types/index.ts";
import { limits } from "../table/layouts.ts";

const figure = (measure: string, text: string, line: number, kind: Figure["kind"] = "score"): Figure => ({
  file: "t.csv",
  line,
  column: 2,
  year: 2022,
  scheme: "none",
  unit: "1",
  name: "1",
  region: "",
  measure,
  kind,
  text,
  value: fraction(1n),
  half: fraction(0n),
  decimals: 0,
  stored: false,
  factor: fraction(1n),
  wide: true,
});

it("measures with printed percentages are told with the first, how many there are and of how many scores", () => {
  const figures = [
    figure("gov", "0.5", 2),
    figure("gov", "76%", 3),
    figure("gov", "50%", 4),
    figure("eco", "1", 2),
    figure("eco", "5%", 3, "score_change_pct"),
    figure("x", "5%", 3),
  ];
  expect(shareColumns(figures, limits)).toMatchObject([
    { measure: { code: "gov" }, shares: { found: "76%", place: { line: 3, column: 2 }, count: 2 }, cells: 3 },
  ]);
});
