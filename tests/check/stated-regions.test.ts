import { expect, it } from "vitest";
import { divisionsFor } from "../../src/check/stated-regions.ts";
import { tablesOf } from "../../src/check/tables.ts";
import { basisFor, figure } from "./figures.ts";

it("units of other lists are in the regions that the file states, provinces in the official ones", () => {
  const tables = tablesOf([figure("0.5", { region: "Bắc" }), figure("0.5", { unit: "B" })]);
  expect(divisionsFor("none", tables, basisFor()).map((units) => [...units])).toEqual([[["A", "Bắc"]]]);
  expect(divisionsFor("34", tables, basisFor()).map((units) => units.get("08"))).toEqual([
    "Northern Midlands and Mountains",
  ]);
});
