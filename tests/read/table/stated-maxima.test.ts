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

it("Two digits in brackets that may be a year are asked about, and are one where the user says so", async () => {
  const twins = "Xã;Tổng (22);Tổng (23)\nA;50;3\nB;45;4\n";
  const said = await ranked("t.csv", twins);
  expect(said).toContain('"Tổng (23)" and "Tổng (22)" are the same column');
  expect(said).toContain("--column 'Tổng (22)=total:2022' --column 'Tổng (23)=total:2023'");
  const dated = ["--column", "Tổng (22)=total:2022", "--column", "Tổng (23)=total:2023", "--year", "2022"];
  expect(await ranked("t.csv", twins, ...dated)).toBe("1,A,A,50.00 2,B,B,45.00");
  const alone = await ranked("t-2022.csv", "Xã;Tổng (22)\nA;20\nB;15\n");
  expect(alone).toContain('"Tổng (22)" ends in (22), which is neither the largest value of its cells (100) nor a year');
  expect(alone).toContain("--column 'Tổng (22)=Total:2022'");
});

it("Numbers in brackets that run on are those of columns only where they are about their places", async () => {
  expect(await ranked("t-2025.csv", "Xã (1);Con người (2);Hạ tầng (3)\nA;50;3\nB;45;4\n")).toBe(RIGHT);
  const said = await ranked("t-2025.csv", "Xã;Con người (22);Hạ tầng (23)\nA;50;3\nB;45;4\n");
  expect(said).toContain('"Con người (22)" ends in (22)');
  expect(said).toContain('"Hạ tầng (23)" ends in (23)');
});

it("Maxima in a row or a column of their own are those of the methodology, or the table is refused", async () => {
  const row = (people: number) => `Xã;Con người;Hạ tầng\nĐiểm tối đa;${people};40\nA;50;3\nB;45;4\n`;
  const column = (people: number) =>
    `Xã;Chỉ số;Điểm tối đa;Điểm\nA;Con người;${people};50\nA;Hạ tầng;40;3\nB;Con người;${people};45\nB;Hạ tầng;40;4\n`;
  const other = fc.integer({ min: 1, max: 200 }).filter((max) => max !== 60);
  for (const table of [row, column]) {
    expect(await ranked("t-2025.csv", table(60))).toBe(RIGHT);
    await fc.assert(
      fc.asyncProperty(other, async (max) => {
        const said = await ranked("t-2025.csv", table(max));
        expect(said).toContain(`People: the sheet says at most ${max}, the methodology 60`);
      }),
      { numRuns: 4 },
    );
  }
});

it("The most that any unit has is no maximum that a table prints", async () => {
  for (const label of ["Max", "Maximum", "Cao nhất"]) {
    const said = await ranked("t-2025.csv", `Xã;Con người;Hạ tầng\nA;50;3\nB;45;4\n${label};50;4\n`);
    expect(said).not.toContain("the methodology 60");
  }
});
