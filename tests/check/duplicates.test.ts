import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutDuplicates } from "../../src/check/duplicates.ts";
import type { Figure } from "../../src/types/index.ts";
import { figure } from "./figures.ts";

const texts = (figures: readonly Figure[]): readonly string[] => figures.map(({ text }) => text);
const scores = (...all: readonly string[]) => withoutDuplicates(all.map((text, i) => figure(text, { line: i + 2 })));

describe("figures for one cell", () => {
  it("agree where a coarser one could be the same value, and the one with most decimals counts", () => {
    const { agreed, disputed, repeated, same } = scores("0.54", "0.5431", "0.543");
    expect([texts(agreed), disputed, texts(repeated)]).toEqual([["0.5431"], [], ["0.54", "0.5431", "0.543"]]);
    expect([...same].map(([one, counts]) => [one.text, counts.text])).toEqual([
      ["0.54", "0.5431"],
      ["0.543", "0.5431"],
    ]);
  });

  it("disagree where rounding cannot reconcile them; one that agrees with another is not disputed", () => {
    const { agreed, disputed } = scores("0.5331", "0.54", "0.5431");
    expect([agreed, disputed.map(texts)]).toEqual([[], [["0.5331", "0.5431"]]]);
  });

  it("are of one year, list, unit, measure and kind; ranks are the same number or not", () => {
    const own = figure("3", { kind: "rank" });
    const others = [figure("4", { kind: "rank", year: 2023 }), figure("4", { kind: "rank", unit: "B" }), figure("0.4")];
    expect(withoutDuplicates([own, ...others]).agreed).toEqual([own, ...others]);
    const { disputed } = withoutDuplicates([own, figure("3.5", { kind: "rank" })]);
    expect(disputed.map(texts)).toEqual([["3", "3.5"]]);
  });

  it("are disputed exactly where two of them can be no one value", () => {
    const text = fc
      .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 3 }))
      .map(([n, d]) => (n / 1000).toFixed(d));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (all) => {
        const { agreed, disputed } = scores(...all);
        const finest = Math.max(...all.map((one) => one.length));
        // In thousandths of a thousandth: what each print stands for.
        const [low, high] = [1, -1].map((side) => (one: string) => {
          const half = 10 ** (6 - (one.length - 2)) / 2;
          return Math.round(Number(one) * 1e6) - side * half;
        });
        const meets = (a: string, b: string) =>
          (low?.(a) ?? 0) < (high?.(b) ?? 0) && (low?.(b) ?? 0) < (high?.(a) ?? 0);
        const reference = all.filter((one) => one.length === finest);
        const isOne =
          reference.every((one) => one === reference[0]) && all.every((one) => meets(one, reference[0] ?? ""));
        if (isOne) expect([texts(agreed), disputed]).toEqual([[reference[0]], []]);
        else expect([agreed, disputed.length]).toEqual([[], 1]);
      }),
      { numRuns: 60 },
    );
  });
});
