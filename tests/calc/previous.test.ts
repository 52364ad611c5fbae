import { describe, expect, it } from "vitest";
import {
  changeNotes,
  comings,
  differentUnits,
  notesOfOlder,
  refuseOrder,
  withPrevious,
} from "../../src/calc/previous.ts";
import { rankScores } from "../../src/calc/rank-scores.ts";
import type { Note, Scores, Units } from "../../src/types/index.ts";
import { leaf, method, sum } from "../methods.ts";
import { MERGER, refusals, scoresOf, textsOf } from "../scores.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);

const table = (year: number, codes: readonly string[], total: readonly string[], more: Partial<Units> = {}): Scores =>
  scoresOf(METHOD, { codes, ...more }, { total }, { year });
const rankingOf = (scores: Scores) => rankScores(scores, undefined, { merger: MERGER });
const beside = (now: Scores, before: Scores) => withPrevious(rankingOf(now), before, { merger: MERGER });

describe("the year before", () => {
  it("stands beside each unit with its old rank less its new one, whatever the order of its rows", () => {
    const now = table(2024, ["X", "Y", "Z"], ["0.9", "0.8", "0.7"]);
    const { previous } = beside(now, table(2023, ["Z", "X", "Y"], ["0.6", "0.4", "0.5"]));
    expect(textsOf(previous?.values)).toEqual(["0.4", "0.5", "0.6"]);
    expect([...(previous?.ranks ?? [])]).toEqual([3, 2, 1]);
    expect([...(previous?.change ?? [])]).toEqual([2, 0, -2]);
    expect(previous?.likeForLike).toBe(true);
  });

  it("ranks inside the regions too, and changes there by the region's own ranks", () => {
    const regions = { regions: ["North", "South", "South"] };
    const now = table(2024, ["X", "Y", "Z"], ["0.9", "0.8", "0.7"], regions);
    const { previous } = beside(now, table(2023, ["X", "Y", "Z"], ["0.1", "0.2", "0.3"], regions));
    expect([...(previous?.regionRanks ?? [])]).toEqual([1, 2, 1]);
    expect([...(previous?.regionChange ?? [])]).toEqual([0, 1, -1]);
  });

  it("leaves a unit without a change that it does not have, and says so", () => {
    const { previous, notes } = beside(
      table(2024, ["X", "Y"], ["0.9", "0.8"]),
      table(2023, ["X", "Z"], ["0.1", "0.2"]),
    );
    expect([...(previous?.change ?? [])]).toEqual([1, Number.NaN]);
    expect(previous?.likeForLike).toBe(false);
    expect(notes.slice(-2)).toEqual([
      { kind: "appeared", details: { year: 2023, units: ["Y"] } },
      { kind: "vanished", details: { year: 2024, units: ["Z"] } },
    ]);
  });

  it("is an earlier one", () => {
    const [old, now] = [table(2023, ["X"], ["1"]), table(2024, ["X"], ["1"])];
    expect(refusals(() => beside(old, now))).toEqual(["years-out-of-order"]);
    expect(refusals(() => beside(now, now))).toEqual(["year-twice"]);
    expect(refusals(() => refuseOrder([{ year: 2021 }, { year: undefined }, { year: 2022 }]))).toEqual([]);
  });
});

describe("what is said of two years", () => {
  it("is that one was carried, and that their methods differ", () => {
    const old = { ...table(2023, ["X"], ["1"], { scheme: "63" }), methodology: { ...METHOD, id: "old" } };
    const now = table(2024, ["X"], ["1"], { scheme: "34" });
    expect(changeNotes(old, now, "34")).toEqual([
      { kind: "carried-previous", details: { year: 2023, from: "63", to: "34" } },
      { kind: "editions-differ", details: { years: [2023, 2024], methodologies: ["old", "test"] } },
    ]);
    expect(changeNotes(now, now, "34")).toEqual([]);
  });

  it("is that they rank different units, be it by one that has no value in a year", () => {
    const [gap, whole] = [table(2023, ["X", "Y"], ["1", ""]), table(2024, ["X", "Y"], ["1", "0.5"])].map(rankingOf);
    if (!gap || !whole) throw new Error("two rankings");
    expect(differentUnits([gap, whole])).toEqual([
      { kind: "different-units", details: { years: [2023, 2024], units: [1, 2] } },
    ]);
    expect(differentUnits([whole, whole])).toEqual([]);
  });

  it("is which units may be the same under another name", () => {
    const old = table(2023, ["Hòa Bìn", "Tân An"], ["1", "1"]);
    const found = comings(old, table(2024, ["Hòa Bình", "Tân An"], ["1", "1"]));
    expect(found.at(-1)).toEqual({
      kind: "perhaps-same",
      details: { years: [2023, 2024], pairs: [{ old: "Hòa Bìn", now: "Hòa Bình" }] },
    });
  });
});

it("A table that a crosswalk of the user's carried is said to be, with its year", () => {
  const merged = (own: boolean): Note => ({
    kind: "merged",
    details: { from: own ? "none" : "63", to: own ? "none" : "34", by: "equal", own, shares: false },
  });
  expect(notesOfOlder({ year: 2023, notes: [merged(true)] })).toMatchObject([{ details: { own: true, year: 2023 } }]);
  expect(notesOfOlder({ year: 2023, notes: [merged(false)] })).toEqual([]);
});
