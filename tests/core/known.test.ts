import { expect, it } from "vitest";
import { known } from "../../src/core/known.ts";

it("computes once for each argument, also where there is nothing to give", () => {
  const asked: number[] = [];
  const half = known((n: number): number | undefined => {
    asked.push(n);
    return n % 2 === 0 ? n / 2 : undefined;
  });
  expect([half(4), half(3), half(4), half(3), half(8)]).toEqual([2, undefined, 2, undefined, 4]);
  expect(asked).toEqual([4, 3, 8]);
});
