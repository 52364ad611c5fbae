import { describe, expect, it } from "vitest";
import { coverageOf } from "../../src/check/coverage.ts";
import { type Check, pass, skip } from "../../src/check/rule.ts";
import type { Figure, RuleCode } from "../../src/types/index.ts";
import { basisFor, figure } from "./figures.ts";

const [score, rank, other] = [figure("0.5"), figure("1", { kind: "rank" }), figure("0.4", { unit: "B" })];
const FIGURES = [score, rank, other];
const cover = (
  checks: readonly Check[],
  more: { ignored?: readonly RuleCode[]; repeated?: readonly Figure[]; same?: ReadonlyMap<Figure, Figure> } = {},
) => {
  const { ignored = [], repeated = [], same = new Map() } = more;
  return coverageOf(checks, FIGURES, { repeated, same }, new Set(ignored), basisFor());
};
const of = (rule: RuleCode, ...args: Parameters<typeof cover>) => cover(...args).find((one) => one.rule === rule);

describe("how many figures each rule could check", () => {
  it("is counted among those that it is about, each once", () => {
    const checks = [pass("value-range", [score]), pass("value-range", [score, rank])];
    expect(of("value-range", checks)).toEqual({ rule: "value-range", checked: 1, given: 2, skipped: 0 });
    expect(of("rank-range", [])).toEqual({ rule: "rank-range", checked: 0, given: 1, skipped: 0 });
  });

  it("counts those left out for the effort unless another comparison had them", () => {
    const checks = [skip("aggregate", [score, other]), pass("aggregate", [score])];
    expect(of("aggregate", checks)).toEqual({ rule: "aggregate", checked: 1, given: 2, skipped: 1 });
  });

  it("counts a figure that says the same as the one that was compared", () => {
    const again = figure("0.50", { line: 9 });
    const same = new Map([[other, again]]);
    expect(of("value-range", [pass("value-range", [again])], { same })).toMatchObject({ checked: 1 });
  });

  it("leaves out ignored rules, those about no figure, and those without anything to compare with", () => {
    expect(of("value-range", [], { ignored: ["value-range"] })).toBeUndefined();
    const rules = cover([]).map(({ rule }) => rule);
    for (const rule of ["score-change", "from-scores", "unread-column", "two-figures"] as const)
      expect(rules).not.toContain(rule);
    expect(of("two-figures", [], { repeated: [score, other] })).toMatchObject({ given: 2 });
  });
});
