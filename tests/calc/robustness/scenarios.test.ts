import { describe, expect, it } from "vitest";
import { rankScores } from "../../../src/calc/rank-scores.ts";
import { type Alternatives, scenariosOf } from "../../../src/calc/robustness/scenarios.ts";
import type { Merger } from "../../../src/types/index.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const OTHER = { ...method([leaf("a"), leaf("b"), sum("total", { a: 3, b: 1 })]), id: "other" };
const TABLE = scoresOf(METHOD, { codes: ["X", "Y", "Z"] }, { a: ["0.9", "0.4", "0.5"], b: ["0.1", "0.6", "0.54"] });

function scenarios(alternatives: Alternatives, table = TABLE) {
  const nominal = rankScores(table, undefined, { merger: MERGER });
  const { choices, scenarios: found } = scenariosOf(table, nominal, alternatives, {}, MERGER);
  const ranks = found.map((one) => [one.alternatives.join(" "), [...one.ranks]]);
  return { choices, found, ranks };
}

describe("scenarios", () => {
  it("are all combinations of the alternatives, the last choice changing fastest, ranked each by its own rules", () => {
    const { choices, ranks } = scenarios({ decimals: [1, 2], ties: ["competition", "dense"] });
    expect(choices.map(({ choice }) => choice)).toEqual(["ties", "decimals"]);
    // The totals are 0.5, 0.5 and 0.52.
    expect(ranks).toEqual([
      ["competition 1", [1, 1, 1]],
      ["competition 2", [2, 2, 1]],
      ["dense 1", [1, 1, 1]],
      ["dense 2", [2, 2, 1]],
    ]);
  });

  it("have the table's own methodology beside the others, and say how many weights differ and how ranks shift", () => {
    const { found, ranks } = scenarios({ methodologies: [OTHER] });
    expect(ranks).toEqual([
      ["test", [2, 2, 1]],
      ["other", [1, 3, 2]],
    ]);
    const [own, other] = found;
    expect([own?.moved, own?.weights, other?.moved, other?.weights, other?.largest]).toEqual([0, 0, 3, 2, 1]);
    expect([other?.mean, other?.units]).toEqual([{ n: 1n, d: 1n }, ["X", "Y", "Z"]]);
  });

  it("apply another mean to every weighted mean, and count how many have another", () => {
    const { ranks, found } = scenarios({ mean: ["arithmetic", "geometric"] });
    expect(ranks).toEqual([
      ["arithmetic", [2, 2, 1]],
      // 0.3, 0.4899 and 0.5196.
      ["geometric", [3, 2, 1]],
    ]);
    expect(found.map(({ means }) => means)).toEqual([0, 1]);
  });

  it("treat missing values, and merge units, each in its own way", () => {
    const gaps = scoresOf(METHOD, { codes: ["X", "Y"] }, { a: ["0.9", "0.5"], b: ["", "0.5"] });
    expect(scenarios({ missing: ["unranked", "zero", "rescale"] }, gaps).ranks).toEqual([
      ["unranked", [Number.NaN, 1]],
      ["zero", [2, 1]],
      ["rescale", [1, 2]],
    ]);
    const provinces = scoresOf(METHOD, { scheme: "63", codes: ["02", "08", "04"] }, { total: ["0.2", "0.8", "0.6"] });
    const byFirst: Merger = { ...MERGER, rule: "file", weightOf: (code) => ({ n: code === "08" ? 9n : 1n, d: 1n }) };
    const nominal = rankScores(provinces, undefined, { merger: MERGER, as: "34" });
    const mergers = [
      { name: "equal", merger: MERGER },
      { name: "file", merger: byFirst },
    ];
    const { scenarios: found } = scenariosOf(provinces, nominal, { mergers }, { as: "34" }, MERGER);
    const place = nominal.units.codes.indexOf("08");
    expect(found.map(({ ranks }) => ranks[place])).toEqual([2, 1]);
  });
});
