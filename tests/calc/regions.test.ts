import { describe, expect, it } from "vitest";
import { placesOfRegions, regionsFor } from "../../src/calc/regions.ts";
import { refusals } from "../scores.ts";

describe("the regions of a list of one's own", () => {
  const units = { scheme: "none", codes: ["a", "b", "c", "d"], names: ["A", "B", "C", "D"] } as const;

  it("are as the file states them, called as they are first", () => {
    const { regions, regionOf, only } = regionsFor({ ...units, regions: ["R 1", "S", "r1", ""] }, {});
    expect(regions.map(({ code }) => code)).toEqual(["R 1", "S"]);
    expect([...regionOf]).toEqual([0, 1, 0, -1]);
    expect(only).toBeUndefined();
  });

  it("are shown where they are asked for, and one that is not there is refused", () => {
    const stated = { ...units, regions: ["R", "S", "R", "S"] };
    expect(regionsFor(stated, { region: "s" }).only).toEqual(new Set([1]));
    expect(refusals(() => regionsFor(stated, { region: "T" }))).toEqual(["unknown-region"]);
  });
});

it("the regions of provinces are those of the division, by name or code", () => {
  const units = { scheme: "34", codes: ["01", "79"], names: ["Hà Nội", "Thành phố Hồ Chí Minh"] } as const;
  const { regions, regionOf } = regionsFor(units, { regions: "six" });
  expect([regions.length, [...regionOf]]).toEqual([2, [0, 1]]);
  const [, second] = regions;
  expect(placesOfRegions(regions, [second?.name.vi ?? "", second?.code ?? ""])).toEqual(new Set([1]));
  expect(refusals(() => regionsFor(units, { regions: "eight" }))).toEqual(["division-absent"]);
});
