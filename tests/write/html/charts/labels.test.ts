import fc from "fast-check";
import { expect, it } from "vitest";
import { labelOf, marginFor, rankTicks, sharedLabel } from "../../../../src/write/html/charts/labels.ts";

it("a label of a chart is a name, cut where it is longer than 60 letters", () => {
  expect(labelOf("Sở Nội vụ")).toBe("Sở Nội vụ");
  expect(labelOf("x".repeat(60))).toBe("x".repeat(60));
  expect(labelOf("𝐗".repeat(61))).toBe(`${"𝐗".repeat(59)}…`);
});

it("a shared rank names the units that there is room for, and how many more there are", () => {
  expect(sharedLabel("2", ["An Phú"])).toBe("2 An Phú");
  expect(sharedLabel("2,5", ["An Phú", "Bình Minh"])).toBe("2,5 An Phú, Bình Minh");
  const departments = ["Sở Khoa học và Công nghệ", "Sở Nông nghiệp và Môi trường", "Sở Nội vụ", "Sở Y tế"];
  expect(sharedLabel("2", departments)).toBe("2 Sở Khoa học và Công nghệ, Sở Nông nghiệp và Môi trường, +2");
});

it("a margin grows with the longest label, and is never less than the usual one", () => {
  expect(marginFor(["Huế"], 170)).toBe(170);
  expect(marginFor(["x".repeat(60)], 170)).toBeGreaterThan(60 * 5);
});

it("an axis of ranks has whole ticks, ten at most, none beyond the last rank", () => {
  expect(rankTicks(5)).toEqual([1, 2, 3, 4, 5]);
  expect(rankTicks(63)).toEqual([10, 20, 30, 40, 50, 60]);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), (last) => {
      const ticks = rankTicks(last);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(ticks.every((tick) => Number.isInteger(tick) && tick >= 1 && tick <= last)).toBe(true);
      expect(ticks.length).toBeGreaterThan(0);
    }),
    { numRuns: 200 },
  );
});
