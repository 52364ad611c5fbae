import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Score } from "../../../src/types/index.ts";
import { close, number, points, scored } from "./points.ts";

describe("sum", () => {
  const rule: Score<number> = {
    sum: [
      { choice: "attended", points: 10 },
      { ratio: "chaired", of: "meetings", points: 10 },
      { steps: "late", at: [{ above: 0, points: -5 }], else: 0 },
    ],
  };
  it("adds conditions, and takes off, between 0 and the maximum", () => {
    const figures = { attended: [1, 0, 1], chaired: [2, 0, 4], meetings: [4, 4, 4], late: [0, 2, 0] };
    expect(points(rule, figures)).toEqual(["15", "0", "20"]);
    expect(points(rule, figures, 12)).toEqual(["12", "0", "12"]);
  });
  it("is missing where a part is, and refused where a part is", () => {
    const figures = { attended: [undefined, 1], chaired: [2, 5], meetings: [4, 4], late: [0, 0] };
    expect(points(rule, figures)).toEqual(["–", "!chaired"]);
  });
});

describe("against a plain recomputation in doubles", () => {
  const figure = fc.integer({ min: 0, max: 5000 });
  const many = fc.array(figure, { minLength: 3, maxLength: 12 }).filter((all) => new Set(all).size > 1);

  it("ratios, steps and goalposts", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 5000 })), { minLength: 1 }), (pairs) => {
        const [a, b] = [pairs.map(([one, other]) => Math.min(one, other)), pairs.map(([, other]) => other)];
        close(
          scored({ ratio: "a", of: "b" }, { a, b }, 30).map(number),
          a.map((one, i) => (30 * one) / (b[i] ?? 1)),
        );
        close(
          scored({ between: "b", from: 10, to: 100, outside: "clamp", better: "lower" }, { b }, 7).map(number),
          b.map((x) => (7 * (100 - Math.min(100, Math.max(10, x)))) / 90),
        );
        const logs = scored({ between: "b", from: 10, to: 900, log: true, outside: "clamp" }, { b }, 7).map(number);
        close(
          logs,
          b.map((x) => (7 * Math.log(Math.min(900, Math.max(10, x)) / 10)) / Math.log(90)),
        );
        const at = [
          { from: 900, points: 5 },
          { above: 99, points: 2 },
          { is: 7, points: 1 },
        ];
        const steps = scored({ steps: "b", at, else: 0 }, { b }, 7).map(number);
        close(
          steps,
          b.map((x) => (x >= 900 ? 5 : x > 99 ? 2 : x === 7 ? 1 : 0)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("words, figures per head, and sums of conditions that also take off", () => {
    const unit = fc.record({
      word: fc.constantFrom(0, 0.25, 0.5, 1),
      firms: figure,
      people: fc.integer({ min: 1, max: 90_000 }),
      part: fc.integer({ min: 0, max: 40 }),
      late: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1 }), fc.integer({ min: 1, max: 30 }), (units, max) => {
        const of = (key: keyof (typeof units)[number]) => units.map((one) => one[key]);
        const figures = {
          word: of("word"),
          firms: of("firms"),
          people: of("people"),
          part: of("part"),
          whole: units.map(({ part }) => part + 3),
          late: of("late"),
        };
        const perHead = { plus: ["firms"], times: 1000, per: "people" };
        const rate = ({ firms, people }: (typeof units)[number]): number => Math.min(40, (1000 * firms) / people);
        close(
          scored({ choice: "word", points: 8, better: "lower" }, figures, max).map(number),
          units.map(({ word }) => 8 * (1 - word)),
        );
        close(
          scored({ between: perHead, from: 0, to: 40, outside: "clamp" }, figures, max).map(number),
          units.map((one) => (max * rate(one)) / 40),
        );
        const sum: Score<number> = {
          sum: [
            { choice: "word", points: 10 },
            { ratio: "part", of: "whole", points: 10 },
            { between: perHead, from: 0, to: 40, outside: "clamp", points: 5 },
            { steps: "late", at: [{ above: 1, points: -7 }], else: 0 },
          ],
        };
        close(
          scored(sum, figures, max).map(number),
          units.map((one) => {
            const added = 10 * one.word + (10 * one.part) / (one.part + 3) + rate(one) / 8 - (one.late > 1 ? 7 : 0);
            return Math.min(max, Math.max(0, added));
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("what is normalised over the units", () => {
    fc.assert(
      fc.property(many, (x) => {
        const [least, most, n] = [Math.min(...x), Math.max(...x), x.length];
        const mean = x.reduce((sum, one) => sum + one, 0) / n;
        const deviation = Math.sqrt(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1));
        const worse = (one: number): number => x.filter((other) => other < one).length;
        const found = (rule: Score<number>) => scored(rule, { x }, 10).map(number);
        close(
          found({ between: "x", from: "least", to: "most" }),
          x.map((one) => (10 * (one - least)) / (most - least)),
        );
        close(
          found({ zscore: "x", mean: 100, spread: 15 }),
          x.map((one) => 100 + (15 * (one - mean)) / deviation),
        );
        close(
          found({ rank: "x" }),
          x.map((one) => worse(one) + 1),
        );
        close(
          found({ percentile: "x" }),
          x.map((one) => (10 * worse(one)) / (n - 1)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
