import { expect, it } from "vitest";
import { inkOn, shadeOf, shadeStyle } from "../../../src/write/html/shades.ts";

it("ranks have ten shades, the first the lightest and the last the darkest", () => {
  expect([1, 2, 32, 62, 63].map((rank) => shadeOf(rank, 63))).toEqual(["s0", "s0", "s5", "s9", "s9"]);
  expect([shadeOf(1, 1), shadeOf(1, 2), shadeOf(2, 2)]).toEqual(["s0", "s0", "s9"]);
});

it("ink has a contrast of 4.5 at least on every shade", () => {
  const light = (hex: readonly number[]): number => {
    const [r = 0, g = 0, b = 0] = hex.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const shades = [...shadeStyle().matchAll(/rgb\((\d+),(\d+),(\d+)\); color: #(..)(..)(..)/g)];
  expect(shades).toHaveLength(10);
  for (const [, ...parts] of shades) {
    const paper = light(parts.slice(0, 3).map(Number));
    const ink = light(parts.slice(3).map((hex) => Number.parseInt(hex, 16)));
    expect((Math.max(paper, ink) + 0.05) / (Math.min(paper, ink) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
  expect([inkOn(0), inkOn(1)]).toEqual(["#1a1a1a", "#ffffff"]);
});
