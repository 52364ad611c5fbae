import * as fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { dti, folder } from "../../cli.ts";

const METHOD = {
  ...{ id: "two", title: { en: "Two", vi: "Hai" }, source: "made for tests", decimals: 2 },
  ...{ ties: "competition", rankOn: "printed", scale: "points" },
  measures: [
    { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
    { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 100 },
    { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 100 } },
  ],
};

let cwd: string;
beforeEach(() => {
  cwd = folder({ "two.json": JSON.stringify(METHOD) });
});

const UNITS = ["A", "B", "C", "D"].flatMap((name) => ["--unit", `Sở ${name}`]);
const ARGV = ["--scheme", "none", "--methodology", "two.json", ...UNITS];
const table = (people: readonly string[], network: readonly string[]): string =>
  ["Đơn vị;people;network", ...people.map((cell, i) => `Sở ${"ABCD"[i]};${cell};${network[i]}`)].join("\n");
const rank = (text: string) => dti(["rank", "-", ...ARGV, "--year", "2025", "--format", "csv"], { cwd, stdin: text });

/** Points of 60 in steps of 0.6, which are percentages of it in whole numbers. */
const four = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 });

it("Percentages in a whole column of points are shares of its maximum, and are said to be", async () => {
  const property = fc.asyncProperty(four, four, fc.boolean(), async (people, network, marked) => {
    const shares = await rank(
      table(
        people.map((share) => `${share}%`),
        network.map((one) => (marked ? `${one}%` : `${one}`)),
      ),
    );
    const points = await rank(
      table(
        people.map((share) => (share * 0.6).toFixed(1)),
        network.map(String),
      ),
    );
    expect(shares.out, shares.err).toBe(points.out);
    expect(shares.err).toContain(
      `percentages are taken as shares of the maximum (${people[0]}% of 60 points): People;`,
    );
    expect(points.err).not.toContain("percentages");
  });
  await fc.assert(property, { numRuns: 4 });
});

it("A column of points in which some cells are percentages and others are not is refused by every command", async () => {
  const property = fc.asyncProperty(four, fc.integer({ min: 1, max: 3 }), async (people, marked) => {
    const text = table(
      people.map((one, i) => (i < marked ? `${one}%` : `${Math.min(one, 60)}`)),
      ["1", "2", "3%", "4"],
    );
    for (const command of ["rank", "check"]) {
      const year = command === "rank" ? ["--year", "2025"] : [];
      const { code, err } = await dti([command, "-", ...ARGV, ...year], { cwd, stdin: text });
      expect(code).toBe(1);
      expect(err).toContain(`People: "${people[0]}%" is a percentage, as ${marked} of the 4 figures of the column are`);
      expect(err).not.toContain("Network");
    }
  });
  await fc.assert(property, { numRuns: 3 });
});
