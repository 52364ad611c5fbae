import { expect, it } from "vitest";
import { known, knownOf } from "../../src/core/known.ts";

it("computes once for each argument, also where there is nothing to give", () => {
  const asked: number[] = [];
  const half = known((n: number): number | undefined => {
    asked.push(n);
    return n % 2 === 0 ? n / 2 : undefined;
  });
  expect([half(4), half(3), half(4), half(3), half(8)]).toEqual([2, undefined, 2, undefined, 4]);
  expect(asked).toEqual([4, 3, 8]);
});

it("computes once for each argument beside an object, and anew for another object", () => {
  const asked: string[] = [];
  const joined = knownOf(({ name }: { name: string }, n: number) => {
    asked.push(`${name}${n}`);
    return `${name}${n}`;
  });
  const [a, b] = [{ name: "a" }, { name: "b" }];
  expect([joined(a, 1), joined(b, 1), joined(a, 2), joined(a, 1)]).toEqual(["a1", "b1", "a2", "a1"]);
  expect(asked).toEqual(["a1", "b1", "a2"]);
});
