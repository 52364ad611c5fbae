import { describe, expect, it } from "vitest";
import { fit } from "../../../src/check/fit/fit.ts";
import { tablesOf } from "../../../src/check/tables.ts";
import { fraction } from "../../../src/core/fraction.ts";
import type { Fraction, Methodology } from "../../../src/types/index.ts";
import { exactText } from "../../../src/write/formats/number.ts";
import { leaf, method, sum } from "../../methods.ts";
import { figure } from "../figures.ts";

const METHOD = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 })]);

const fitted = (rows: readonly (readonly [a: string, b: string, total: string])[], methodology: Methodology = METHOD) =>
  fit(
    tablesOf(
      rows.flatMap((row, i) =>
        ["a", "b", "total"].map((measure, m) => figure(row[m] ?? "", { unit: `u${i}`, measure })),
      ),
    ),
    methodology,
  );
const text = (value: Fraction | undefined) => value && exactText(value);

describe("the weights that printed tables imply", () => {
  it("are the simple ones that fit all rows, beside those that are stated", () => {
    const [found] = fitted([
      ["1.000", "0.000", "0.600"],
      ["0.500", "0.250", "0.400"],
    ]);
    expect(found?.shares.map(({ member, stated, simple }) => [member.code, text(stated), text(simple)])).toEqual([
      ["a", "0.5", "0.6"],
      ["b", "0.5", "0.4"],
    ]);
    expect([found?.rows, found?.wrong]).toEqual([2, []]);
  });

  it("are not simple where fewer rows than weights settle nothing", () => {
    const [found] = fitted([["1.000", "0.000", "0.600"]]);
    expect(found?.shares.map(({ simple }) => simple)).toEqual([undefined, undefined]);
    const [least] = found?.shares ?? [];
    expect([least?.least, least?.most]).toEqual([fraction(1198n, 1999n), fraction(1201n, 1999n)]);
  });

  it("are none where no weights fit, nor of a mean that is not linear, nor of a table without whole rows", () => {
    const [found] = fitted([
      ["0.500", "0.500", "0.900"],
      ["0.200", "0.800", "0.500"],
      ["0.400", "0.200", "0.300"],
    ]);
    expect([found?.shares, found?.wrong.map((one) => one.figure.unit)]).toEqual([[], ["u0"]]);
    const roots = method([leaf("a"), leaf("b"), sum("total", { a: 1, b: 1 }, { mean: "geometric" })]);
    expect(fitted([["0.5", "0.5", "0.5"]], roots)).toEqual([]);
    expect(fit(tablesOf([figure("0.5", { measure: "a" })]), METHOD)).toEqual([]);
  });
});
