import { expect, it } from "vitest";
import { yearInName } from "../../../src/read/file/year-in-name.ts";

it.each([
  ["2022.csv", 2022],
  ["data/2021/dti-2022_v2.csv", 2022],
  ["2022 (2022).csv", 2022],
  ["2021-2022.csv", undefined],
  ["120221.csv", undefined],
  ["2122.csv", undefined],
  ["2021/dti.csv", undefined],
  ["dti 2022.xlsx!Năm 2021", 2021],
  ["dti 2022.xlsx!Điểm", 2022],
  ["dti 2022.xlsx!2020 và 2021", 2022],
])("the year of %s is %s", (path, year) => expect(yearInName(path)).toBe(year));
