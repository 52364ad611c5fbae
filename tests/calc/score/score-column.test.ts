import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScoredLeaf, scoreColumn } from "../../../src/calc/score/score-column.ts";
import type { Methodology, Problem, Score, Scores } from "../../../src/types/index.ts";
import { leaf, method } from "../../methods.ts";
import { scoresOf, textsOf } from "../../scores.ts";
import { columnsOf, exactly, type Figures, points } from "./points.ts";

const LEAF: ScoredLeaf = { ...leaf("a", 10), score: { choice: "x" } };
const measured = (rule: Score<number>): ScoredLeaf => ({ ...LEAF, score: exactly(rule) });

/** A table of raw figures, whose cells are found by figure and unit. */
function table(figures: Figures, scale: Methodology["scale"] = "points"): Scores {
  const [first = []] = Object.values(figures);
  const placeOf = (unit: number, figure: string) => ({ file: `${figure}.csv`, line: unit + 2 });
  const raw = { columns: columnsOf(figures), placeOf };
  return scoresOf(method([LEAF], scale), { codes: first.map((_, i) => `u${i}`) }, {}, { raw });
}

function scored(rule: Score<number>, figures: Figures, scale?: Methodology["scale"]) {
  const problems: Problem[] = [];
  const own = table(figures, scale);
  return { values: textsOf(scoreColumn(measured(rule), own, [own], problems)), problems };
}

describe("the scores of a measure", () => {
  it("are points, and shares of the maximum where the methodology's values are shares", () => {
    const figures = { x: [1, "0.5", undefined] };
    expect(scored({ choice: "x" }, figures).values).toEqual(["10", "5", ""]);
    expect(scored({ choice: "x" }, figures, "fraction").values).toEqual(["1", "0.5", ""]);
  });

  it("are among the units of the table, or of all years where the rule says so", () => {
    const rule = { between: "x", from: "least", to: "most" } as const;
    const tables = [table({ x: [2, 4] }), table({ x: [0, 12] })];
    const texts = (over: "year" | "years") =>
      tables.map((one) => textsOf(scoreColumn(measured({ ...rule, over }), one, tables, [])));
    expect(texts("year")).toEqual([
      ["0", "10"],
      ["0", "10"],
    ]);
    expect(texts("years")).toEqual([
      ["5/3", "10/3"],
      ["0", "10"],
    ]);
  });

  it("lack where a rule refuses a unit, each of which is told at the cell of its figure", () => {
    const { values, problems } = scored({ ratio: "done", of: "all" }, { done: [1, 9, 9], all: [2, 5, 5] });
    expect(values).toEqual(["5", "", ""]);
    expect(problems.map(({ kind, place }) => [kind, place.file, place.line])).toEqual([
      ["score-beyond", "done.csv", 3],
      ["score-beyond", "done.csv", 4],
    ]);
  });

  it("above the maximum are told with the unit, and the maximum itself is not", () => {
    const rule = {
      steps: "x",
      at: [
        { from: 2, points: 11 },
        { from: 1, points: 10 },
      ],
      else: 0,
    };
    const { problems } = scored(rule, { x: [1, 2] });
    expect(problems).toMatchObject([
      { kind: "score-over-max", place: { file: "x.csv", line: 3 }, details: { unit: "u1" } },
    ]);
  });

  it("of units that share their figures are those of each unit alone", () => {
    const few = fc.record({
      a: fc.constantFrom(undefined, 0, 1, 2),
      b: fc.constantFrom(undefined, 2, 3),
      long: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 15 }), (units) => {
        const rule: Score<number> = {
          sum: [
            { ratio: "a", of: "b", points: 6 },
            { steps: "a", at: [{ is: 1, points: -1 }], else: 1 },
          ],
        };
        // A figure that doubles do not hold keeps every unit by itself.
        const long = units.some((unit) => unit.long) ? "2.00000000000000000000000001" : 2;
        const figures = { a: units.map(({ a }) => a), b: units.map(({ b }) => (b === 2 ? long : b)) };
        const expected = points(rule, figures, 10).map((text) => (text === "–" ? "" : text));
        expect(scored(rule, figures).values).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
