import { describe, expect, it } from "vitest";
import { found } from "../figures.ts";

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
