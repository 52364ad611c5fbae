import { describe, expect, it } from "vitest";
import { localizeErrors } from "../../src/check/error-localization.ts";
import { type Check, contradict, pass } from "../../src/check/rule.ts";
import type { Figure, Severity } from "../../src/types/index.ts";
import { basisFor, figure } from "./figures.ts";

/** A rank of one unit and its score, on a row of its own. */
const rank = (unit: string, text = "1"): Figure => figure(text, { unit, kind: "rank" });
const score = (unit: string): Figure => figure("0.5", { unit });
const against = (severity: Severity, ...figures: readonly Figure[]): Check =>
  contradict(
    "value-range",
    severity,
    figures.map((one) => ({ figure: one })),
    {},
  );
const blamed = (...checks: readonly Check[]) =>
  localizeErrors(checks, basisFor()).map(({ figure: { unit, kind }, severity }) => `${unit} ${kind} ${severity}`);

describe("the figures that explain contradictions", () => {
  it("are the fewest: the one of the row that takes part in most", () => {
    const [a, b, c, d] = ["A", "B", "C", "D"].map((unit) => rank(unit));
    if (!a || !b || !c || !d) throw new Error("four ranks");
    expect(blamed(against("error", a, b), against("error", a, c), against("error", d, a))).toEqual(["A rank error"]);
    expect(blamed(against("error", a, b), against("error", c, d))).toEqual(["A rank error", "C rank error"]);
  });

  it("are in the row with most of them the figure that takes part in most", () => {
    const [own, its, other] = [rank("A"), score("A"), rank("B")];
    expect(blamed(against("error", its, other), against("error", own, its), against("error", own, its))).toEqual([
      "A score error",
    ]);
  });

  it("are among equals those that fewer firm comparisons speak for, then the one a rule suspects first", () => {
    const [a, b] = [rank("A"), rank("B")];
    expect(blamed(against("error", a, b))).toEqual(["A rank error"]);
    expect(blamed(pass("value-range", [a], true), against("error", a, b))).toEqual(["B rank error"]);
    expect(blamed(pass("value-range", [a]), against("error", a, b))).toEqual(["A rank error"]);
  });

  it("are as bad as the worst that they explain, and name the other rules and figures", () => {
    const [a, b, c] = [rank("A"), rank("B"), rank("C")];
    const warning = contradict("decimals", "warning", [{ figure: a }, { figure: b }], { usual: 1, odd: 1 });
    const [finding, ...others] = localizeErrors([warning, against("error", a, c)], basisFor());
    expect(others).toEqual([]);
    expect([finding?.rule, finding?.severity, finding?.also]).toEqual(["value-range", "error", ["decimals"]]);
    expect(finding?.related).toEqual([c]);
  });

  it("are told by the rule that suspects them first of all, before one that is as bad and more telling", () => {
    const [a, b, c] = [rank("A"), rank("B"), rank("C")];
    const own = contradict("rank-order", "error", [{ figure: a }, { figure: b }], {
      other: "",
      otherRank: "",
      otherScore: "",
    });
    const [finding] = localizeErrors([against("error", c, a), own], basisFor());
    expect(finding?.rule).toBe("rank-order");
  });
});
