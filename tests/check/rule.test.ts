import { expect, it } from "vitest";
import { COUNTERPARTS, counterpartsOf } from "../../src/check/rule.ts";

it("contradictions name the fewer counterparts the more of them there are, but two at least", () => {
  expect([0, 1, 250, 251, 1000, 1500, 100_000].map(counterpartsOf)).toEqual([
    COUNTERPARTS,
    COUNTERPARTS,
    COUNTERPARTS,
    11,
    3,
    2,
    2,
  ]);
});
