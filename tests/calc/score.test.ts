import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readerOf } from "../../src/calc/score/amount.ts";
import { fastRatio } from "../../src/calc/score/fast-ratio.ts";
import { Refusal } from "../../src/calc/score/rule.ts";
import { scorerOf } from "../../src/calc/score/scorer.ts";
import { at, columnOf } from "../../src/core/column.ts";
import { fraction, fractionOf, fractionOfText } from "../../src/core/fraction.ts";
import { scoreFrom } from "../../src/read/methodology/score-from-file.ts";
import type { Column, Fraction, Score } from "../../src/types/index.ts";
import { exactText } from "../../src/write/formats/number.ts";

type Figures = Readonly<Record<string, readonly (string | number | undefined)[]>>;

/** The points that a rule gives each unit: exactly, as texts; `–` where a figure is missing, `!` where it is refused. */
function points(rule: Score<number>, figures: Figures, max = 20): readonly string[] {
  return scored(rule, figures, max).map((value) => {
    if (value instanceof Refusal) return `!${value.figure}`;
    return value === undefined ? "–" : exactText(value);
  });
}

function scored(rule: Score<number>, figures: Figures, max: number, others: readonly Figures[] = []) {
  const tables = [figures, ...others].map(columnsOf);
  const [columns = new Map<string, Column>()] = tables;
  const exact = scoreFrom(rule, new Map(), (_, __, value) => fractionOf(value));
  const n = Object.values(figures)[0]?.length ?? 0;
  const scorer = scorerOf(exact, {
    points: fractionOf(max),
    reader: (operand) => readerOf(operand, columns),
    all: (operand, over) =>
      (over === "years" ? tables : [columns]).flatMap((table) =>
        Array.from({ length: n }, (_, i) => readerOf(operand, table)(i)).filter(
          (value): value is Fraction => value !== undefined && !(value instanceof Refusal),
        ),
      ),
  });
  return Array.from({ length: n }, (_, i) => scorer(i));
}

const columnsOf = (figures: Figures): ReadonlyMap<string, Column> =>
  new Map(
    Object.entries(figures).map(([code, values]) => [
      code,
      columnOf(values.length, (i) => {
        const value = values[i];
        return value === undefined ? undefined : fractionOfText(String(value));
      }),
    ]),
  );

describe("ratio", () => {
  it("is a/b of the maximum, exactly: 41 of 82 is 10 of 20, 1 of 3 is 20/3", () => {
    expect(points({ ratio: "a", of: "b" }, { a: [41, 1, 0, 82], b: [82, 3, 5, 82] })).toEqual([
      "10",
      "20/3",
      "0",
      "20",
    ]);
  });
  it("is the complement where lower is better: 3 late of 60 is 19 of 20", () => {
    expect(points({ ratio: "late", of: "all", better: "lower" }, { late: [3, 0], all: [60, 7] })).toEqual(["19", "20"]);
  });
  it("is missing where a or b is", () => {
    expect(points({ ratio: "a", of: "b" }, { a: [undefined, 1], b: [1, undefined] })).toEqual(["–", "–"]);
  });
  it("refuses an a beyond the b, or counts it as b", () => {
    const figures = { a: [6, -1], b: [5, 5] };
    expect(points({ ratio: "a", of: "b" }, figures)).toEqual(["!a", "!a"]);
    expect(points({ ratio: "a", of: "b", outside: "clamp" }, figures)).toEqual(["20", "0"]);
  });
  it("refuses b = 0 but where the rule says what it means", () => {
    const figures = { a: [0], b: [0] };
    expect(points({ ratio: "a", of: "b" }, figures)).toEqual(["!b"]);
    expect(points({ ratio: "a", of: "b", zero: "missing" }, figures)).toEqual(["–"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, figures)).toEqual(["20"]);
    expect(points({ ratio: "a", of: "b", zero: "none" }, figures)).toEqual(["0"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, { a: [3], b: [0] })).toEqual(["!a"]);
    expect(points({ ratio: "a", of: "b", zero: "full" }, { a: [0], b: [-1] })).toEqual(["!b"]);
  });
  it("takes constants and sums: (2 + 3)/(20 − 10) of 20 is 10", () => {
    const rule = { ratio: { plus: ["open", "done"] }, of: { plus: ["all"], minus: ["central"] } };
    expect(points(rule, { open: [2], done: [3], all: [20], central: [10] })).toEqual(["10"]);
    expect(points({ ratio: "a", of: 8 }, { a: [2] })).toEqual(["5"]);
  });
  it("rounds half up to the decimals that are stated: 1/3 of 20 is 6.67, 0.025 is 0.03", () => {
    expect(points({ ratio: "a", of: "b", decimals: 2 }, { a: [1, 1], b: [3, 800] })).toEqual(["6.67", "0.03"]);
  });
});

describe("per", () => {
  it("divides first: 30 firms per 20,000 people are 1.5 per 1,000, of 3 that give all", () => {
    const rule = { between: { plus: ["firms"], times: 1000, per: "people" }, from: 0, to: 3 } as const;
    expect(points(rule, { firms: [30], people: [20000] })).toEqual(["10"]);
  });
  it("refuses nobody to divide by, at that figure", () => {
    const rule = { between: { plus: ["firms"], per: "people" }, from: 0, to: 3 } as const;
    expect(points(rule, { firms: [30], people: [0] })).toEqual(["!people"]);
  });
});

describe("between", () => {
  it("is linear between goalposts: 52.5 years of 20–85 are half", () => {
    expect(points({ between: "x", from: 20, to: 85 }, { x: [20, "52.5", 85] })).toEqual(["0", "10", "20"]);
  });
  it("turns round where lower is better", () => {
    expect(points({ between: "x", from: 0, to: 20, better: "lower" }, { x: [5] })).toEqual(["15"]);
  });
  it("refuses what is outside, or counts it as the goalpost", () => {
    expect(points({ between: "x", from: 0, to: 18 }, { x: [19, -1] })).toEqual(["!x", "!x"]);
    expect(points({ between: "x", from: 0, to: 18, outside: "clamp" }, { x: [19, -1] })).toEqual(["20", "0"]);
  });
  it("compares logarithms of any base: 1,000 is half way from 100 to 10,000", () => {
    const rule = { between: "x", from: 100, to: 10000, log: true, decimals: 12 } as const;
    expect(points(rule, { x: [1000, 100, 10000] })).toEqual(
      ["10.000000000000", "0.000000000000", "20.000000000000"].map((text) => text.replace(/\.0+$/, "")),
    );
  });
  it("takes the least and the most of all units: min–max, to any range", () => {
    expect(points({ between: "x", from: "least", to: "most", range: [1, 100] }, { x: [2, 4, 3] }, 100)).toEqual([
      "1",
      "100",
      "50.5",
    ]);
  });
  it("takes them of all years together, where the rule says so", () => {
    const rule = { between: "x", from: "least", to: "most", over: "years" } as const;
    const values = scored(rule, { x: [2, 4] }, 20, [{ x: [0, 12] }]);
    expect(values.map((value) => (value instanceof Refusal ? "!" : value && exactText(value)))).toEqual([
      "10/3",
      "20/3",
    ]);
  });
  it("is the share of the best from 0 to the most, and the distance to a target from the least", () => {
    expect(points({ between: "x", from: 0, to: "most" }, { x: [3, 4] })).toEqual(["15", "20"]);
    expect(points({ between: "x", from: "least", to: 4, outside: "clamp" }, { x: [3, 5, 1] })).toEqual([
      "40/3",
      "20",
      "0",
    ]);
  });
  it("tells no units apart that all have the same", () => {
    expect(points({ between: "x", from: "least", to: "most" }, { x: [3, 3] })).toEqual(["!x", "!x"]);
  });
});

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

it("choice gives the share that the word counts for", () => {
  expect(points({ choice: "x" }, { x: [1, "0.5", 0, undefined] })).toEqual(["20", "10", "0", "–"]);
  expect(points({ choice: "x", better: "lower", points: 4 }, { x: [1, "0.25"] })).toEqual(["0", "3"]);
});

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

it("zscore is (x − mean)/deviation of a sample: of 2, 4, 6 it is −1, 0, 1", () => {
  expect(points({ zscore: "x" }, { x: [2, 4, 6, undefined] })).toEqual(["-1", "0", "1", "–"]);
  expect(points({ zscore: "x", mean: 10, spread: 2, better: "lower" }, { x: [2, 4, 6] })).toEqual(["12", "10", "8"]);
  expect(points({ zscore: "x" }, { x: [3] })).toEqual(["!x"]);
});

it("rank and percentile count the units that are worse; equal units share a place", () => {
  const figures = { x: [5, 1, 3, 3, undefined] };
  expect(points({ rank: "x" }, figures)).toEqual(["4", "1", "2", "2", "–"]);
  expect(points({ rank: "x", better: "lower" }, figures)).toEqual(["1", "4", "2", "2", "–"]);
  expect(points({ percentile: "x" }, figures, 3)).toEqual(["3", "0", "1", "1", "–"]);
  expect(points({ percentile: "x" }, { x: [5] })).toEqual(["!x"]);
});

describe("against a plain recomputation in doubles", () => {
  const figure = fc.integer({ min: 0, max: 5000 });
  const number = (value: ReturnType<ReturnType<typeof scorerOf>>): number =>
    value === undefined || value instanceof Refusal ? Number.NaN : Number((value.n * 10n ** 15n) / value.d) / 1e15;
  const close = (found: readonly number[], naive: readonly number[]): void => {
    for (const [i, value] of naive.entries()) expect(found[i]).toBeCloseTo(value, 9);
  };
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

it("rounded ratios of whole columns are those of each unit", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const more = fc.record({
    zero: fc.constantFrom("missing", "full", "none"),
    better: fc.constantFrom("higher", "lower"),
    decimals: fc.integer({ min: 0, max: 3 }),
  });
  const pairs = fc.array(fc.tuple(count, count, fc.boolean()), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(pairs, more, (drawn, { zero, better, decimals }) => {
      const rule = { ratio: "a", of: { plus: ["b"], minus: ["c"] }, zero, better, decimals } as const;
      const figures = {
        a: drawn.map(([a, b, isMissing]) => (isMissing ? undefined : Math.min(a, b))),
        b: drawn.map(([, b]) => b + 2),
        c: drawn.map(() => 2),
      };
      const exact = scoreFrom(rule, new Map(), (_, __, value) => fractionOf(value));
      if (!("ratio" in exact)) throw new Error("the rule is a ratio");
      const fast = fastRatio(exact, fractionOf(7.5), columnsOf(figures), drawn.length);
      // 7.5 points rounded to whole ones are above the maximum, which only the other way refuses.
      if (decimals === 0) expect(fast).toBeUndefined();
      else expect(drawn.map((_, i) => fast && at(fast, i))).toEqual(scored(rule, figures, 7.5));
    }),
    { numRuns: 100 },
  );
});

it("a ratio that is a short decimal is that decimal, whatever its terms", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 100 }), (times, percent) => {
      const [value] = scored({ ratio: "a", of: "b" }, { a: [percent * times], b: [100 * times] }, 1);
      expect(value).toEqual(fraction(BigInt(percent), 100n));
    }),
    { numRuns: 60 },
  );
});
