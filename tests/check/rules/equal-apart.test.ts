import { describe, expect, it } from "vitest";
import { equalApart } from "../../../src/check/rules/equal-apart.ts";
import { contradictions, found, method, ranked, short } from "../figures.ts";

describe("scores", () => {
  it("printed alike and ranked apart are a warning", () => {
    const findings = found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,13,0.4880\n"));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["equal-apart", "warning"]]);
    expect(short(found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4880\n")))).toEqual([]);
  });
});

describe("scores printed alike", () => {
  const OWN = method(["total"], {});
  const said = (change?: { ties: "ordinal" }) =>
    contradictions(equalApart, "name,rank,total\nA,1,0.9\nB,2,0.9\nC,3,0.90\n", OWN, change);

  it("share a rank if their decimals are the same, unless ties are told apart by code", () => {
    expect(said()).toEqual(["warning: B rank 2 → 1, A rank 1 → 2, B score 0.9, A score 0.9"]);
    expect(said({ ties: "ordinal" })).toEqual([]);
  });
});
