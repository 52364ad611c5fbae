import * as fc from "fast-check";
import { expect, it } from "vitest";
import { dti } from "../../cli.ts";

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
      `(stdin): has no figures for ${asked}, only for ${stated.join(", ")}\n  hint: choose one that is there: --year ${stated.at(-1)}\n`,
    );
  });
  await fc.assert(property, { numRuns: 10 });
});

it("A score of the year before is not that of the table, though no year is stated", async () => {
  const table = "Đơn vị;Tổng điểm năm trước;Tổng điểm\nXã A;0,75;0,6\nXã B;0,6;0,65\n";
  const { out, err } = await dti(["rank", "-", "--scheme", "none", "--methodology", "dti-2022", "--format", "csv"], {
    stdin: table,
  });
  expect(out, err).toBe("rank,code,unit,total\n1,Xã B,Xã B,0.6500\n2,Xã A,Xã A,0.6000\n");
  expect(err).toContain("columns not used: Tổng điểm năm trước");
});

it("Two columns of one measure are refused without saying which of them is right", async () => {
  const rank = (first: string, second: string) =>
    dti(["rank", "-", "--year", "2022"], { stdin: `Tỉnh;${first};${second}\nHà Nội;0,6;0,5\n` });
  expect((await rank("Tổng số", "Tổng điểm")).err).toContain(
    "--column 'Tổng điểm=ignore' or --column 'Tổng số=ignore'",
  );
  expect((await rank("DTI", "DTI")).err).toContain("--column '#3=ignore' or --column '#2=ignore'");
});

it("What stands before an assessment is not of the year before", async () => {
  const stdin = "Đơn vị;Tổng điểm trước thẩm định;Tổng điểm sau thẩm định\nXã A;0,75;0,6\nXã B;0,6;0,65\n";
  const own = ["--scheme", "none", "--methodology", "dti-2022", "--format", "csv"];
  const { out, err } = await dti(["rank", "-", ...own, "--year", "2022"], { stdin });
  expect(out, err).toBe("rank,code,unit,total\n1,Xã B,Xã B,0.6500\n2,Xã A,Xã A,0.6000\n");
  expect((await dti(["compare", "-", ...own], { stdin })).err).toContain("expected two years or more, found 1");
});
