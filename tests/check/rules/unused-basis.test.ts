import { describe, expect, it } from "vitest";
import { type Check, pass, skip } from "../../../src/check/rule.ts";
import { type GivenBasis, unusedBases } from "../../../src/check/rules/unused-basis.ts";
import { tablesOf } from "../../../src/check/tables.ts";
import type { Figure, Scheme } from "../../../src/types/index.ts";
import { basisFor, figure } from "../figures.ts";

const OWN = [figure("1", { kind: "rank" }), figure("2", { kind: "rank", unit: "B" })];
const last = (more: Partial<Figure>) => figure("3", { kind: "rank", year: 2023, ...more });

/** Why a basis is of no use; undefined where it is of some. */
function why(
  figures: readonly Figure[],
  checks: readonly Check[] = [],
  name: GivenBasis["name"] = "previous",
  own = OWN,
) {
  const given = { name, file: "old.csv", figures, ranks: [] };
  const [finding] = unusedBases([given], { checks, tables: tablesOf([...own, ...figures]), own }, basisFor());
  return finding && "why" in finding.details ? finding.details.why : undefined;
}

describe("a file that tables are to be checked against", () => {
  it("is of use where one of its figures was compared with one of theirs", () => {
    const theirs = last({});
    const [own] = OWN;
    if (!own) throw new Error("a figure");
    expect(why([theirs], [pass("rank-change", [own, theirs])])).toBeUndefined();
    expect(why([theirs], [pass("rank-order", [own, theirs])])).toBe("figures");
    expect(why([theirs], [skip("rank-change", [own, theirs])])).toBe("figures");
    expect(why([theirs], [pass("rank-change", [theirs])])).toBe("figures");
  });

  it("is of none by its years, its list or its units, whichever is the first reason", () => {
    const on = (scheme: Scheme) => OWN.map((one) => ({ ...one, scheme }));
    expect(why([last({ year: 2022 })])).toBe("year");
    expect(why([last({ scheme: "34" })], [], "previous", on("63"))).toBe("list");
    expect(why([last({ scheme: "63" })], [], "previous", on("34"))).toBe("figures");
    expect(why([last({ unit: "Z" })])).toBe("units");
  });

  it("is scores of use where any figure follows from these", () => {
    const [own] = OWN;
    if (!own) throw new Error("a figure");
    expect(why([], [pass("from-scores", [own])], "scores")).toBeUndefined();
    expect(why([figure("0.5")], [skip("from-scores", [own])], "scores")).toBe("figures");
  });
});
