import { describe, expect, it } from "vitest";
import { rankOrder } from "../../../src/check/rules/rank-order.ts";
import { contradictions, found, method, ranked, short } from "../figures.ts";

describe("ranks and scores", () => {
  it("agree in the published first five of 2022", () => {
    const csv = ranked(
      "2022,Đà Nẵng,1,0.8002\n2022,Hồ Chí Minh,2,0.7163\n2022,Quảng Ninh,3,0.7024\n2022,Huế,4,0.6975\n",
    );
    expect(short(found(csv))).toEqual([]);
  });

  it("run against each other where a worse rank has a better score", () => {
    const csv = ranked("2021,Lâm Đồng,13,0.4794\n2021,Quảng Ninh,14,0.4978\n");
    const [finding, ...others] = found(csv);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe("rank-order");
    expect([finding?.figure, ...(finding?.related ?? [])].map((figure) => figure?.text).sort()).toEqual([
      "0.4794",
      "0.4978",
      "13",
      "14",
    ]);
  });

  it("leave no room for a rank that more units are surely ahead of", () => {
    const csv = ranked("2022,Đà Nẵng,,0.8002\n2022,Huế,,0.7866\n2022,Hồ Chí Minh,2,0.7833\n");
    expect(short(found(csv))).toEqual(["rank-order: Hồ Chí Minh total rank 2"]);
  });

  it("may both be right where decimals are too few to tell", () => {
    expect(short(found(ranked("2022,Kon Tum,45,0.54\n2022,Đà Nẵng,46,0.5431\n")))).toEqual([
      "decimals: Kon Tum total score 0.54",
    ]);
  });
});

describe("a rank that runs against scores", () => {
  const OWN = method(["total"], {});
  const said = (rows: string) => contradictions(rankOrder, `name,rank,total\n${rows}`, OWN);

  it("is told with the unit that it runs against", () => {
    expect(said("A,1,0.5\nB,2,0.7\nC,3,0.3\n").slice(0, 1)).toEqual([
      "error: B rank 2, A rank 1, B score 0.7, A score 0.5",
    ]);
    expect(said("A,1,0.7\nB,2,0.5\nC,3,0.3\n")).toEqual([]);
  });

  it("may be shared by scores that could be one", () => {
    expect(said("A,1,0.54\nB,1,0.5431\nC,3,0.3\n")).toEqual([]);
  });

  it("counts levels and not units where none is skipped", () => {
    const rows = "A,1,0.9\nB,1,0.9\nC,2,0.5\n";
    expect(contradictions(rankOrder, `name,rank,total\n${rows}`, OWN, { ties: "dense" })).toEqual([]);
    expect(contradictions(rankOrder, `name,rank,total\n${rows}`, OWN, { ties: "competition" })).toHaveLength(1);
  });
});
