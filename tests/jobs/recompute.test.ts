import { describe, expect, it } from "vitest";
import { recompute } from "../../src/jobs/recompute.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { figure } from "../check/figures.ts";
import { leaf, method, sum } from "../methods.ts";
import { held } from "./held.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);
const text = (value: Parameters<typeof exactText>[0] | undefined) => value && exactText(value);

describe("what follows from scores", () => {
  it("is every measure and rank, on each list that the tables of the year are on", async () => {
    const csv = "code,province,a,b\n02,Hà Giang,0.2,0.4\n08,Tuyên Quang,0.6,0.8\n04,Cao Bằng,0.9,0.9\n";
    const figures = [figure("1", { scheme: "34", kind: "rank" }), figure("1", { scheme: "63", kind: "rank" })];
    const { rankings } = await recompute(
      "2024.csv",
      { methodology: METHOD, scheme: "63" },
      figures,
      held({ "2024.csv": csv }),
    );
    // The list of what is stated beside it is not that of the scores, which tell it themselves.
    expect(rankings.map(({ year, scheme }) => `${year} ${scheme}`)).toEqual(["2024 34", "2024 63"]);
    const [merged, old] = rankings;
    expect([text(merged?.at("08", "total", "score")), text(merged?.at("08", "total", "rank"))]).toEqual(["0.5", "2"]);
    expect([text(old?.at("08", "total", "score")), text(old?.at("08", "total", "regional_rank"))]).toEqual([
      "0.7",
      "2",
    ]);
    expect([old?.ranked("total"), merged?.ranked("total"), old?.ranked("other")]).toEqual([3, 2, 0]);
    expect([old?.at("99", "total", "score"), old?.at("02", "total", "rank_change")]).toEqual([undefined, undefined]);
  });

  it("has beside it the scores as they are printed, of the latest year where the file tells none", async () => {
    const options = { methodology: METHOD, scheme: "none" } as const;
    const { rankings, figures } = await recompute(
      "own.csv",
      options,
      [figure("0.5")],
      held({ "own.csv": "xã,a,b\nXã X,0.20,0.4\n" }),
    );
    expect(figures.map(({ text: printed, year }) => `${year} ${printed}`)).toEqual(["2024 0.20", "2024 0.4"]);
    expect(rankings[0]?.scores.unit(2024, "none", "Xã X")?.scores.size).toBe(2);
  });
});
