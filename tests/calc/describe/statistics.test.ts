import { describe, expect, it } from "vitest";
import { statisticsOf } from "../../../src/calc/describe/statistics.ts";
import { column } from "../../methods.ts";

describe("statistics of a measure", () => {
  it("are those of Excel: the example of its pages on SKEW (0.359543) and KURT (−0.151800)", () => {
    const found = statisticsOf(column("3", "4", "5", "2", "3", "4", "5", "6", "4", "7"));
    expect(found.skewness).toBeCloseTo(0.359543, 6);
    expect(found.kurtosis).toBeCloseTo(-0.1518, 6);
    expect(found.deviation).toBeCloseTo(1.494434, 6);
    expect(found).toMatchObject({ count: 10, missing: 0, mean: 4.3, median: 4, least: 3, most: 9 });
  });

  it("leave out missing values, and name the first unit of an extreme that several have", () => {
    const found = statisticsOf(column("", "0.5", "0.2", "0.5", "0.2"));
    expect(found).toMatchObject({ count: 4, missing: 1, mean: 0.35, median: 0.35, least: 2, most: 1 });
  });

  it("say no more than the values do: none, one, or all the same", () => {
    expect(statisticsOf(column("", ""))).toEqual({ count: 0, missing: 2 });
    expect(statisticsOf(column("0.4"))).toMatchObject({
      count: 1,
      mean: 0.4,
      deviation: undefined,
      skewness: undefined,
    });
    expect(statisticsOf(column("0.4", "0.4", "0.4", "0.4"))).toMatchObject({ deviation: 0, kurtosis: undefined });
  });
});
