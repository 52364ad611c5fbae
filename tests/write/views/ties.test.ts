import { expect, it } from "vitest";
import { tiedRankText, tiesIn } from "../../../src/write/views/ties.ts";

it("ranks that several units have are tiedRankText, halves in the reader's language, none where there is none", () => {
  const ranks = Float64Array.of(1, 2.5, 2.5, 4, 4, 4, Number.NaN);
  const tied = tiesIn(ranks);
  expect([...tied]).toEqual([2.5, 4]);
  expect([...ranks].map((rank) => tiedRankText(rank, tied, "vi"))).toEqual([
    "1",
    "=2,5",
    "=2,5",
    "=4",
    "=4",
    "=4",
    "–",
  ]);
  expect(tiedRankText(undefined, tied, "en")).toBe("–");
});
