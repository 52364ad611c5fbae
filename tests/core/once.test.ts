import { expect, it } from "vitest";
import { once } from "../../src/core/once.ts";

it("a value is computed when it is first asked for, and never again, though it is undefined", () => {
  let times = 0;
  const value = once(() => {
    times++;
    return undefined;
  });
  expect(times).toBe(0);
  expect([value(), value(), times]).toEqual([undefined, undefined, 1]);
});
