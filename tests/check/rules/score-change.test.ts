import { describe, expect, it } from "vitest";
import { scoreChange } from "../../../src/check/rules/score-change.ts";
import { contradictions, found, long, method, only } from "../figures.ts";

describe("a change of score", () => {
  const csv = (change: string) =>
    long(
      `2021,63,Ninh Bình,total,score,0.5064\n2022,63,Ninh Bình,total,score,0.6214\n2022,63,Ninh Bình,total,score_change,${change}\n`,
    );

  it.each(["0.1150", "0.1149", "0.1151"])("of %s is within the rounding of three figures", (change) => {
    expect(found(csv(change))).toEqual([]);
  });

  it.each(["0.1148", "0.1152"])("of %s is not", (change) => expect(only(csv(change))?.rule).toBe("score-change"));

  it("with its decimal sign a place off is named as such", () => {
    expect(only(csv("0.0115"))?.details).toMatchObject({ shifted: true, turned: false });
  });

  it("in percent is of the old score", () => {
    const percent = (change: string) =>
      long(
        `2023,63,National mean,total,score,0.6783\n2024,63,National mean,total,score,0.6961\n2024,63,National mean,total,score_change_pct,${change}\n`,
      );
    expect(found(percent("2.6"))).toEqual([]);
    expect(found(percent("2.6%"))).toEqual([]);
    expect(only(percent("2.7"))?.rule).toBe("score-change");
  });
});

describe("a change of score that does not follow", () => {
  it("is held against all three figures, with what each would have to be", () => {
    const csv = "year,name,total,score_change\n2023,A,0.50,\n2024,A,0.70,0.30\n";
    expect(contradictions(scoreChange, csv, method(["total"], {}))).toEqual([
      "error: A score_change 0.30 → 0.19–0.21, A score 0.70 → 0.79–0.81, A score 0.50 → 0.39–0.41",
    ]);
  });
});
