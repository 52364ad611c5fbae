import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ComputeOptions, computeTable } from "../../src/calc/compute.ts";
import type { Methodology, Scores } from "../../src/types/index.ts";
import { crosswalkOf, oldCodes } from "../merger.ts";
import { leaf, method, sum } from "../methods.ts";
import { mean, ratioOf, same } from "../naive.ts";
import { MERGER, refusals, scoresOf, textsOf } from "../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 60, b: 40 })]);
const HARMONIC = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 }, { mean: "harmonic" })]);
/** Hà Giang and Tuyên Quang, which are Tuyên Quang now. */
const MERGED = { scheme: "63", codes: ["02", "08"], names: ["Hà Giang", "Tuyên Quang"] } as const;

const compute = (scores: Scores, options: Partial<ComputeOptions> = {}) =>
  computeTable(scores, { merger: MERGER, ...options });
const table = (values: Readonly<Record<string, readonly string[]>>, methodology: Methodology = METHOD) =>
  scoresOf(methodology, { codes: ["X", "Y"] }, values);

describe("computing a table", () => {
  it("gives every measure that follows from the given ones, and says which were given", () => {
    const { columns, basis, notes } = compute(table({ a: ["0.5", "0.25"], b: ["1", "0.5"] }));
    expect(textsOf(columns.get("total"))).toEqual(["0.7", "0.35"]);
    expect([[...basis], notes]).toEqual([["a", "b"], []]);
  });

  it("says that it starts from a total of which the members are not there", () => {
    const { basis, notes } = compute(table({ total: ["0.7", "0.35"] }));
    expect([...basis]).toEqual(["total"]);
    expect(notes).toEqual([
      { kind: "starts-from", details: { measures: [{ en: "total", vi: "total" }], lacking: [] } },
    ]);
  });

  it("names the units that lack members, where others have them all", () => {
    const { notes } = compute(table({ a: ["0.5", ""], b: ["1", "0.5"], total: ["0.7", "0.3"] }));
    expect(notes).toEqual([
      { kind: "starts-from", details: { measures: [{ en: "total", vi: "total" }], lacking: ["Y"] } },
    ]);
  });

  it("computes a total anew that its members contradict, and names the unit where they differ most", () => {
    const stated = { a: ["0.5", "0.25"], b: ["1", "0.5"], total: ["0.71", "0.4"] };
    const { columns, basis, notes } = compute(table(stated));
    expect(textsOf(columns.get("total"))).toEqual(["0.7", "0.35"]);
    expect([...basis]).toEqual(["a", "b"]);
    const [{ details } = { details: {} }, ...others] = notes;
    expect([others, details]).toMatchObject([[], { differing: [{ units: 2, unit: "Y", stated: { n: 2n, d: 5n } }] }]);
  });

  it("carries the given values and computes from these: a harmonic mean of merged parts, not a mean of their means", () => {
    const scores = scoresOf(HARMONIC, MERGED, { a: ["0.25", "0.75"], b: ["0.25", "0.25"] });
    const { units, columns } = compute(scores, { to: "34" });
    expect([units.codes, units.parts]).toEqual([["08"], [["02", "08"]]]);
    expect(textsOf(columns.get("total"))).toEqual(["1/3"]);
    const totals = scoresOf(HARMONIC, MERGED, { total: ["0.25", "0.375"] });
    expect(textsOf(compute(totals, { to: "34" }).columns.get("total"))).toEqual(["0.3125"]);
  });

  it("leaves a table alone that is on the list asked for", () => {
    const { units, notes } = compute(scoresOf(METHOD, { ...MERGED, scheme: "34" }, { total: ["0.5", "0.6"] }), {
      to: "34",
    });
    expect([units.codes, units.parts]).toEqual([["02", "08"], undefined]);
    expect(notes.map(({ kind }) => kind)).toEqual(["partial", "starts-from"]);
  });

  it("names the units of the list that a table lacks", () => {
    const { notes } = compute(scoresOf(METHOD, MERGED, { total: ["0.5", "0.6"] }));
    const partial = notes.find(({ kind }) => kind === "partial");
    expect(partial?.details).toMatchObject({ units: 2, of: 63 });
    expect(JSON.stringify(partial)).toContain("Cao Bằng");
    expect(JSON.stringify(partial)).not.toContain("Hà Giang");
  });

  it("counts the cells that 0 was put in, and refuses every one of them where missing values are errors", () => {
    const gaps = scoresOf(METHOD, { codes: ["X", "Y", "Z"] }, { a: ["", "0.25", "1"], b: ["1", "", "1"] });
    const { notes, columns } = compute(gaps, { missing: "zero" });
    expect(notes).toContainEqual({ kind: "filled-missing", details: { missing: "zero", cells: 2 } });
    expect(textsOf(columns.get("total"))).toEqual(["0.4", "0.15", "1"]);
    expect(refusals(() => compute(gaps, { missing: "error" }))).toEqual(["missing-value", "missing-value"]);
  });

  it("says that weights are assumed where they count, and not where a printed total stands", () => {
    const assumed = { ...METHOD, assumed: { en: "assumed", vi: "giả định" } };
    const kinds = (values: Readonly<Record<string, readonly string[]>>) =>
      compute(table(values, assumed)).notes.map(({ kind }) => kind);
    expect(kinds({ a: ["0.5", "0.25"], b: ["1", "0.5"] })).toEqual(["assumed-weights"]);
    expect(kinds({ total: ["0.7", "0.35"] })).toEqual(["starts-from"]);
  });

  it("gives all 34 units the weighted mean of the plain means of their parts, exactly", () => {
    const cells = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((n) => (n / 1000).toFixed(3)),
      { minLength: oldCodes.length, maxLength: oldCodes.length },
    );
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const scores = scoresOf(METHOD, { scheme: "63", codes: oldCodes }, { a, b });
        const { units, columns } = compute(scores, { to: "34" });
        const parts = crosswalkOf();
        const plain = (cellsOf: readonly string[], code: string) =>
          mean(
            (parts.get(code) ?? []).map((part) => ({
              value: ratioOf(cellsOf[oldCodes.indexOf(part)] ?? ""),
              weight: ratioOf("1"),
            })),
          );
        const total = textsOf(columns.get("total"));
        expect(units.codes.toSorted()).toEqual([...parts.keys()].toSorted());
        for (const [i, code] of units.codes.entries()) {
          const expected = mean([
            { value: plain(a, code), weight: ratioOf("60") },
            { value: plain(b, code), weight: ratioOf("40") },
          ]);
          const [n = "", d = "1"] = total[i]?.split("/") ?? [];
          expect(same({ n: ratioOf(n).n, d: ratioOf(n).d * BigInt(d) }, expected)).toBe(true);
        }
      }),
      { numRuns: 10 },
    );
  });
});
