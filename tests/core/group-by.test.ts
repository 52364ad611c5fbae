import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/core/group-by.ts";

describe("items are grouped by a key", () => {
  it("in the order in which keys and items come", () => {
    const groups = groupBy(["banana", "fig", "apple", "kiwi", "bean"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["b", ["banana", "bean"]],
      ["f", ["fig"]],
      ["a", ["apple"]],
      ["k", ["kiwi"]],
    ]);
  });

  it("without those that have no key", () => {
    expect([...groupBy([3, -1, 4, 3], (n) => (n < 0 ? undefined : n))]).toEqual([
      [3, [3, 3]],
      [4, [4]],
    ]);
  });
});
