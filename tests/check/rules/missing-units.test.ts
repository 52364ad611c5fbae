import { describe, expect, it } from "vitest";
import { missingUnits } from "../../../src/check/rules/missing-units.ts";
import { provincesOf } from "../../../src/reference/provinces.ts";
import { contradictions } from "../figures.ts";

const NAMES = [...provincesOf("34").values()].map(({ name }) => name);
const said = (names: readonly string[]) =>
  contradictions(missingUnits, `year,scheme,province,total\n${names.map((name) => `2025,34,${name},0.5\n`).join("")}`);

describe("a table of nearly all units", () => {
  it("lacks none; more than a tenth is left out on purpose", () => {
    expect(said(NAMES)).toEqual([]);
    const [first = ""] = NAMES.slice(3);
    expect(said(NAMES.slice(3))).toEqual([`warning: ${first} score 0.5`]);
    expect(said(NAMES.slice(4))).toEqual([]);
  });

  it("does not have the national mean for a unit", () => {
    expect(said(["Trung bình cả nước", ...NAMES.slice(1)])).toEqual([`warning: ${NAMES[1]} score 0.5`]);
  });
});
