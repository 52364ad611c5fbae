import { describe, expect, it } from "vitest";
import { compareTwoScores, printedNotes } from "../../src/calc/compare-two-scores.ts";
import { fractionOf } from "../../src/core/fraction.ts";
import type { ComparedScore, SheetComponent } from "../../src/types/index.ts";
import { exactText } from "../../src/write/formats/number.ts";
import { column, leaf, method, sum } from "../methods.ts";

const METHOD = method(
  [leaf("a", 10), leaf("b", 20), leaf("c", 20), sum("x", { a: 10, b: 20 }), sum("total", { x: 30, c: 20 })],
  "points",
);

const columnsOf = (values: Readonly<Record<string, string>>) =>
  new Map(Object.entries(values).map(([code, text]) => [code, column(text)]));
const component = (more: Partial<SheetComponent>): SheetComponent => ({
  state: "",
  unproven: false,
  printed: undefined,
  ...more,
});

const SELF = { a: "8", b: "13", c: "20", x: "21", total: "41" };
const ASSESSED = { a: "6", b: "11", c: "15", x: "17", total: "32" };

const rowsOf = (
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
  components: Readonly<Record<string, SheetComponent>> = {},
): readonly ComparedScore[] =>
  compareTwoScores(METHOD, { from: columnsOf(from), to: columnsOf(to) }, new Map(Object.entries(components)));

describe("two scores of one unit", () => {
  it("differ by the second less the first: the total, then the indices, then the components, the most lost first", () => {
    const rows = rowsOf(SELF, ASSESSED).map(({ measure, of, difference }) => [
      measure.code,
      of?.code,
      difference && exactText(difference),
    ]);
    expect(rows).toEqual([
      ["total", undefined, "-9"],
      ["x", "total", "-4"],
      ["c", "total", "-5"],
      // Both lost 2; b is at 11 of 20, a at 6 of 10.
      ["b", "x", "-2"],
      ["a", "x", "-2"],
    ]);
  });

  it("come last where one of them is missing, and not at all where both are", () => {
    const rows = rowsOf({ a: "8", b: "", c: "1" }, { a: "", b: "", c: "2" });
    expect(rows.map(({ measure, difference, share }) => [measure.code, difference, share])).toEqual([
      ["c", fractionOf(1), fractionOf(0.1)],
      ["a", undefined, undefined],
    ]);
  });

  it("are unproven only where they have 0 because evidence is to be added", () => {
    const unproven = component({ state: "bổ sung minh chứng", unproven: true });
    const rows = rowsOf({ a: "8", b: "9" }, { a: "0", b: "9" }, { a: unproven, b: unproven });
    expect(rows.map((row) => [row.measure.code, row.unproven, row.state])).toEqual([
      ["a", true, "bổ sung minh chứng"],
      ["b", false, "bổ sung minh chứng"],
    ]);
  });
});

describe("the differences that a sheet prints", () => {
  const printed = (values: Readonly<Record<string, number>>) => {
    const components = new Map(
      Object.entries(values).map(([code, value]) => [code, component({ printed: fractionOf(value) })]),
    );
    return printedNotes(rowsOf(SELF, ASSESSED), components, 2);
  };

  it("are read as lost or as gained points, whichever fits more of them; the others are named", () => {
    const name = { en: "c", vi: "c" };
    expect(printed({ a: 2, b: 2, c: 7 })).toMatchObject([
      {
        kind: "printed-differences",
        details: {
          count: 3,
          printed: fractionOf(11),
          computed: fractionOf(9),
          differing: [{ measure: name, printed: fractionOf(7), computed: fractionOf(5) }],
        },
      },
    ]);
    expect(printed({ a: -2, b: -2, c: -5 })).toMatchObject([
      { details: { printed: fractionOf(-9), computed: fractionOf(-9), differing: [] } },
    ]);
  });

  it("are not spoken of where the sheet prints none, and those of indices do not count", () => {
    expect(printed({})).toEqual([]);
    expect(printed({ x: 4 })).toEqual([]);
  });
});
