import { describe, expect, it } from "vitest";
import { compareYears } from "../../../src/calc/compare.ts";
import type { CompareOptions, Scores } from "../../../src/types/index.ts";
import { compareColumns } from "../../../src/write/views/compare-columns.ts";
import { en } from "../../../src/write/words/en.ts";
import { leaf, method, sum } from "../../methods.ts";
import { MERGER, scoresOf } from "../../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const year = (at: number, a: readonly string[]): Scores =>
  scoresOf(METHOD, { codes: ["X", "Y"] }, { a, b: ["0.5", "0.5"] }, { year: at });
const TABLES = [year(2022, ["0.9", "0.5"]), year(2023, ["0.4", "0.5"]), year(2024, ["0.2", "0.7"])];
const view = { words: en, lang: "en", quiet: false, verbose: false, several: false } as const;

/** The keys of a comparison's columns, and what machines and people read of the first unit. */
function columns(years: number, options: Partial<CompareOptions> = {}, several = false) {
  const comparison = compareYears(TABLES.slice(-years), { missing: "unranked", ...options }, MERGER);
  const made = compareColumns(comparison, { ...view, several }, several ? undefined : comparison.histories[0]);
  const row = { unit: 0, m: 0 };
  const machine = Object.fromEntries(made.map((column) => [column.key, column.machine(row)]));
  const human = Object.fromEntries(made.map((column) => [column.key, column.human?.(row)]));
  return { keys: made.map(({ key }) => key), machine, human, made };
}

describe("the columns of a comparison", () => {
  it("are the ranks of each year, the change, then the scores", () => {
    const { keys, machine } = columns(2);
    expect(keys.filter((key) => key !== "code" && key !== "unit")).toEqual([
      ...["rank_2023", "rank_2024", "change", "value_2023", "value_2024"],
      ...["score_change", "score_comparable", "like_for_like"],
    ]);
    // (0.4 + 0.5) / 2 and (0.2 + 0.5) / 2.
    expect(machine).toMatchObject({ rank_2023: "2", rank_2024: "2", change: "0", value_2023: "0.4500" });
    expect(machine).toMatchObject({ score_change: "-0.1000", score_comparable: "true", like_for_like: "true" });
  });

  it("have the change of each step where there are three years", () => {
    expect(columns(3).machine).toMatchObject({ change: "-1", change_2022_2023: "-1", change_2023_2024: "0" });
    expect(columns(2).keys).not.toContain("change_2023_2024");
  });

  it("split the change where it is explained, as much in sum as it is", () => {
    const { machine, human } = columns(3, { explain: true });
    expect(Number(machine.own_score) + Number(machine.others_scores)).toBe(-1);
    expect(human.own_score).toMatch(/^[+-−]?\d\.\d$/);
    expect(columns(3).keys).not.toContain("own_score");
  });

  it("name the measure where rows are of several", () => {
    expect(columns(2, { measures: ["total", "a"] }, true).machine.measure).toBe("total");
    expect(columns(2).keys).not.toContain("measure");
  });

  it("drop the scores of the oldest year first where a terminal is narrow", () => {
    const optional = columns(3).made.flatMap(({ key, optional: at }) => (key.startsWith("value_") ? [at ?? 0] : []));
    expect(optional).toEqual(optional.toSorted((a, b) => b - a));
  });
});
