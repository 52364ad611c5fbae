import { describe, expect, it } from "vitest";
import { found, ranked, short } from "../figures.ts";

describe("scores", () => {
  it("printed alike and ranked apart are a warning", () => {
    const findings = found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,13,0.4880\n"));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["equal-apart", "warning"]]);
    expect(short(found(ranked("2021,Vĩnh Phúc,12,0.4880\n2021,Thanh Hóa,12,0.4880\n")))).toEqual([]);
  });
});
