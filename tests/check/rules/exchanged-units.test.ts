import { describe, expect, it } from "vitest";
import { found } from "../figures.ts";

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
