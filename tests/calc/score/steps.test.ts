import { describe, expect, it } from "vitest";
import { points } from "./points.ts";

describe("steps", () => {
  const meetings = { steps: "x", at: [4, 3, 2, 1].map((is) => ({ is, points: 5 * is })), else: 0 };
  it("gives points for exact counts: 4 meetings 20, 3 15, 2 10, 1 5, else 0", () => {
    expect(points(meetings, { x: [4, 3, 2, 1, 0, 9] })).toEqual(["20", "15", "10", "5", "0", "0"]);
  });
  it("tells ≥ from >, and ≤ from <", () => {
    const rule = {
      steps: "x",
      at: [
        { above: 80, points: 20 },
        { from: 50, upTo: 60, points: 10 },
        { below: 10, points: 1 },
      ],
      else: 0,
    };
    expect(points(rule, { x: [81, 80, 60, "60.1", 50, "49.9", 10, "9.9"] })).toEqual([
      "20",
      "0",
      "10",
      "0",
      "10",
      "0",
      "0",
      "1",
    ]);
  });
  it("refuses a value on no step, where nothing else is said", () => {
    expect(points({ steps: "x", at: [{ from: 4, points: 20 }] }, { x: [3] })).toEqual(["!x"]);
  });
});
