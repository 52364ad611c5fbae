import { describe, expect, it } from "vitest";
import { alignYears } from "../../../src/calc/align-years.ts";
import { explainChanges, ownListRanking, storyOf } from "../../../src/calc/explain/explain-changes.ts";
import type { Scores } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, refusals, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), sum("total", { a: 1 })]);
const CARRYING = { merger: MERGER, missing: undefined };

function explained(scores: readonly Scores[], rows?: readonly number[]) {
  const aligned = alignYears(scores, { measures: "all" }, MERGER);
  const [before, after] = aligned.years;
  if (!before || !after) throw new Error("two years");
  const { units, rules, histories } = aligned;
  const places = rows ?? [...units.codes.keys()];
  const { explanations, transition } = explainChanges(before, after, units, places, "total", rules, CARRYING);
  const story = (unit: string) => storyOf(unit, units, histories[0], transition);
  return { explanations, story, before, units, rules };
}

const year = (of: number, a: readonly string[], codes: readonly string[] = ["X", "Y", "Z"]): Scores =>
  scoresOf(METHOD, { codes }, { a }, { year: of });
const provinces = (of: number, scheme: "63" | "34", a: Readonly<Record<string, string>>): Scores =>
  scoresOf(METHOD, { scheme, codes: Object.keys(a) }, { a: Object.values(a) }, { year: of });

describe("why ranks changed", () => {
  it("is told of the units that are asked for", () => {
    const { explanations } = explained([year(2023, ["0.9", "0.5", "0.1"]), year(2024, ["0.4", "0.5", "0.6"])], [2]);
    expect(explanations.map((one) => one !== undefined)).toEqual([false, false, true]);
    // Its own score alone would have passed Y; that X's fell made it the first.
    const [own, others] = [explanations[2]?.own, explanations[2]?.others];
    expect([own, others]).toEqual([
      { n: 3n, d: 2n },
      { n: 1n, d: 2n },
    ]);
  });

  it("has beside it the rank on the list that the older table was on, of the unit that each continues", () => {
    const scores = [
      provinces(2022, "63", { "04": "0.5", "10": "0.9", "11": "0.6", "15": "0.1" }),
      provinces(2024, "34", { "04": "0.2", "11": "0.1", "15": "0.3" }),
    ];
    const { explanations, units } = explained(scores);
    const ranks = units.codes.map((code, i) => [code, explanations[i]?.oldListRank]);
    // Lào Cai, 15 now, was 10; 15 was Yên Bái.
    expect(Object.fromEntries(ranks)).toEqual({ "04": 3, "11": 2, "15": 1 });
  });

  it("has none beside it where both years are on one list", () => {
    const { explanations, before, rules } = explained([year(2023, ["1", "0.5", "0"]), year(2024, ["0", "0.5", "1"])]);
    expect(explanations.map((one) => one?.oldListRank)).toEqual([undefined, undefined, undefined]);
    expect(ownListRanking(before, "total", rules, CARRYING)).toBeUndefined();
  });
});

describe("the story of a unit", () => {
  const { story } = explained([
    year(2023, ["0.9", "0.5", "0.1", "0.5"], ["X", "Y", "Z", "W"]),
    year(2024, ["0.4", "0.5", "0.6", "0.2"], ["X", "Y", "Z", "W"]),
  ]);

  it("names whom it passed and who passed it; who drew level with it did neither", () => {
    const { row, passed, passedBy } = story("Y");
    expect([row, passed, passedBy]).toEqual([1, ["X"], ["Z"]]);
    expect([story("W").passed, story("W").passedBy]).toEqual([[], ["Z"]]);
  });

  it("says what its score gained, and is refused for a unit that is not there", () => {
    expect(story("Z").score?.change).toEqual({ n: 1n, d: 2n });
    expect(refusals(() => story("V"))).toEqual(["unknown-named-unit"]);
  });
});
