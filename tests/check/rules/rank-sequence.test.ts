import { describe, expect, it } from "vitest";
import { rankSequence } from "../../../src/check/rules/rank-sequence.ts";
import { contradictions, found, method } from "../figures.ts";

describe("ranks", () => {
  it("follow each other: after a shared 4th place comes the 6th", () => {
    const csv =
      "year,province,rank\n2022,Đà Nẵng,4\n2022,Huế,4\n2022,Cần Thơ,5\n2022,Hà Nội,7\n2022,Hải Phòng,7\n2022,Cà Mau,9\n";
    // 4, 4, 5 would do where ties share a rank and none is skipped, but that is not how the methodology ranks them.
    const severities = (options?: { ties: "competition" | "dense" }) =>
      found(csv, undefined, options).map(({ rule, severity }) => [rule, severity]);
    expect(severities()).toEqual([["rank-sequence", "warning"]]);
    expect(severities({ ties: "competition" })).toEqual([["rank-sequence", "error"]]);
    expect(severities({ ties: "dense" })).toEqual([]);
  });
});

describe("a whole list of ranks", () => {
  const OWN = method(["total"], {});
  const said = (ranks: readonly number[], ties?: "competition" | "dense") =>
    contradictions(
      rankSequence,
      `name,rank,total\n${ranks.map((rank, i) => `u${i},${rank},0.5\n`).join("")}`,
      OWN,
      ties && { ties },
    );

  it("has a rank that nobody has where another is there once too often", () => {
    expect(said([1, 2, 2, 4, 5, 5])).toEqual([]);
    expect(said([1, 2, 4, 4, 5], "competition")).toEqual(["error: u2 rank 4 → 3, u3 rank 4 → 3, u4 rank 5"]);
  });

  it("follows the stated rule, else any, of which another than the methodology's is a warning", () => {
    expect(said([1, 2, 2, 3], "dense")).toEqual([]);
    expect(said([1, 2, 2, 3])[0]).toMatch(/^warning: /);
    expect(said([1, 2, 2, 3], "competition")[0]).toMatch(/^error: /);
  });
});
