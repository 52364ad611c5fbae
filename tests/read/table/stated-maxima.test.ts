import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ranked } from "./readiness.ts";

const people = (heading: string): string => `Xã;${heading};Hạ tầng (40)\nA;50;3\nB;45;4\n`;
const RIGHT = "1,A,A,53.00 2,B,B,49.00";

it("The measure's own maximum in brackets is understood, of two digits or of three", async () => {
  expect(await ranked("t-2025.csv", people("Con người (60)"))).toBe(RIGHT);
  expect(await ranked("t-2025.csv", "Xã;Tổng điểm (100)\nA;50\nB;45\n")).toBe("1,A,A,50.00 2,B,B,45.00");
});

it("A total out of 10 is not ranked in place of the one out of 100", async () => {
  const said = await ranked("t-2025.csv", "Xã;Tổng điểm (100);Tổng điểm (10)\nA;50;3\nB;45;4\n");
  expect(said).toContain('"Tổng điểm (10)" and "Tổng điểm (100)" are the same column');
  const alone = await ranked("t-2025.csv", "Xã;Tổng điểm (10)\nA;3\nB;4\n");
  expect(alone).toContain('the heading "Tổng điểm (10)" says 0–10, but its cells would be read as 0–100');
});

it("A year in brackets is no maximum", async () => {
  const table = "Xã;Tổng điểm (2025);Tổng điểm (2024)\nA;50;3\nB;45;4\n";
  expect(await ranked("t-2025.csv", table)).toBe("1,A,A,50.00 2,B,B,45.00");
});

it("Any other maximum in brackets is refused as where it is written out, unless the user says what the column is", async () => {
  const stated = fc.constantFrom(10, 20, 50, 59, 75, 100, 150, 1000);
  await fc.assert(
    fc.asyncProperty(stated, async (max) => {
      for (const heading of [`Con người (${max})`, `Con người (thang điểm ${max})`]) {
        const said = `the heading "${heading}" says 0–${max}, but its cells would be read as 0–60`;
        expect(await ranked("t-2025.csv", people(heading))).toContain(said);
      }
      const heading = `Con người (${max})`;
      expect(await ranked("t-2025.csv", people(heading), "--column", `${heading}=people`)).toBe(RIGHT);
    }),
    { numRuns: 8 },
  );
});
