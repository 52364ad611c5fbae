import { describe, expect, it } from "vitest";
import { tableFiles } from "../../../src/read/file/paths.ts";
import { folder } from "../../cli.ts";
import { failureIn } from "../../failure.ts";

const files = (cwd: string, ...paths: readonly string[]) => tableFiles(paths, { cwd, stdin: () => Buffer.from("") });

describe("a path of tables", () => {
  it("that is a folder stands for its tables, in the order of their names", async () => {
    const names = ["b.xlsx", "a.csv", "C.TSV", "d.ods", "~$b.xlsx", ".~lock.d.ods#", "e.txt", "f.csv.bak", "sub/g.csv"];
    const cwd = folder(Object.fromEntries(names.map((name) => [`t/${name}`, ""])));
    expect(await files(cwd, "t")).toEqual(["t/C.TSV", "t/a.csv", "t/b.xlsx", "t/d.ods"]);
    expect(await files(cwd, "t/b.xlsx", "-", "t")).toEqual([
      "t/b.xlsx",
      "-",
      "t/C.TSV",
      "t/a.csv",
      "t/b.xlsx",
      "t/d.ods",
    ]);
  });

  it("that names what is held in memory stands for that", async () => {
    const cwd = folder({ "t/a.csv": "" });
    const held = new Map([["t", []]]);
    expect(await tableFiles(["t"], { cwd, stdin: () => Buffer.from(""), held })).toEqual(["t"]);
  });

  it("that is no folder, or no file, is kept for reading to tell of", async () => {
    expect(await files(folder({ "a.txt": "" }), "a.txt", "none.csv")).toEqual(["a.txt", "none.csv"]);
  });

  it("that is a folder without any is told of alone, and kept beside others", async () => {
    const cwd = folder({ "t/a.txt": "", "b.csv": "" });
    expect(await failureIn(() => files(cwd, "t"))).toMatchObject([
      { kind: "folder-without-csv", place: { file: "t" } },
    ]);
    expect(await files(cwd, "t", "b.csv")).toEqual(["t", "b.csv"]);
  });
});
