import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Failure } from "../../../../src/core/failure.ts";
import { sniff } from "../../../../src/read/table/dialect.ts";
import { Headings } from "../../../../src/read/table/headings.ts";
import { failureOf } from "../../../failure.ts";
import { leaf, method, sum } from "../../../methods.ts";
import { sourceOf } from "../../../rows.ts";

const NAMES = { "1.1": "Mạng", "1.2": "Máy", "2.1": "Cổng" } as const;
const named = (code: keyof typeof NAMES) => ({ ...leaf(code, 10), name: { en: NAMES[code], vi: NAMES[code] } });
const METHOD = method(
  [
    named("1.1"),
    named("1.2"),
    named("2.1"),
    { ...sum("P1", { "1.1": 10, "1.2": 10 }), name: { en: "Hạ tầng", vi: "Hạ tầng" } },
    sum("total", { P1: 20, "2.1": 10 }),
  ],
  "points",
);
const headings = new Headings([METHOD]);
/** The headings of a sheet once it is turned. */
const read = (text: string, known = headings) => sniff(sourceOf(text), known).layout.headings.slice(1);
const sheet = (...rows: readonly string[]): string => `Mã;Tiêu chí;Điểm thẩm định\n${rows.join("\n")}\n`;

describe("the code and the name in a row of measures", () => {
  it.each([
    ["its own code", sheet("1.1;Mạng;9", "1.2;Máy;8"), ["1.1", "1.2"]],
    [
      "its code with a full stop, in one cell",
      "Tiêu chí;Điểm thẩm định\n1.1. Mạng;9\n1.2. Máy;8\n",
      ["1.1. Mạng", "1.2. Máy"],
    ],
    ["a running number, where no code is written so", sheet("1;Mạng;9", "2;Máy;8"), ["Mạng", "Máy"]],
    ["a Roman number", sheet("I;Hạ tầng;9", "1.2;Máy;8"), ["Hạ tầng", "1.2"]],
    ["a total numbered after the others", sheet("1.1;Mạng;9", "1.2;Máy;8", "3.1;Tổng;17"), ["1.1", "1.2", "Tổng"]],
  ])("are one measure: %s", (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["a code of none", sheet("1.1;Mạng;9", "1.3;Máy;8"), 3, undefined, "1.2"],
    ["a code of another", sheet("1.1;Mạng;9", "2.1;Máy;8"), 3, "2.1", "1.2"],
    ["codes of none throughout", sheet("3.1;Mạng;9", "3.2;Máy;8", "3.3;Cổng;1"), 2, undefined, "1.1"],
    ["in one cell", "Tiêu chí;Điểm thẩm định\n1.1 Mạng;9\n1.3 Máy;8\n", 3, undefined, "1.2"],
    ["in one cell, of another", "Tiêu chí;Điểm thẩm định\n1.1 Mạng;9\n2.1. Máy;8\n", 3, "2.1", "1.2"],
    ["under TT", "TT;Tiêu chí;Điểm thẩm định\n1.1;Mạng;9\n1.3;Máy;8\n", 3, undefined, "1.2"],
    ["of units side by side", "Mã;Tiêu chí;Xã A;Xã B\n1.1;Mạng;9;8\n1.3;Máy;8;7\n", 3, undefined, "1.2"],
  ])("are refused where they are two: %s", (_, text, line, of, measure) => {
    expect(failureOf(() => read(text))).toMatchObject([
      {
        kind: "measure-disagree",
        place: { line, column: 1 },
        details: { measure: { code: measure }, ...(of && { of: { code: of } }) },
      },
    ]);
  });

  it("are the name where the user says that the column of codes is to be ignored", () => {
    const known = new Headings([METHOD], { Mã: "ignore" });
    expect(read(sheet("3.1;Mạng;9", "3.2;Máy;8"), known)).toEqual(["Mạng", "Máy"]);
  });

  it("never give a measure a number that is not its code", () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
      .map((parts) => parts.join("."));
    const codes = fc.constantFrom("1.1", "1.2", "2.1").map((code) => code as keyof typeof NAMES);
    const row = fc.tuple(number, codes, fc.constantFrom("", ".", ")"));
    const rows = fc.uniqueArray(row, { selector: ([, code]) => code, minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(rows, fc.boolean(), (drawn, apart) => {
        const lines = drawn.map(([at, code, end]) =>
          apart ? `${at}${end};${NAMES[code]};5` : `${at}${end} ${NAMES[code]};5`,
        );
        const right = drawn.every(([at, code]) => at === code);
        let found: readonly string[] = [];
        try {
          found = read(apart ? sheet(...lines) : `Tiêu chí;Điểm thẩm định\n${lines.join("\n")}\n`);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
        }
        expect(found.length).toBe(right ? drawn.length : 0);
      }),
      { numRuns: 60 },
    );
  });
});
