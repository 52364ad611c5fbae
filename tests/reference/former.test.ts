import { expect, it } from "vitest";
import { whatBecameOf } from "../../src/reference/former.ts";

it("a province of before 2008 became those of a list that its land is in", () => {
  expect(whatBecameOf("tỉnh Hà Tây", "63")).toEqual(["Hà Nội"]);
  expect(whatBecameOf("Hà Nam Ninh", "63").toSorted()).toEqual(["Hà Nam", "Nam Định", "Ninh Bình"]);
  expect(whatBecameOf("Hà Nam Ninh", "34")).toEqual(["Ninh Bình"]);
  expect(whatBecameOf("Hà Tĩnh", "63")).toEqual([]);
});
