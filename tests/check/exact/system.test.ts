import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formOf } from "../../../src/check/exact/linear-form.ts";
import { impliedBy, System, shareOf } from "../../../src/check/exact/system.ts";
import { fraction, fractionOf } from "../../../src/core/fraction.ts";
import type { Figure, Methodology } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { leaf, method, sum } from "../../methods.ts";
import { figure } from "../figures.ts";

const HALVES = method([leaf("a"), leaf("b"), leaf("c"), sum("p", { a: 1, b: 1 }), sum("q", { b: 1, c: 1 })]);
const figuresOf = (printed: Readonly<Record<string, string>>): readonly Figure[] =>
  Object.entries(printed).map(([measure, text]) => figure(text, { measure }));
const system = (printed: Readonly<Record<string, string>>, methodology: Methodology = HALVES) =>
  new System(methodology, figuresOf(printed));
/** An interval in short: `[0.2, 0.4)`. */
const text = (interval: ReturnType<System["known"]> | undefined): string =>
  interval === undefined
    ? "none"
    : `${interval.loOpen ? "(" : "["}${exactText(interval.lo)}, ${exactText(interval.hi)}${interval.hiOpen ? ")" : "]"}`;

describe("what one row prints", () => {
  it("can be true where values that print so make it true, to the last half", () => {
    // (0.45 … 0.55 + 0.15 … 0.25) / 2 is 0.3 … below 0.4.
    expect(["0.2", "0.3", "0.4", "0.5"].map((p) => system({ a: "0.5", b: "0.2", p }).feasible())).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(system({ a: "0.5", b: "0.2", p: "0.40" }).feasible()).toBe(true);
    expect(system({ a: "0.50", b: "0.20", p: "0.40" }).feasible()).toBe(false);
  });

  it("cannot be true together where wholes that share a part pull it apart", () => {
    // p says b ≥ 0.75, q says b < 0.5.
    expect(system({ p: "0.9", q: "0.2" }).feasible()).toBe(false);
    expect(system({ p: "0.9" }).feasible()).toBe(true);
    expect(system({ p: "0.9", q: "0.4" }).feasible()).toBe(true);
    const both = system({ p: "0.9", q: "0.2" });
    const [first] = both.statements;
    expect(first && both.without(first.figure).feasible()).toBe(true);
  });

  it("is within 0 and 1, whatever is printed", () => {
    expect(system({ a: "1.2" }).feasible()).toBe(false);
    expect(system({ a: "1.0", b: "1.0", p: "0.9" }).feasible()).toBe(false);
    expect(system({ other: "7" }).statements).toEqual([]);
  });

  it("leaves a form the values that every statement allows", () => {
    const own = system({ p: "0.9", c: "0.25" });
    // a + b is 1.7 … 1.9, so that b is 0.7 at least; q is half of that and of c.
    expect(text(own.range(formOf(HALVES, "b")))).toBe("[0.7, 1]");
    expect(text(own.range(formOf(HALVES, "q")))).toBe("[0.4725, 0.6275]");
    expect(own.range(formOf(HALVES, "a"))).toMatchObject({ lo: fractionOf(0.7), hi: fractionOf(1) });
    expect(system({ p: "0.9", q: "0.2" }).range(formOf(HALVES, "b"))).toBeUndefined();
  });

  it("bounds a form by what is printed of single variables, and measures by all they are made of", () => {
    expect(text(system({ a: "0.5" }).bounds(formOf(HALVES, "p")))).toBe("[0.225, 0.775)");
    const own = system({ a: "0.5", b: "0.2", p: "0.31" });
    expect([text(own.known("p")), text(own.known("q")), text(own.known("a"))]).toEqual([
      "[0.305, 0.315)",
      "[0.075, 0.625)",
      "[0.45, 0.55)",
    ]);
    // A print that its parts contradict stands as it is.
    expect(text(system({ a: "0.5", b: "0.2", p: "0.9" }).known("p"))).toBe("[0.85, 0.95)");
  });

  it("knows printed geometric means that no members could give", () => {
    const roots = method([leaf("a"), leaf("b"), sum("g", { a: 1, b: 1 }, { mean: "geometric" })]);
    const faults = (printed: Readonly<Record<string, string>>) =>
      system(printed, roots)
        .geometricFaults()
        .map((one) => one.figure.measure);
    // √(0.245 × 0.995) … √(0.255 × 1) is 0.4937 … 0.5050.
    expect(["0.48", "0.49", "0.50", "0.51"].map((g) => faults({ a: "0.25", b: "1.00", g }).length)).toEqual([
      1, 0, 0, 1,
    ]);
    // Just above 0.505 is out: 0.255 is, too.
    expect(faults({ a: "0.25", b: "1.00", g: "0.5050" })).toEqual([]);
    expect(faults({ a: "0.25", b: "1.00", g: "0.5051" })).toEqual(["g"]);
    // √(0.45 × 0.45) is just what no longer prints 0.4.
    expect(system({ a: "0.5", b: "0.5", g: "0.4" }, roots).feasible()).toBe(false);
    const exact = ["a", "b", "g"].map((measure) => figure("0.5", { measure, half: fraction(0n) }));
    expect(new System(roots, exact).feasible()).toBe(true);
  });

  it("agrees with a fine grid: what some values on it print is never called impossible", () => {
    const value = fc.integer({ min: 0, max: 1000 });
    const print = (thousandths: number, decimals: number): string =>
      (Math.floor((thousandths / 1000) * 10 ** decimals + 0.5 + 1e-9) / 10 ** decimals).toFixed(decimals);
    fc.assert(
      fc.property(value, value, value, fc.integer({ min: 1, max: 2 }), (a, b, c, decimals) => {
        const [p, q] = [(a + b) / 2, (b + c) / 2];
        const all = { a, b, c, p, q };
        const printed = Object.fromEntries(Object.entries(all).map(([code, one]) => [code, print(one, decimals)]));
        expect(system(printed).feasible()).toBe(true);
        expect(system({ p: printed.p ?? "", q: printed.q ?? "" }).feasible()).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

it("a printed score is a share of its measure's scale", () => {
  const points = method([leaf("a", 20), sum("total", { a: 20 })], "points");
  expect(text(shareOf(points, figure("5.0", { measure: "a" })))).toBe("[0.2475, 0.2525)");
});

it("a score that is not printed follows from its printed leaves, and from nothing less", () => {
  const printed = (codes: readonly string[]) => new Map(codes.map((code) => [code, figure("0.5", { measure: code })]));
  const made = impliedBy(HALVES, printed(["a", "b"]), "p");
  expect([text(made?.interval), made?.figures.map(({ measure }) => measure)]).toEqual(["[0.45, 0.55)", ["a", "b"]]);
  expect(impliedBy(HALVES, printed(["a"]), "p")).toBeUndefined();
  const points = method([leaf("a", 20), leaf("b", 20), sum("p", { a: 20, b: 20 })], "points");
  const whole = impliedBy(points, new Map(["a", "b"].map((code) => [code, figure("5", { measure: code })])), "p");
  expect(whole?.interval).toMatchObject({ lo: fraction(9n), hi: fraction(11n) });
});
