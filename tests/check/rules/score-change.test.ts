import { describe, expect, it } from "vitest";
import { found, long, only } from "../figures.ts";

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
