import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RuleFault } from "../../../src/types/index.ts";
import { dti, folder } from "../../cli.ts";
import { textOf } from "../../documents.ts";

const named = (code: string) => ({ code, name: { en: code, vi: code } });
const WORDS = { có: 1, không: 0 };
const FIGURES = [...["a", "b", "c"].map(named), { ...named("w"), words: WORDS }];

/** What `dti methodology --check` says of a methodology of one measure with this rule. */
async function checked(score: unknown, figures: readonly object[] = FIGURES, lang = "en") {
  const method = {
    id: "m",
    title: { en: "M", vi: "M" },
    source: "made for tests",
    decimals: 2,
    ties: "competition",
    rankOn: "printed",
    scale: "points",
    figures,
    measures: [{ ...named("x"), kind: "index", max: 10, score }],
  };
  const cwd = folder({ "m.json": JSON.stringify(method, undefined, 1) });
  return { ...(await dti(["methodology", "--check", "m.json", "--lang", lang], { cwd })), cwd };
}

/** What `dti methodology --check` says of a methodology in points that has these. */
async function checkedWhole(more: object) {
  const method = {
    ...{ id: "m", title: { en: "M", vi: "M" }, source: "made for tests", decimals: 2, ties: "competition" },
    ...{ rankOn: "printed", scale: "points", ...more },
  };
  const cwd = folder({ "m.json": JSON.stringify(method, undefined, 1) });
  return dti(["methodology", "--check", "m.json"], { cwd });
}

/** A rule of each fault, the figures that it reads, and what is said. */
const FAULTS: Readonly<Record<RuleFault, readonly [score: object, said: string, figures?: readonly object[]]>> = {
  goalposts: [{ between: "a", from: 5, to: 5 }, '"x": "from" is not below "to"'],
  log: [{ between: "a", from: 0, to: 5, log: true }, '"x": logarithms need goalposts above 0'],
  range: [{ between: "a", from: 0, to: 5, range: [2, 2] }, '"x": "range" ends where it begins'],
  "no-words": [{ choice: "a" }, '"x": "choice" reads a figure that has no words'],
  words: [
    { choice: "w" },
    '"w": two of its words differ only in case or spaces',
    [{ ...named("w"), words: { có: 1, " Có": 0 } }],
  ],
  "word-share": [{ choice: "w" }, '"x": a word counts for less than 0', [{ ...named("w"), words: { a: 2, b: 0 } }]],
  points: [{ sum: [{ choice: "w" }, { ratio: "a", of: "b", points: 11 }] }, '"x": it gives more points than'],
  "points-below": [{ steps: "a", at: [{ from: 1, points: 5 }], else: -5 }, '"x": it gives points below 0'],
  step: [
    { steps: "a", at: [{ above: 3, upTo: 3, points: 1 }] },
    '"x": a step has no condition, or one that no value can meet',
  ],
  "step-behind": [
    {
      steps: "a",
      at: [
        { from: 1, points: 5 },
        { from: 4, points: 10 },
      ],
      else: 0,
    },
    '"x": a step can never apply, since those before it take all of its values',
  ],
  divisor: [{ between: { plus: ["a"], per: 0 }, from: 0, to: 1 }, '"x": it divides by a number that is not above 0'],
  constant: [{ ratio: 1, of: 2 }, '"x": it reads no figure of the table'],
};

describe("methodology --check", () => {
  it.each(["", "\uFEFF"])("says of an empty file that a methodology should stand there: %j", async (text) => {
    const { err, code } = await dti(["methodology", "--check", "m.json"], { cwd: folder({ "m.json": text }) });
    expect([code, err]).toEqual([
      1,
      "m.json: the file: expected an object { }, found nothing\n" +
        "  hint: dti methodology dti-2022 --format json shows a correct one\n",
    ]);
  });

  it.each([
    [{ quota: "a" }, "hdi-2010"],
    [undefined, "dti-2022"],
  ])("shows a methodology with rules for what is wrong with a rule: %j", async (score, id) => {
    const measures = [{ ...named("a"), kind: "index", max: score ? 50 : "50", score }];
    expect((await checkedWhole({ measures })).err).toContain(`  hint: dti methodology ${id} --format json`);
  });

  it.each([
    [100, 'm.json: the members of "total" can bring 150 points to its sum, above its "max" of 100'],
    [150, undefined],
    [undefined, undefined],
  ])("knows whether the members of a sum can bring more than its maximum: %s", async (max, said) => {
    const leaf = (code: string) => ({ ...named(code), kind: "index", max: 50 });
    const total = { ...named("total"), kind: "total", of: { a: 2, b: 1 }, mean: "sum", max };
    const { err, code } = await checkedWhole({ measures: [leaf("a"), leaf("b"), total] });
    expect(err.replace(/:\d+:/, ":")).toContain(said ?? "");
    expect(code).toBe(said === undefined ? 0 : 1);
  });

  it.each([
    [[2026, 2020], 1],
    [[2020, 2020], 0],
    [[2020, 2026], 0],
  ])("knows whether the first year is after the last: %j", async (years, exit) => {
    const { err, code } = await checkedWhole({ years, measures: [{ ...named("a"), kind: "index", max: 50 }] });
    expect(code).toBe(exit);
    expect(err).toContain(exit === 0 ? "" : 'the first of its "years", 2026, is after the last, 2020');
  });

  it.each(Object.entries(FAULTS))("says in a sentence, with what to do, that of a rule: %s", async (_, fault) => {
    const [score, said, figures] = fault;
    const { out, err, code } = await checked(score, figures);
    expect([out, code]).toEqual(["", 1]);
    expect(err).toContain(said);
    expect(err).toMatch(/^m\.json:\d+: .*\n {2}hint: .+\n$/);
    expect((await checked(score, figures, "vi")).err).toMatch(/^m\.json:\d+: "[xw]": .*\n {2}gợi ý: .+\n$/);
  });

  it.each([
    ["a step that several before it take together", [{ upTo: 2 }, { from: 2, below: 5 }, { above: 0, upTo: 4 }], false],
    ["a step of which one value is left", [{ upTo: 2 }, { above: 2, below: 5 }, { above: 0, upTo: 5 }], true],
    ["exact counts after a range without them", [{ above: 4 }, { is: 4 }, { is: 3 }], true],
    ["an exact count after a range with it", [{ from: 4 }, { is: 4 }], false],
    ["a step without ends, last", [{ from: 4 }, {}], false],
  ])("knows %s", async (_, steps, isRight) => {
    const at = steps.map((step) => ({ ...step, points: 1 }));
    expect((await checked({ steps: "a", at, else: 0 })).code).toBe(isRight ? 0 : 1);
  });

  it("accepts every rule that the README shows, which are of every kind", async () => {
    const shown = [...textOf("README.md").matchAll(/^(\{ "\w+": .*\})$/gm)].flatMap(([, line = ""]) =>
      line.split(/(?<=\}) {3}(?=\{)/),
    );
    expect(shown.length).toBe(12);
    const rules = shown.map((text) => JSON.parse(text) as Readonly<Record<string, unknown>>);
    const kinds = new Set(rules.map((rule) => Object.keys(rule)[0]));
    expect([...kinds].sort()).toEqual(["between", "choice", "percentile", "rank", "ratio", "steps", "sum", "zscore"]);
    const codes = new Set(shown.flatMap((text) => [...text.matchAll(/"(\w+)"/g)].map(([, code = ""]) => code)));
    const figures = [...codes].map((code) => ({ ...named(code), words: WORDS }));
    const method = {
      id: "m",
      title: { en: "M", vi: "M" },
      source: "made for tests",
      decimals: 2,
      ties: "competition",
      rankOn: "printed",
      scale: "points",
      figures,
      measures: [
        ...rules.map((score, i) => ({ ...named(`rule-${i}`), kind: "component", max: 100, score })),
        { ...named("all"), kind: "total", mean: "sum", of: Object.fromEntries(rules.map((__, i) => [`rule-${i}`, 1])) },
      ],
    };
    const { out, err } = await dti(["methodology", "--check", "m.json"], {
      cwd: folder({ "m.json": JSON.stringify(method) }),
    });
    expect(err).toBe("");
    expect(out).toBe("m.json: m is a valid methodology\n");
  });

  const RIGHT: readonly object[] = [
    { ratio: "a", of: { plus: ["b", "c"], minus: [1] }, zero: "full", decimals: 2 },
    { between: { plus: ["a"], times: 1000, per: "b" }, from: 1, to: 20, log: true, outside: "clamp" },
    {
      steps: "a",
      at: [
        { from: 4, points: 10 },
        { is: 3, points: 7 },
      ],
      else: 0,
    },
    {
      sum: [
        { choice: "w", points: 5 },
        { ratio: "a", of: "b", points: 5 },
      ],
    },
    { zscore: "a", mean: 5, spread: 2 },
    { percentile: "a", points: 10, over: "years" },
  ];
  /** A rule with one of its values, keys or items made something else. */
  const spoilt = fc
    .record({
      rule: fc.constantFrom(...RIGHT),
      at: fc.nat({ max: 40 }),
      by: fc.oneof(
        fc.constantFrom("", "z", "least", "lower", null, true, 0, -1, 0.5, 1e300, [], {}, [1], { plus: [] }, "w"),
        fc.constant(undefined),
      ),
    })
    .map(({ rule, at, by }) => {
      let place = 0;
      const walk = (value: unknown): unknown => {
        if (place++ === at) return by;
        if (Array.isArray(value)) return value.map(walk);
        if (typeof value !== "object" || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
      };
      return walk(rule);
    });

  it("accepts a rule or says where it is wrong and why; an accepted one gives points, or errors at cells", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt, async (score) => {
        const { out, err, code, cwd } = await checked(score);
        if (code === 0) expect([out, err]).toEqual(["m.json: m is a valid methodology\n", ""]);
        else {
          expect([out, code]).toEqual(["", 1]);
          expect(err).toMatch(/^m\.json:\d+: /);
          return;
        }
        const { writeFileSync } = await import("node:fs");
        writeFileSync(`${cwd}/2024.csv`, "unit,a,b,c,w\nP,3,4,5,có\nQ,1,2,2,không\nR,4,4,1,\n");
        const ranked = await dti(["rank", "2024.csv", "--scheme", "none", "--methodology", "m.json"], { cwd });
        expect([0, 1]).toContain(ranked.code);
        expect(ranked.err === "" || /^2024\.csv/m.test(ranked.err)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });
});
