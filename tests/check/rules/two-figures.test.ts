import { describe, expect, it } from "vitest";
import { found, long, only } from "../figures.ts";

describe("two figures for one cell", () => {
  it("disagree where rounding cannot reconcile them", () => {
    const rows = (other: string) => long(`2022,63,Kon Tum,total,score,0.54\n2022,63,Kon Tum,total,score,${other}\n`);
    expect(found(rows("0.5431"))).toEqual([]);
    expect(only(rows("0.5331"))?.rule).toBe("two-figures");
  });

  it("are decided by what else is known", () => {
    const rows = long(
      "2020,63,Quảng Ninh,total,score,0.3897\n2020,63,Quảng Ninh,government,score,0.5293\n2020,63,Quảng Ninh,government,score,0.4513\n2020,63,Quảng Ninh,economy,score,0.3019\n2020,63,Quảng Ninh,society,score,0.3955\n",
    );
    const finding = only(rows);
    expect(finding?.figure.text).toBe("0.5293");
    expect(finding?.details).toMatchObject({ contradicted: true, other: "0.4513" });
    expect(finding?.also).toContain("aggregate");
  });
});
