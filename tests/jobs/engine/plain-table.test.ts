import { expect, it } from "vitest";
import { rounded } from "../../../src/core/column.ts";
import { decimalsOf } from "../../../src/jobs/engine/plain-table.ts";
import { column, leaf, method } from "../../methods.ts";
import { refusals, scoresOf } from "../../scores.ts";

/** A table as it is read, whose values are so many decimals long. */
const table = (...decimals: readonly number[]) => {
  const columns = decimals.map((most, i) => [`m${i}`, rounded(column("0.5", "0.25"), most)] as const);
  return scoresOf(method([leaf("a")]), { codes: ["X", "Y"] }, {}, { columns: new Map(columns) });
};

it("the values of a table have so many decimals as the longest, of which an engine holds twelve", () => {
  expect([decimalsOf(table()), decimalsOf(table(0)), decimalsOf(table(2, 4, 1)), decimalsOf(table(12))]).toEqual([
    0, 0, 4, 12,
  ]);
  expect(refusals(() => decimalsOf(table(2, 13)))).toEqual(["engine-cannot"]);
});
