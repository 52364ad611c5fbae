import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dti } from "../cli.ts";

it("A year that no heading and no row states is refused with the years that are there", async () => {
  const years = fc.subarray([2019, 2020, 2021, 2022, 2023], { minLength: 1 });
  const form = fc.constantFrom("headings", "rows", "values");
  const property = fc.asyncProperty(years, form, fc.constantFrom(2016, 2024), async (stated, shape, asked) => {
    const tables = {
      headings: `Tỉnh;${stated.map((year) => `DTI ${year}`).join(";")}\nĐà Nẵng;${stated.map(() => "0,8").join(";")}\n`,
      rows: `Tỉnh;Năm;DTI\n${stated.map((year) => `Đà Nẵng;${year};0,8`).join("\n")}\n`,
      values: `Tỉnh;Năm;Chỉ số;Giá trị\n${stated.map((year) => `Đà Nẵng;${year};DTI;0,8`).join("\n")}\n`,
    };
    const { code, err } = await dti(["rank", "-", "--year", `${asked}`], { stdin: tables[shape] });
    expect(code).toBe(1);
    expect(err).toBe(
      `(stdin): has no figures of ${asked}, only of ${stated.join(", ")}\n  hint: choose one that is there: --year ${stated.at(-1)}\n`,
    );
  });
  await fc.assert(property, { numRuns: 10 });
});
