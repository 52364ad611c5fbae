import { expect, it } from "vitest";
import { unreadOption, WAYS } from "../../src/jobs/ways.ts";

it("a way reads its own options of draws, and the first of the others that is stated is told", () => {
  expect(unreadOption("draws", ["draws", "seed", "spread", "levels", "first", "saveDraws"])).toBeUndefined();
  expect(unreadOption("drawsFile", ["drawsFile", "first"])).toBeUndefined();
  expect(unreadOption("drawsFile", ["first", "seed"])).toBe("seed");
  expect([unreadOption("extremes", ["first", "spread"]), unreadOption("intervals", ["spread"])]).toEqual([
    "first",
    "spread",
  ]);
  expect(unreadOption("leaveOut", ["by", "as"])).toBeUndefined();
  expect(Object.keys(WAYS)).toHaveLength(8);
});
