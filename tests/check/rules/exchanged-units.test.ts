import { describe, expect, it } from "vitest";
import { exchangedUnits } from "../../../src/check/rules/exchanged-units.ts";
import { contradictions, found } from "../figures.ts";

describe("a previous rank", () => {
  it("of a row that was exchanged with another is told so", () => {
    const rows =
      "year,province,rank,previous_rank\n2021,Hà Giang,50,\n2021,Hậu Giang,20,\n2022,Hà Giang,45,20\n2022,Hậu Giang,17,50\n";
    expect(
      found(rows)
        .filter(({ rule }) => rule === "exchanged-units")
        .map(({ figure }) => figure.line),
    ).toEqual([4, 5]);
  });
});

describe("two rows that agree with last year's table if they are exchanged", () => {
  const rows = (now: string) =>
    `year,province,rank,previous_rank\n2021,Hà Giang,50,\n2021,Hậu Giang,20,\n2022,Hà Giang,45,20\n2022,Hậu Giang,17,50\n${now}`;

  it("are this year's, unless next year's table bears them out, and then last year's", () => {
    expect(contradictions(exchangedUnits, rows(""))).toEqual(["error: Hà Giang rank 45", "error: Hậu Giang rank 17"]);
    expect(contradictions(exchangedUnits, rows("2023,Hà Giang,40,45\n2023,Hậu Giang,16,17\n"))).toEqual([
      "error: Hà Giang rank 50",
      "error: Hậu Giang rank 20",
    ]);
  });

  it("are two, of which each states the other's old rank", () => {
    const one = "year,province,rank,previous_rank\n2021,Hà Giang,50,\n2021,Hậu Giang,20,\n2022,Hà Giang,45,20\n";
    expect(contradictions(exchangedUnits, `${one}2022,Hậu Giang,17,21\n`)).toEqual([]);
  });
});
