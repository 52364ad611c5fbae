import { expect, it } from "vitest";
import { orderedBy } from "../../src/core/order.ts";

it("places are by rising rank, equal ones in their own order, those without a rank last", () => {
  expect(orderedBy(Float64Array.of(Number.NaN, 2, 1, 2.5, Number.NaN, 2))).toEqual([2, 1, 5, 3, 0, 4]);
});
