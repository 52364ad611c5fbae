import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differences } from "../../src/calc/differ.ts";
import { columnOf } from "../../src/core/column.ts";
import { fraction } from "../../src/core/fraction.ts";
import { dti, folder } from "../cli.ts";

/** Values of a column as whole numbers over 10^decimals; null where missing. */
const column = (values: readonly (number | null)[], decimals: number) =>
  columnOf(values.length, (i) => {
    const value = values[i] ?? null;
    return value === null ? undefined : fraction(BigInt(value), 10n ** BigInt(decimals));
  });

describe("values that a file states beside those computed from their parts", () => {
  it("are the same where they are, rounded half up to the decimals of the file", () => {
    expect(differences(column([76, 50], 2), column([75_50, 50_49], 4), 4)).toBeUndefined();
    expect(differences(column([76, null], 2), column([76_00, 1], 4), 4)).toBeUndefined();
  });

  it("are counted where they differ, with the unit that differs most", () => {
    const stated = column([7629, 5000, null, 4000], 4);
    const computed = column([7629, 5001, 1, 3990], 4);
    expect(differences(stated, computed, 4)).toEqual({
      units: 2,
      farthest: 3,
      stated: fraction(2n, 5n),
      computed: fraction(399n, 1000n),
    });
  });

  it("are those that a plain recomputation finds", () => {
    const value = fc.option(fc.integer({ min: 0, max: 9999 }), { freq: 5 });
    const pairs = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 12 });
    const property = fc.property(pairs, fc.integer({ min: 0, max: 4 }), (both, most) => {
      const stated = both.map(([a]) => a);
      const computed = both.map(([, b]) => b);
      const needed = [0, 1, 2, 3, 4].find((k) => stated.every((a) => a === null || a % 10 ** (4 - k) === 0)) ?? 4;
      const step = 10 ** (4 - Math.min(needed, most));
      const far = both.map(([a, b]) =>
        a === null || b === null ? 0 : Math.abs(Math.floor(a / step + 0.5) - Math.floor(b / step + 0.5)),
      );
      const found = differences(column(stated, 4), column(computed, 4), most);
      expect(found?.units ?? 0).toBe(far.filter((by) => by > 0).length);
      expect(found?.farthest).toBe(Math.max(...far) > 0 ? far.indexOf(Math.max(...far)) : undefined);
    });
    fc.assert(property, { numRuns: 1000 });
  });
});

describe("a table of which one unit lacks a part", () => {
  const POINTS = {
    ...{ id: "points", title: { en: "Points", vi: "Điểm" }, source: "made for tests", decimals: 0 },
    ...{ ties: "competition", rankOn: "printed", scale: "points" },
    measures: [
      { code: "people", kind: "index", name: { en: "People", vi: "Con người" }, max: 60 },
      { code: "network", kind: "index", name: { en: "Network", vi: "Hạ tầng" }, max: 40 },
      { code: "total", kind: "total", name: { en: "Total", vi: "Tổng" }, of: { people: 60, network: 40 } },
    ],
  };

  it("is ranked by its totals, and those that the other units' parts contradict are named", async () => {
    const units = fc.array(fc.record({ people: fc.nat(60), network: fc.nat(40), off: fc.nat(2) }), {
      ...{ minLength: 1, maxLength: 6 },
    });
    const cwd = folder({ "points.json": JSON.stringify(POINTS) });
    const flags = ["--scheme", "none", "--year", "2025", "--methodology", "points.json", "--format", "csv"];
    const property = fc.asyncProperty(units, async (all) => {
      const printed = all.map(({ people, network, off }) => Math.max(0, people + network - off));
      const table = all.map(({ people, network }, i) => `U${i} Xã,${people},${network},${printed[i]}`);
      const stdin = ["xã,people,network,total", ...table, "Z Xã,1,,7"].join("\n");
      const { code, out, err } = await dti(["rank", "-", ...flags], { cwd, stdin });
      const differing = all.flatMap(({ people, network }, i) =>
        printed[i] === people + network ? [] : [`U${i} Xã (${printed[i]}, computed ${people + network})`],
      );
      expect(code, err).toBe(0);
      expect(out.split("\n").filter((row) => /Xã/.test(row)).length).toBe(all.length + 1);
      for (const named of differing) expect(err).toContain(named);
      expect(err.includes("give another value")).toBe(differing.length > 0);
      expect((await dti(["robustness", "-", ...flags], { cwd, stdin })).err).toContain(
        "not every part is there for Z Xã",
      );
    });
    await fc.assert(property, { numRuns: 20 });
  });
});
