import { expect, it } from "vitest";
import { fraction } from "../../../src/core/fraction.ts";
import { numberMeasures } from "../../../src/sql/plain/number-measures.ts";
import { leaf, method, sum } from "../../methods.ts";

it("measures are called by their places in the methodology, in the weights and in what is asked too", () => {
  const methodology = method([leaf("row"), leaf("m0"), sum("total", { row: 1, m0: 2 })]);
  const measures = methodology.measures.slice(2);
  const asked = { measures, ranked: measures, columns: ["m0", "row"], decimals: 2, named: true, regional: false };
  const { methodology: own, asked: ownAsked, codeOf } = numberMeasures(methodology, { ...asked, rules: methodology });
  expect(own.measures).toMatchObject([
    { code: "m0" },
    { code: "m1" },
    {
      code: "m2",
      of: new Map([
        ["m0", fraction(1n)],
        ["m1", fraction(2n)],
      ]),
    },
  ]);
  expect([ownAsked.columns, ownAsked.measures[0] === own.measures[2]]).toEqual([["m1", "m0"], true]);
  expect(["m0", "m1", "m2"].map(codeOf)).toEqual(["row", "m0", "total"]);
});
