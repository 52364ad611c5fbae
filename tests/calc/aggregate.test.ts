import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aggregate } from "../../src/calc/aggregate.ts";
import { at, lengthOf } from "../../src/core/column.ts";
import type { Column, Methodology, Missing } from "../../src/types/index.ts";
import { column, leaf, method, sum } from "../methods.ts";
import { mean, type Ratio, ratioOf, same, ZERO } from "../naive.ts";

/** What a table gives, as decimal texts by measure. */
type Given = Readonly<Record<string, readonly string[]>>;

/** Every value of a measure as a decimal, or undefined. */
function valuesOf(made: Column | undefined): (number | undefined)[] | undefined {
  return (
    made && Array.from({ length: lengthOf(made) }, (_, i) => at(made, i)).map((v) => v && Number(v.n) / Number(v.d))
  );
}

function run(methodology: Methodology, given: Given, missing: Missing = "unranked") {
  const columns = new Map(Object.entries(given).map(([code, cells]) => [code, column(...cells)]));
  const made = aggregate(methodology, columns, missing);
  return { ...made, of: (code: string) => valuesOf(made.columns.get(code)) };
}

const levels = method([
  leaf("awareness"),
  leaf("activity"),
  leaf("trade"),
  leaf("listed"),
  sum("government", { awareness: 1, activity: 1 }),
  sum("economy", { awareness: 1, trade: 3, listed: 0 }),
  sum("total", { government: 1, economy: 1 }),
]);
const whole: Given = { awareness: ["0.2", "0.6"], activity: ["0.4", "0.8"], trade: ["0.6", "1"], listed: ["", "0.5"] };

describe("aggregating", () => {
  it("computes every level; a member may serve several aggregates, and one of weight 0 is never needed", () => {
    const { of, startsFrom, recomputed, absent } = run(levels, whole);
    expect([of("government"), of("economy"), of("total")]).toEqual([
      [0.3, 0.7],
      [0.5, 0.9],
      [0.4, 0.8],
    ]);
    expect([startsFrom, recomputed, absent]).toEqual([[], [], []]);
  });

  it("does so in whatever order the measures stand in the file", () => {
    const turned = method([...levels.measures].reverse());
    expect(run(turned, whole).of("total")).toEqual([0.4, 0.8]);
  });

  it("weighs by all four kinds of weight: whole, decimal, large and 0", () => {
    const mixed = method([
      leaf("a"),
      leaf("b"),
      leaf("c"),
      leaf("d"),
      sum("total", { a: 1, b: 0.5, c: 1_000_000, d: 0 }),
    ]);
    const { of } = run(mixed, { a: ["1"], b: ["0"], c: ["0.5"], d: ["1"] });
    expect(of("total")?.[0]).toBeCloseTo(500_001 / 1_000_001.5, 12);
  });

  it("gives an aggregate of geometric mean the root of the product", () => {
    const rooted = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 }, { mean: "geometric" })]);
    expect(run(rooted, { a: ["0.09", "0"], b: ["0.25", "1"] }).of("total")).toEqual([0.15, 0]);
  });

  it("keeps what is given and belongs to no aggregate, and skips what the methodology does not know", () => {
    const { columns } = run(levels, { ...whole, ghost: ["1", "1"] });
    expect([...columns.keys()].sort()).toEqual([
      ...["activity", "awareness", "economy", "government", "listed", "total", "trade"],
    ]);
  });
});

describe("a file that starts at a higher level", () => {
  it("starts from the pillars when there are no indices", () => {
    const { of, startsFrom, recomputed } = run(levels, { government: ["0.3"], economy: ["0.5"] });
    expect(of("total")).toEqual([0.4]);
    expect([startsFrom, recomputed]).toEqual([["government", "economy"], []]);
  });

  it("starts from the total when there is nothing else", () => {
    const { of, startsFrom } = run(levels, { total: ["0.7629"] });
    expect([of("total"), of("government"), startsFrom]).toEqual([[0.7629], undefined, ["total"]]);
  });

  it("computes an aggregate anew where its members say all that the column does", () => {
    const { of, recomputed, startsFrom } = run(levels, { ...whole, government: ["0.9", ""], total: ["0.1", "0.1"] });
    expect([of("government"), of("total")]).toEqual([
      [0.3, 0.7],
      [0.4, 0.8],
    ]);
    expect([recomputed, startsFrom]).toEqual([["government", "total"], []]);
  });

  it("takes the whole column as given where members lack a value that the column has", () => {
    const { of, startsFrom } = run(levels, { ...whole, activity: ["", "0.8"], government: ["0.9", "0.7"] });
    expect([of("government"), of("total"), startsFrom]).toEqual([[0.9, 0.7], [0.7, 0.8], ["government"]]);
  });

  it("computes nothing from a part of the members", () => {
    const { columns } = run(levels, { awareness: ["0.5"], activity: ["0.5"] });
    expect([...columns.keys()]).toEqual(["awareness", "activity", "government"]);
  });
});

describe("a missing value", () => {
  const gaps: Given = { awareness: ["0.2", ""], activity: ["", "0.8"], trade: ["0.6", "1"] };

  it.each(["unranked", "error"] as const)("makes what counts it missing under %s", (missing) => {
    const { of } = run(levels, gaps, missing);
    expect([of("government"), of("economy"), of("total")]).toEqual([
      [undefined, undefined],
      [0.5, undefined],
      [undefined, undefined],
    ]);
  });

  it("is 0 under zero, in its own column too", () => {
    const { of } = run(levels, gaps, "zero");
    expect([of("activity"), of("government"), of("economy"), of("total")]).toEqual([
      [0, 0.8],
      [0.1, 0.4],
      [0.5, 0.75],
      [0.3, 0.575],
    ]);
  });

  it("leaves its weight to the others under rescale, level by level", () => {
    const { of } = run(levels, gaps, "rescale");
    expect([of("activity"), of("government"), of("economy"), of("total")]).toEqual([
      [undefined, 0.8],
      [0.2, 0.8],
      [0.5, 1],
      [0.35, 0.9],
    ]);
  });

  it("stays missing under rescale where all members are missing", () => {
    const { of } = run(levels, { awareness: [""], activity: [""], trade: ["0.5"] }, "rescale");
    expect([of("government"), of("economy"), of("total")]).toEqual([[undefined], [0.5], [0.5]]);
  });

  it("may be a whole column: filled or rescaled, it is told", () => {
    const some: Given = { awareness: ["0.2"], trade: ["0.6"] };
    expect([run(levels, some, "zero").of("government"), run(levels, some, "zero").absent]).toEqual([
      [0.1],
      ["activity"],
    ]);
    expect([run(levels, some, "rescale").of("total"), run(levels, some, "rescale").absent]).toEqual([
      [0.35],
      ["activity"],
    ]);
  });

  it("computes nothing of nothing, even under zero", () => {
    const { of, startsFrom } = run(levels, { total: ["0.5", ""] }, "zero");
    expect([of("government"), of("total"), startsFrom]).toEqual([undefined, [0.5, 0], ["total"]]);
  });
});

describe("values in points", () => {
  const points = method(
    [...[leaf("a", 10), leaf("b", 30)], sum("total", { a: 10, b: 30 }, { max: 1000 }), sum("plain", { a: 10, b: 30 })],
    "points",
  );

  it("are shares of their max when they are weighed, and an aggregate has points of its own", () => {
    const { of } = run(points, { a: ["5", "10"], b: ["30", "30"] });
    expect([of("total"), of("plain")]).toEqual([
      [875, 1000],
      [35, 40],
    ]);
  });

  it("of one scale have a mean on that scale", () => {
    const alike = method([leaf("a", 100), leaf("b", 100), sum("total", { a: 1, b: 3 })], "points");
    expect(run(alike, { a: ["40"], b: ["80"] }).of("total")).toEqual([70]);
  });
});

describe("any graph of measures", () => {
  /** Each measure counts any of those before it, so that members are shared and levels are many. */
  const graphs = fc
    .record({
      leaves: fc.integer({ min: 1, max: 5 }),
      tops: fc.integer({ min: 1, max: 7 }),
      units: fc.integer({ min: 1, max: 4 }),
    })
    .chain(({ leaves, tops, units }) => {
      const cells = fc.array(fc.constantFrom("0", "0.5", "0.3333", "1", ""), { minLength: units, maxLength: units });
      const weights = (count: number) =>
        fc
          .array(fc.constantFrom(0, 0, 1, 2, 0.25), { minLength: count, maxLength: count })
          .filter((list) => list.some((weight) => weight > 0));
      return fc.record({
        given: fc.array(cells, { minLength: leaves, maxLength: leaves }),
        graph: fc.tuple(...Array.from({ length: tops }, (_, i) => weights(leaves + i))),
        missing: fc.constantFrom("unranked" as const, "zero" as const, "rescale" as const),
        order: fc.integer({ min: 0, max: 12 }),
      });
    });

  it("has the values of a naive recomputation", () => {
    fc.assert(
      fc.property(graphs, ({ given, graph, missing, order }) => {
        const leaves = given.map((_, i) => leaf(`m${i}`));
        const tops = graph.map((weights, i) =>
          sum(`m${given.length + i}`, Object.fromEntries(weights.map((weight, at) => [`m${at}`, weight]))),
        );
        const measures = [...leaves, ...tops];
        const turned = [...measures.slice(order % measures.length), ...measures.slice(0, order % measures.length)];
        const cells = Object.fromEntries(given.map((list, i) => [`m${i}`, list]));
        const { columns } = run(method(turned), cells, missing);
        for (let unit = 0; unit < (given[0]?.length ?? 0); unit++) {
          const naive: (Ratio | undefined)[] = given.map((list) => {
            const cell = list[unit] ?? "";
            return cell === "" ? (missing === "zero" ? ZERO : undefined) : ratioOf(cell);
          });
          for (const weights of graph) naive.push(naiveMean(naive, weights, missing));
          for (const [i, expected] of naive.entries()) {
            const made = columns.get(`m${i}`);
            const got = made && at(made, unit);
            expect(got === undefined ? expected === undefined : expected !== undefined && same(got, expected)).toBe(
              true,
            );
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  function naiveMean(values: readonly (Ratio | undefined)[], weights: readonly number[], missing: Missing) {
    const scored = weights.flatMap((weight, i) =>
      weight > 0 ? [{ value: values[i], weight: ratioOf(String(weight)) }] : [],
    );
    const there = scored.flatMap(({ value, weight }) => (value ? [{ value, weight }] : []));
    if (there.length === 0 || (missing !== "rescale" && there.length < scored.length)) return undefined;
    return mean(there);
  }
});

it("a deduction is Σ weight·points of all members, by whole numbers; below 0 only where that is stated", () => {
  const cell = fc.integer({ min: 0, max: 1000 });
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 });
  const weights = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -4, max: -1 }), fc.constantFrom(-2, 0, 3));
  fc.assert(
    fc.property(table, weights, fc.boolean(), (rows, [a, b, c], belowZero) => {
      const total = { ...sum("total", { a, b, c }, { mean: "sum" }), belowZero };
      const points = method([leaf("a"), leaf("b"), leaf("c"), total], "points");
      const cells = (at: 0 | 1 | 2) => rows.map((row) => (row[at] / 10).toFixed(1));
      const { columns } = run(points, { a: cells(0), b: cells(1), c: cells(2) });
      const made = columns.get("total");
      for (const [i, [x, y, z]] of rows.entries()) {
        const tenths = BigInt(a * x + b * y + c * z);
        const value = made && at(made, i);
        expect(value && same(value, { n: belowZero || tenths > 0n ? tenths : 0n, d: 10n })).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
