import { describe, expect, it } from "vitest";
import { type Form, formOf } from "../../../src/check/exact/linear-form.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { leaf, method, sum } from "../../methods.ts";

const texts = (form: Form) => Object.fromEntries([...form].map(([code, share]) => [code, exactText(share)]));
const LEAVES = ["a", "b", "c"].map((code) => leaf(code));

describe("the linear form of a measure", () => {
  it("has the share of each leaf over all paths, and no leaf of weight 0", () => {
    const methodology = method([
      ...LEAVES,
      sum("x", { a: 1, b: 3 }),
      sum("y", { b: 1, c: 0 }),
      sum("total", { x: 1, y: 1 }),
    ]);
    expect(texts(formOf(methodology, "total"))).toEqual({ a: "0.125", b: "0.875" });
    expect(texts(formOf(methodology, "a"))).toEqual({ a: "1" });
  });

  it("stops at a mean that is not linear, and is itself of what the methodology does not know", () => {
    const methodology = method([
      ...LEAVES,
      sum("x", { a: 1, b: 1 }, { mean: "geometric" }),
      sum("total", { x: 3, c: 1 }),
    ]);
    expect(texts(formOf(methodology, "total"))).toEqual({ x: "0.75", c: "0.25" });
    expect(texts(formOf(methodology, "x"))).toEqual({ x: "1" });
    expect(texts(formOf(methodology, "other"))).toEqual({ other: "1" });
  });
});
