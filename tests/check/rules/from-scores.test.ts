import { describe, expect, it } from "vitest";
import type { Recomputed } from "../../../src/check/basis.ts";
import { fromScores } from "../../../src/check/rules/from-scores.ts";
import { tablesOf } from "../../../src/check/tables.ts";
import { fractionOf } from "../../../src/core/fraction.ts";
import { leaf, method, sum } from "../../methods.ts";
import { contradictions, figure } from "../figures.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const SCORES = { A: ["0.9", "0.7"], B: ["0.5", "0.6"], C: ["0.5", "0.5"] };
const TOTALS: Readonly<Record<string, number>> = { A: 0.8, B: 0.55, C: 0.5 };

/** The scores of A, B and C, recomputed exactly. */
const recomputed: Recomputed = {
  year: 2024,
  scheme: "none",
  at: (unit, measure, kind) => {
    const total = TOTALS[unit];
    if (measure !== "total" || total === undefined) return undefined;
    const rank = 1 + Object.values(TOTALS).filter((other) => other > total).length;
    return kind === "score" ? fractionOf(total) : kind === "rank" ? fractionOf(rank) : undefined;
  },
  ranked: () => 3,
  scores: tablesOf(
    Object.entries(SCORES).flatMap(([unit, cells]) =>
      cells.map((text, m) => figure(text, { unit, measure: m === 0 ? "a" : "b" })),
    ),
  ),
};
const said = (rows: string) =>
  contradictions(fromScores, `year,name,rank,total\n${rows}`, METHOD, { expected: [recomputed] });

describe("figures beside the scores that they follow from", () => {
  it("are those that are recomputed, rounded as they are printed", () => {
    expect(said("2024,A,1,0.8000\n2024,B,2,0.6\n2024,C,3,0.50\n")).toEqual([]);
    expect(said("2024,A,2,0.9000\n2024,B,1,0.55\n2024,C,3,0.5\n")).toEqual([
      "error: A rank 2 → 1",
      "error: A score 0.9000 → 0.8",
      "error: B rank 1 → 2",
    ]);
  });

  it("are a warning where only the rounding of the scores explains them", () => {
    // A part of 0.5 is 0.45 at least and below 0.55: B is 0.5 to 0.6, C 0.45 to 0.55.
    expect(said("2024,A,1,0.84\n2024,B,3,0.6\n2024,C,2,0.5\n")).toEqual([
      "warning: A score 0.84 → 0.8",
      "warning: B rank 3 → 2",
      "warning: C rank 2 → 3",
    ]);
    expect(said("2024,A,1,0.86\n")[0]).toBe("error: A score 0.86 → 0.8");
  });

  it("are compared in their year only, and ranks only among the same units", () => {
    expect(said("2023,A,3,0.1\n")).toEqual([]);
    expect(said("2024,A,3,0.8\n2024,B,3,0.55\n")).toEqual([]);
  });
});
