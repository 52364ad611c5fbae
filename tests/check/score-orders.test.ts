import { describe, expect, it } from "vitest";
import type { Recomputed } from "../../src/check/basis.ts";
import { ScoreOrders } from "../../src/check/score-orders.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { leaf, method, sum } from "../methods.ts";
import { basisFor, figure } from "./figures.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const scores = Object.entries({ A: "0.9", B: "0.52", C: "0.5", D: "0.1" }).map(([unit, text]) =>
  figure(text, { unit, region: unit === "A" || unit === "C" ? "North" : "South" }),
);
const recomputed: Recomputed = {
  year: 2024,
  scheme: "none",
  at: () => undefined,
  ranked: () => scores.length,
  scores: tablesOf(scores),
};
const orders = new ScoreOrders(recomputed, basisFor(METHOD));
/** The ranks of 1 to 4 that scores which print so allow a unit. */
const allowed = (unit: string, kind: "rank" | "regional_rank"): readonly number[] =>
  [1, 2, 3, 4].filter((rank) => orders.allow(figure(String(rank), { unit, kind }), rank));

describe("the ranks that scores allow", () => {
  it("are several where their rounding leaves the order open", () => {
    expect(["A", "B", "C", "D"].map((unit) => allowed(unit, "rank"))).toEqual([[1], [2, 3], [2, 3], [4]]);
  });

  it("are in a region those among its units", () => {
    expect(["A", "B", "C", "D"].map((unit) => allowed(unit, "regional_rank"))).toEqual([[1], [1], [2], [2]]);
  });

  it("are none of a unit that has no score, nor of a measure without any", () => {
    expect(allowed("E", "rank")).toEqual([]);
    expect(orders.allow(figure("1", { unit: "A", kind: "rank", measure: "other" }), 1)).toBe(false);
  });
});
