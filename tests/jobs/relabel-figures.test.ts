import { describe, expect, it } from "vitest";
import { MEAN } from "../../src/core/published.ts";
import { relabelFigures } from "../../src/jobs/relabel-figures.ts";
import type { Figure } from "../../src/types/index.ts";
import { figure } from "../check/figures.ts";
import { refusals } from "../scores.ts";

const named = (year: number, unit: string, name: string): Figure => figure("0.5", { year, unit, name });
const units = (figures: readonly Figure[]): readonly string[] => figures.map(({ unit }) => unit);

describe("figures of a list of one's own", () => {
  it("are of the units that the newest year has, by code or by name", () => {
    const made = relabelFigures([
      named(2024, "00004", "Xã Bốn"),
      named(2024, "00005", "Xã Năm"),
      named(2023, "4", "Xã Bốn"),
      named(2023, "Xã Năm", "Xã Năm"),
      named(2023, "6", "Xã Sáu"),
      named(2022, "6.0", "Xã Sáu"),
      named(2022, "5", "Xã Năm"),
    ]);
    expect(units(made)).toEqual(["00004", "00005", "00004", "00005", "6", "6", "00005"]);
  });

  it("are of the units of a list that is given, also where there is one year of them", () => {
    const given = { codes: ["K1"], names: ["Xã Hòa Bình"], year: 2025, file: undefined };
    expect(units(relabelFigures([named(2024, "Xã Hoà Bình", "Xã Hoà Bình")], given))).toEqual(["K1"]);
  });

  it("stay as they are of provinces, of the national mean, and of one year alone", () => {
    const one = [named(2024, "4", "Xã Bốn"), named(2024, MEAN, "Cả nước")];
    expect(relabelFigures(one)).toBe(one);
    const provinces = [
      figure("0.5", { scheme: "63", unit: "01" }),
      figure("0.5", { scheme: "63", unit: "02", year: 2023 }),
    ];
    expect(units(relabelFigures(provinces))).toEqual(["01", "02"]);
  });

  it("are of one unit that two tables of a year call in two ways, each once", () => {
    const of = (file: string, year: number, name: string): Figure => ({ ...named(year, name, name), file });
    const made = relabelFigures([
      ...[of("new", 2025, "P. Thành Sen"), of("new", 2025, "X. Hòa Bình")],
      ...[of("new", 2024, "P. Thành Sen"), of("new", 2024, "X. Hòa Bình")],
      ...[of("old", 2024, "Xã Hoà Bình"), of("old", 2024, "Phường Thành Sen"), of("old", 2024, "Xã Mất")],
    ]);
    const [ward, commune] = ["P. Thành Sen", "X. Hòa Bình"];
    expect(units(made)).toEqual([ward, commune, ward, commune, commune, ward, "Xã Mất"]);
  });

  it("are refused where two of one table of a year could be one of another", () => {
    const of = (file: string, year: number, name: string): Figure => ({ ...named(year, name, name), file });
    const two = [of("new", 2025, "Ba"), of("new", 2024, "Ba"), of("old", 2024, "Xã Ba"), of("old", 2024, "Phường Ba")];
    expect(refusals(() => relabelFigures(two))).toEqual(["unit-unclear", "unit-unclear"]);
  });

  it("are refused where two years have no unit in common", () => {
    expect(refusals(() => relabelFigures([named(2024, "4", "Xã Bốn"), named(2023, "9", "Xã Chín")]))).toEqual([
      "no-common-unit",
    ]);
  });
});
