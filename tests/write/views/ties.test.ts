import { expect, it } from "vitest";
import { marked, tiesIn } from "../../../src/write/views/ties.ts";

it("ranks that several units have are marked, halves in the reader's language, none where there is none", () => {
  const ranks = Float64Array.of(1, 2.5, 2.5, 4, 4, 4, Number.NaN);
  const tied = tiesIn(ranks);
  expect([...tied]).toEqual([2.5, 4]);
  expect([...ranks].map((rank) => marked(rank, tied, "vi"))).toEqual(["1", "=2,5", "=2,5", "=4", "=4", "=4", "–"]);
  expect(marked(undefined, tied, "en")).toBe("–");
});
