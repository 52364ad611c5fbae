import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignYears } from "../../../src/calc/align-years.ts";
import { type MemberChange, partsOfPlayers, playersOf } from "../../../src/calc/explain/players.ts";
import { rankSplitter } from "../../../src/calc/explain/split-rank.ts";
import { splitScore } from "../../../src/calc/explain/split-score.ts";
import { transitionOf } from "../../../src/calc/explain/transition.ts";
import { add, fraction, fractionOf } from "../../../src/core/fraction.ts";
import type { Fraction, Mean, Methodology, Scores } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const ZERO = fraction(0n);
const CODES = Array.from({ length: 15 }, (_, i) => `m${String(i).padStart(2, "0")}`);

const yearOf = (year: number, methodology: Methodology, rows: readonly (readonly number[])[]): Scores =>
  scoresOf(
    methodology,
    { codes: rows.map((_, i) => `u${i}`) },
    Object.fromEntries(CODES.map((code, m) => [code, rows.map((row) => `0.${row[m]}`)])),
    { year },
  );

/** Two years of a flat index of 15 members. */
function years(mean: Mean, weights: readonly number[], before: readonly (readonly number[])[], after: typeof before) {
  const of = Object.fromEntries(CODES.map((code, m) => [code, weights[m] ?? 1]));
  const methodology = method([...CODES.map((code) => leaf(code)), sum("total", of, { mean })]);
  const scores = [yearOf(2023, methodology, before), yearOf(2024, methodology, after)];
  const aligned = alignYears(scores, { measures: "all" }, MERGER);
  const [older, newer] = aligned.years;
  if (!older || !newer) throw new Error("two years");
  return { aligned, transition: transitionOf(older, newer, aligned.units, { merger: MERGER, missing: undefined }) };
}

const digits = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: CODES.length, maxLength: CODES.length });
const table = fc.array(digits, { minLength: 4, maxLength: 4 });
const drawn = fc.record({
  mean: fc.constantFrom<Mean>("arithmetic", "geometric"),
  digits,
  before: table,
  after: table,
});

describe("a change of more members than can be tried in every combination", () => {
  it("is split over the largest eleven, or seven in a mean with roots, and the others as one, and the parts still add up exactly", () => {
    fc.assert(
      fc.property(drawn, ({ mean, digits: weights, before, after }) => {
        const { aligned, transition } = years(mean, weights, before, after);
        const split = rankSplitter(transition, "total", aligned.rules, aligned.units.codes);
        const ranks = aligned.histories[0]?.ranks ?? [];
        for (const row of before.keys()) {
          const { method: byMethod = ZERO, own = ZERO, others = ZERO, members = [], together } = split(row) ?? {};
          const moved = fraction(BigInt((ranks[0]?.[row] ?? 0) - (ranks[1]?.[row] ?? 0)));
          expect([byMethod, own, others].reduce(add)).toEqual(moved);
          const parts: Fraction[] = [...members.map(({ change }) => change), together?.change ?? ZERO];
          expect(parts.reduce(add, ZERO)).toEqual(own);
          const effects = new Map(
            CODES.map((code, m) => [
              code,
              Math.abs((weights[m] ?? 1) * ((after[row]?.[m] ?? 0) - (before[row]?.[m] ?? 0))),
            ]),
          );
          const changed = [...effects.values()].filter((effect) => effect > 0).length;
          const most = mean === "arithmetic" ? 12 : 8;
          expect(together?.measures.length ?? 0).toBe(changed > most ? changed - most + 1 : 0);
          const small = (together?.measures ?? []).map(({ code }) => effects.get(code) ?? 0);
          const large = members.map(({ measure }) => effects.get(measure.code) ?? 0).filter((effect) => effect > 0);
          if (small.length > 0) expect(Math.max(...small)).toBeLessThanOrEqual(Math.min(...large));
          const score = splitScore(transition, "total", row);
          const known = [...(score?.members ?? []), ...(score?.together ? [score.together] : [])];
          expect(known.map(({ change }) => change).reduce(add, score?.method ?? ZERO)).toEqual(score?.change);
          // A weighted mean needs no game: every member has weight × change.
          if (mean === "arithmetic") expect(score?.members?.length).toBe(CODES.length);
        }
      }),
      { numRuns: 5 },
    );
  });

  it("counts one that alone passes another unit as much as if it were the only one that changed", () => {
    const before = [CODES.map(() => 3), CODES.map(() => 5)];
    const after = [CODES.map((_, m) => (m === 0 ? 9 : 3)), CODES.map(() => 5)];
    const weights = CODES.map((_, m) => (m === 0 ? 99 : 1));
    // Fourteen others change by a tenth each, which moves nothing.
    after[0] = (after[0] ?? []).map((value, m) => (m === 0 ? value : value + 1));
    const { aligned, transition } = years("arithmetic", weights, before, after);
    const found = rankSplitter(transition, "total", aligned.rules, aligned.units.codes)(0);
    expect(found?.members?.find(({ measure }) => measure.code === "m00")?.change).toEqual(fraction(1n));
    expect(found?.together?.change).toEqual(ZERO);
  });
});

describe("the players of a change", () => {
  const CODES_13 = CODES.slice(0, 13);
  const flat = (mean: Mean) => {
    const total = sum("total", Object.fromEntries(CODES_13.map((code) => [code, 1])), { mean });
    return { methodology: method([...CODES_13.map((code) => leaf(code)), total]), total };
  };
  const change = (code: string, from: number | undefined, to: number | undefined): MemberChange => ({
    measure: leaf(code),
    share: fraction(1n, 13n),
    unit: fraction(1n, 13n),
    from: from === undefined ? undefined : fractionOf(from),
    to: to === undefined ? undefined : fractionOf(to),
  });
  const codesOf = (mean: Mean, changes: readonly MemberChange[]) => {
    const { methodology, total } = flat(mean);
    return playersOf(methodology, total, changes).map((player) => player.map(({ measure }) => measure.code));
  };

  it("are the members that changed, also from or to nothing, each alone", () => {
    const changes = [
      change("m00", 0.1, 0.1),
      change("m01", 0.1, 0.2),
      change("m02", undefined, 0),
      change("m03", 0, undefined),
    ];
    expect(codesOf("arithmetic", changes)).toEqual([["m01"], ["m02"], ["m03"]]);
  });

  it("are where more than twelve changed the eleven that did most, and the others as one; in a mean with roots seven", () => {
    const changes = CODES_13.map((code, m) => change(code, 0.5, 0.5 + (m % 2 === 0 ? 1 : -1) * (13 - m) * 0.01));
    expect(codesOf("arithmetic", changes)).toEqual([...CODES_13.slice(0, 11).map((code) => [code]), ["m11", "m12"]]);
    expect(codesOf("geometric", changes)).toEqual([...CODES_13.slice(0, 7).map((code) => [code]), CODES_13.slice(7)]);
    expect(codesOf("arithmetic", changes.slice(0, 12))).toHaveLength(12);
  });

  it("give their parts back in the order of the members; one that did not change did nothing", () => {
    const alone = partsOfPlayers([change("m00", 1, 1), change("m01", 0, 1)], [[change("m01", 0, 1)]], []);
    expect(alone.members.map(({ measure }) => measure.code)).toEqual(["m00", "m01"]);
    expect(alone.together).toBeUndefined();
    const [a, b, c, d] = [change("m00", 1, 1), change("m01", 0, 1), change("m02", 0, 1), change("m03", 0, 1)];
    const found = partsOfPlayers([a, b, c, d], [[c], [b, d]], [fractionOf(2), fractionOf(5)]);
    expect(found.members.map(({ measure, change: part }) => [measure.code, part])).toEqual([
      ["m00", ZERO],
      ["m02", fractionOf(2)],
    ]);
    expect(found.together).toMatchObject({ measures: [{ code: "m01" }, { code: "m03" }], change: fractionOf(5) });
  });
});
