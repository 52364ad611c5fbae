import { describe, expect, it } from "vitest";
import { fraction } from "../../src/core/fraction.ts";
import { DIALECTS } from "../../src/sql/dialect.ts";
import { constantOf, denOf, lineOf, lineText, stopped, whole } from "../../src/sql/line.ts";
import type { Fraction, Operand } from "../../src/types/index.ts";

const of = (n: bigint, d = 1n): Fraction => fraction(n, d);
const spoken = { speech: DIALECTS.duckdb };
const refuse = (): never => {
  throw new Error("refused");
};
const line = (operand: Operand<Fraction>) => lineOf(operand, refuse);

describe("what a rule reads", () => {
  it("is a constant and multiples of figures, each once", () => {
    expect(line("users")).toEqual({ constant: of(0n), times: new Map([["users", of(1n)]]) });
    const { constant, times } = line({
      plus: ["a", "b", of(3n), "a"],
      minus: ["b", of(1n)],
      times: of(100n),
      per: of(8n),
    });
    expect(constant).toEqual(of(25n));
    expect([...times]).toEqual([
      ["a", of(25n)],
      ["b", of(0n)],
    ]);
  });

  it.each<readonly [string, Operand<Fraction>]>([
    ["a number", of(1n)],
    ["numbers", { plus: [of(1n)] }],
    ["a quotient by a figure", { plus: ["a"], per: "b" }],
    ["a quotient by less than 0", { plus: ["a"], per: of(-2n) }],
  ])("is none of whole numbers where it is %s", (_, operand) => expect(() => line(operand)).toThrow("refused"));

  it("is a number only where it is one", () => {
    expect(constantOf(of(5n))).toEqual(of(5n));
    expect([constantOf("a"), constantOf({ plus: ["a"] })]).toEqual([undefined, undefined]);
  });
});

describe("a line as whole numbers", () => {
  const half = {
    constant: of(1n, 2n),
    times: new Map([
      ["a", of(1n, 3n)],
      ["b", of(-2n)],
    ]),
  };

  it("has a denominator that serves its factors, its constant and its bounds", () => {
    // Figures are in hundredths: a counts 1/300 each.
    expect(denOf(half, 100n, [])).toBe(300n);
    expect(denOf(half, 100n, [of(1n, 7n)])).toBe(2100n);
  });

  it("is written with whole factors over it", () => {
    expect(lineText(half, 300n, 100n, spoken, refuse)).toBe('(150 + 1 * "a" + -6 * "b")');
    expect(whole(of(3n, 4n), 100n)).toBe(75n);
  });

  it("is refused where it could be longer than any engine's whole numbers", () => {
    expect(() => lineText(line("a"), 10n ** 29n, 1n, spoken, refuse)).toThrow("refused");
  });

  it("stops the query by the figures that it reads", () => {
    expect(stopped(half, { speech: DIALECTS.postgres })).toBe(`CAST('no points for a, b: ' || "unit" AS NUMERIC)`);
  });
});
