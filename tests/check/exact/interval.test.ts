import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  holds,
  isEmpty,
  meets,
  minus,
  plus,
  printedInterval,
  quotient,
  times,
  upTo,
} from "../../../src/check/exact/interval.ts";
import { fraction, fractionOf, roundHalfUp } from "../../../src/core/fraction.ts";

const ofText = (text: string) => {
  const decimals = text.split(".")[1]?.length ?? 0;
  return printedInterval({ value: fractionOf(Number(text)), half: fraction(1n, 2n * 10n ** BigInt(decimals)) });
};
const value = fractionOf;

describe("a printed figure", () => {
  it("stands for every value that rounds half up to it", () => {
    const four = ofText("0.7163");
    expect(holds(four, value(0.71625))).toBe(true);
    expect(holds(four, value(0.7163499999))).toBe(true);
    expect(holds(four, value(0.71635))).toBe(false);
    expect(holds(four, value(0.7162499999))).toBe(false);
  });

  it("below 0 has both halves in, as some round a half away from 0", () => {
    expect(holds(ofText("-0.02"), value(-0.025))).toBe(true);
    expect(holds(ofText("-0.02"), value(-0.015))).toBe(true);
    expect(holds(ofText("-0.02"), value(-0.0250001))).toBe(false);
  });

  it("of no decimals that is exact is that value alone", () => {
    const rank = printedInterval({ value: fraction(7n), half: fraction(0n) });
    expect(holds(rank, fraction(7n))).toBe(true);
    expect(holds(rank, value(7.0001))).toBe(false);
  });

  it("holds exactly the values that print like it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 2_000_000 }), (print, n) => {
        const exact = fraction(BigInt(n), 1_000_000n);
        const interval = printedInterval({ value: fraction(BigInt(print), 10_000n), half: fraction(1n, 20_000n) });
        expect(holds(interval, exact)).toBe(roundHalfUp(exact, 4) === BigInt(print));
      }),
    );
  });
});

describe("intervals", () => {
  it("that only touch meet if both ends are in", () => {
    const [low, high] = [ofText("0.1"), ofText("0.2")];
    expect(meets(low, high)).toBe(false);
    expect(meets(upTo(value(0.15)), high)).toBe(true);
    expect(meets(low, { lo: value(0.15), hi: value(1), loOpen: false, hiOpen: false })).toBe(false);
  });

  it("add and subtract end by end, and an open end stays open", () => {
    const sum = plus(ofText("0.1"), ofText("0.2"));
    expect([holds(sum, value(0.2)), holds(sum, value(0.4)), holds(sum, value(0.399999))]).toEqual([true, false, true]);
    const difference = minus(ofText("0.3"), ofText("0.1"));
    expect([holds(difference, value(0.1)), holds(difference, value(0.3)), holds(difference, value(0.2))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("turn round when multiplied by a negative number", () => {
    const turned = times(ofText("0.1"), fraction(-1n));
    expect([holds(turned, value(-0.05)), holds(turned, value(-0.15))]).toEqual([true, false]);
  });

  it("divide where the divisor cannot be 0", () => {
    const ratio = quotient(ofText("0.6961"), ofText("0.6783"));
    expect(ratio && holds(ratio, fraction(6961n, 6783n))).toBe(true);
    expect(quotient(ofText("0.5"), ofText("0.0"))).toBeUndefined();
  });

  it("without a value are empty", () => {
    expect(isEmpty({ lo: value(0.2), hi: value(0.1), loOpen: false, hiOpen: false })).toBe(true);
    expect(isEmpty({ lo: value(0.2), hi: value(0.2), loOpen: false, hiOpen: true })).toBe(true);
    expect(isEmpty({ lo: value(0.2), hi: value(0.2), loOpen: false, hiOpen: false })).toBe(false);
  });
});
