import { describe, expect, it } from "vitest";
import { foldNames, isNear, meantBy, suggestAmong } from "../../src/reference/suggest.ts";

describe("names that a text may have meant", () => {
  it("are at most three, the nearest first, and none that is far", () => {
    const names = foldNames(["Xã Tân An", "Xã Tân Ân", "Xã Tân Anh", "Xã Tân Bình", "Phường Sáu"]);
    expect(suggestAmong("xã tan an", names)).toEqual(["Xã Tân An", "Xã Tân Ân", "Xã Tân Anh"]);
    expect(suggestAmong("Quảng Nam", names)).toEqual([]);
  });

  it("of a command line are two letters apart at most", () => {
    expect([isNear("rnak", "rank"), isNear("rank", "remap")]).toEqual([true, false]);
  });
});

describe("the measures that headings may be misspelt for", () => {
  const measures = [
    ["people", { en: "People", vi: "Con người" }],
    ["network", { en: "Network", vi: "Hạ tầng" }],
  ] as const;
  const meant = (...columns: readonly string[]) =>
    meantBy(columns, measures).map(({ column, measure }) => `${column} = ${measure.code}`);

  it("are a letter apart by code or either name", () => {
    expect(meant("Peple", "Con nguời", "Hạ tâng số", "Netwrok")).toEqual(["Peple = people", "Hạ tâng số = network"]);
    expect(meant("Hạ tần", "networks")).toEqual(["Hạ tần = network", "networks = network"]);
  });

  it("are none of a heading that is right, short, or has a sign of another kind of figure", () => {
    expect(meant("People", "Pple", "Δ Peple", "∆ Peple", "Peple ±")).toEqual([]);
  });
});
