import { describe, expect, it } from "vitest";
import { rankChange } from "../../../src/check/rules/rank-change.ts";
import { contradictions, found, long, method, only } from "../figures.ts";

describe("a change of rank", () => {
  const csv = (change: string) =>
    long(`2021,63,Hà Tĩnh,total,rank,59\n2022,63,Hà Tĩnh,total,rank,37\n2022,63,Hà Tĩnh,total,rank_change,${change}\n`);

  it("is the old rank less the new one, plus is up", () => {
    expect(found(csv("22"))).toEqual([]);
    expect(found(csv("+22"))).toEqual([]);
    expect(found(csv("▲ 22"))).toEqual([]);
    expect(found(csv("tăng 22"))).toEqual([]);
  });

  it("with the sign turned is named as such", () => {
    const finding = only(csv("giảm 22"));
    expect(finding?.rule).toBe("rank-change");
    expect(finding?.details).toMatchObject({ turned: true, old: "59", now: "37" });
    expect(finding?.expected?.least).toEqual({ n: 22n, d: 1n });
  });

  it("must come from a rank of the list where no old rank is known", () => {
    expect(only(long("2022,63,Huế,total,rank,4\n2022,63,Huế,total,rank_change,-4\n"))?.rule).toBe("rank-change");
    expect(found(long("2022,63,Huế,total,rank,4\n2022,63,Huế,total,rank_change,-3\n"))).toEqual([]);
  });

  it("speaks against the figure that other years do not bear out", () => {
    const rows =
      "2020,63,Yên Bái,total,rank,40\n2021,63,Yên Bái,total,rank,27\n2021,63,Yên Bái,total,rank_change,17\n2022,63,Yên Bái,total,rank,15\n2022,63,Yên Bái,total,rank_change,12\n";
    expect(only(long(rows))?.figure).toMatchObject({ year: 2021, kind: "rank_change", text: "17" });
  });
});

describe("a previous rank", () => {
  const csv = (previous: number) => `year,province,rank,previous_rank\n2021,Hà Tĩnh,59,\n2022,Hà Tĩnh,37,${previous}\n`;

  it("is the rank of last year's table", () => {
    expect(found(csv(59))).toEqual([]);
    expect(only(csv(58))?.figure.text).toBe("58");
  });
});

describe("a change from the list of 63 to that of 34", () => {
  it("is named, with the figure like for like", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2024,63,Thừa Thiên Huế,total,rank,5\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    const finding = only(long(rows));
    expect([finding?.rule, finding?.severity]).toEqual(["mixed-lists", "warning"]);
    expect(finding?.details).toEqual({ old: "3", now: "2", like: [{ scheme: "63", change: -2 }] });
  });

  it("is not suspected where last year's rank on the list of 34 is the same", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2023,34,Huế,total,rank,3\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    expect(found(long(rows))).toEqual([]);
  });

  it("is an error where that rank is known and another", () => {
    const rows =
      "2023,63,Thừa Thiên Huế,total,rank,3\n2023,34,Huế,total,rank,1\n2024,34,Huế,total,rank,2\n2024,34,Huế,total,rank_change,1\n";
    expect([only(long(rows))].map((one) => [one?.rule, one?.severity])).toEqual([["mixed-lists", "error"]]);
  });
});

describe("a change that does not follow", () => {
  it("is held against itself, the new rank and the old one, with what each would have to be", () => {
    const csv = "name,rank,previous_rank,rank_change,total\nA,2,5,4,0.5\n";
    expect(contradictions(rankChange, csv, method(["total"], {}))).toEqual([
      "error: A rank_change 4 → 3, A rank 2 → 1, A previous_rank 5 → 6",
    ]);
  });

  it("in a region is of the region's ranks", () => {
    const csv = (change: number) =>
      `name,regional_rank,previous_regional_rank,regional_rank_change,total\nA,2,3,${change},0.5\n`;
    expect([1, -1].map((change) => contradictions(rankChange, csv(change), method(["total"], {})).length)).toEqual([
      0, 1,
    ]);
  });
});
