import { expect, it } from "vitest";
import { hasCode, isUnsigned, unitLabel } from "../../src/calc/unit-lists.ts";
import { listOf, names } from "./lists.ts";

it("a unit whose code is its name has none, and is called by its name alone", () => {
  const list = listOf([{ code: "00007", name: "Xã Ba" }, { name: "Xã Tư" }]);
  expect([hasCode(list, 0), hasCode(list, 1)]).toEqual([true, false]);
  expect([unitLabel(list, 0), unitLabel(list, 1)]).toEqual(["Xã Ba (00007)", "Xã Tư"]);
});

it("a list is written without signs where no name has any", () => {
  expect([isUnsigned(listOf(names("Xa Ba", "Xa Tu"))), isUnsigned(listOf(names("Xa Ba", "Xã Tư")))]).toEqual([
    true,
    false,
  ]);
});
