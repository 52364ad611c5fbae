import { describe, expect, it } from "vitest";
import { grouped } from "../../src/core/grouped.ts";

describe("items are grouped by a key", () => {
  it("in the order in which keys and items come", () => {
    const groups = grouped(["banana", "fig", "apple", "kiwi", "bean"], (word) => word[0]);
    expect([...groups]).toEqual([
      ["b", ["banana", "bean"]],
      ["f", ["fig"]],
      ["a", ["apple"]],
      ["k", ["kiwi"]],
    ]);
  });

  it("without those that have no key", () => {
    expect([...grouped([3, -1, 4, 3], (n) => (n < 0 ? undefined : n))]).toEqual([
      [3, [3, 3]],
      [4, [4]],
    ]);
  });
});
