import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { tableFiles } from "../../../src/read/file/paths.ts";
import { filesMatching } from "../../../src/read/file/patterns.ts";
import { dti, folder } from "../../cli.ts";
import { workbook } from "../../workbook.ts";

const table = (value: number) => `province,total\nHà Giang,${value}\nHà Nội,0.5\n`;
const world = (cwd: string) => ({ cwd, stdin: () => Buffer.from("") });
const FILES = {
  "2022.csv": table(0.4),
  "2023.csv": table(0.6),
  "other.csv": table(0.1),
  "năm 2022/2022.csv": table(0.3),
  "what[1].csv": table(0.2),
};

describe("a path with a pattern", () => {
  it.each([
    ["202*.csv", ["2022.csv", "2023.csv"]],
    ["202?.csv", ["2022.csv", "2023.csv"]],
    ["202[3-9].csv", ["2023.csv"]],
    ["năm*/*.csv", ["năm 2022/2022.csv"]],
    ["what[1].csv", ["what[1].csv"]],
    ["1999*.csv", ["1999*.csv"]],
    ["other.csv", ["other.csv"]],
    ["-", ["-"]],
  ])("%s stands for %j", async (pattern, expected) => {
    expect(await filesMatching([pattern], world(folder(FILES)))).toEqual(expected);
  });

  it("may be absolute", async () => {
    const cwd = folder(FILES);
    expect(await filesMatching([join(cwd, "202*.csv")], world("/"))).toEqual([
      join(cwd, "2022.csv"),
      join(cwd, "2023.csv"),
    ]);
  });

  it("is read by every command as the files that match", async () => {
    const cwd = folder(FILES);
    const compared = await dti(["compare", "202*.csv", "--format", "csv"], { cwd });
    expect(compared.out).toBe((await dti(["compare", "2022.csv", "2023.csv", "--format", "csv"], { cwd })).out);
    expect(compared.code).toBe(0);
    const checked = await dti(["check", "202[2].csv", "--format", "json"], { cwd });
    expect(JSON.parse(checked.out).reading).toMatchObject([{ file: "2022.csv" }]);
  });

  it("that matches nothing is named as it was given", async () => {
    const { code, err } = await dti(["compare", "1999*.csv"], { cwd: folder(FILES) });
    expect([code, err.split("\n")[0]]).toEqual([1, expect.stringMatching(/^1999\*\.csv: /)]);
  });
});

describe("a folder", () => {
  it("stands for its tables, text and workbooks, and not for the marks that programs leave of open ones", async () => {
    const book = workbook({
      name: "2024",
      rows: [
        ["Tỉnh", "Tổng"],
        ["Hà Nội", 0.5],
      ],
    });
    const cwd = folder({
      ...{ "t/b.xlsx": book, "t/a.csv": table(0.5), "t/c.ODS": book, "t/~$b.xlsx": "mark", "t/.~lock.c.ods#": "mark" },
      ...{ "t/notes.txt": "no table" },
    });
    expect(await tableFiles(["t"], world(cwd))).toEqual(["t/a.csv", "t/b.xlsx", "t/c.ODS"]);
  });
});
