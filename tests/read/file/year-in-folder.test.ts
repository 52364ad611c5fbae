import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { folderYearsOf, yearOfFile, yearsInFolders } from "../../../src/read/file/year-in-folder.ts";

const yearsOf = (...paths: readonly string[]) => {
  const known = yearsInFolders(paths);
  return paths.map((path) => yearOfFile(path, known));
};

describe("the year of one of several files", () => {
  it.each([
    [
      ["y2024/xa.csv", "y2025/xa.csv"],
      [2024, 2025],
    ],
    [
      ["D:\\Báo cáo 2026\\Năm 2024\\xa.xlsx", "D:\\Báo cáo 2026\\Năm 2025\\xa.xlsx"],
      [2024, 2025],
    ],
    [
      ["/kho/2026/2024/quy1/xa.csv", "/kho/2026/2025/quy1/xa.csv"],
      [2024, 2025],
    ],
    [
      ["xa.csv", "2025/xa.csv"],
      [undefined, 2025],
    ],
    [
      ["2025/xa-2023.csv", "2026/xa-2024.csv"],
      [2023, 2024],
    ],
    [
      ["2026/xa.csv", "2026/phuong.csv"],
      [undefined, undefined],
    ],
    [["2026/xa.csv"], [undefined]],
    [
      ["20240101/xa.csv", "20250101/xa.csv"],
      [undefined, undefined],
    ],
    [
      ["2024 và 2025/xa.csv", "2023/xa.csv"],
      [undefined, 2023],
    ],
  ])("of %j are %j", (paths, expected) => {
    expect(yearsOf(...paths)).toEqual(expected);
  });

  it("is that of the workbook's folder for each of its sheets, unless the sheet states one", () => {
    const known = yearsInFolders(["a/2024/b.xlsx", "a/2025/b.xlsx"]);
    expect(yearOfFile("a/2024/b.xlsx!Điểm", known)).toBe(2024);
    expect(yearOfFile("a/2024/b.xlsx!2022", known)).toBe(2022);
    expect(folderYearsOf("a/2025/b.xlsx!Điểm", known)).toEqual([2025]);
  });

  it("does not depend on folders that all of them lie in", () => {
    const folder = fc.array(fc.constantFrom("2023", "kho", "năm 2020", "a"), { maxLength: 3 });
    fc.assert(
      fc.property(folder, (over) => {
        const path = (year: number): string => [...over, `y${year}`, "xa.csv"].join("/");
        expect(yearsOf(path(2024), path(2025))).toEqual([2024, 2025]);
      }),
    );
  });
});
