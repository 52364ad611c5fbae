import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { isPath, namedFiles, withEveryMissing } from "../../src/cli/named-files.ts";
import { Failure, problem } from "../../src/core/failure.ts";
import { folder } from "../cli.ts";

function named(usage: string, argv: readonly string[]) {
  const command = new Command("dti").option("--previous <file>").option("--methodology <id|file>").option("--all");
  command.option("--merge <rule|file>").option("--by <measure>").arguments(usage);
  command.action(() => {});
  command.parse([...argv], { from: "user" });
  return namedFiles(command);
}

describe("the files of a command line", () => {
  it("are its arguments and those that flags hold, and no rule, id, measure nor unit", () => {
    const argv = ["a.csv", "b.csv", "--previous", "old.csv", "--merge", "population", "--methodology", "dti-2022"];
    expect(named("<file...>", [...argv, "--by", "total"])).toEqual({ files: ["a.csv", "b.csv"], others: ["old.csv"] });
    expect(named("<file...>", ["a.csv", "--merge", "w.csv", "--methodology", "./my"]).others).toEqual([
      "w.csv",
      "./my",
    ]);
    expect(named("<unit> <file...>", ["Huế", "a.csv"]).files).toEqual(["a.csv"]);
    expect(named("<unit> <file...>", ["a.csv", "b.csv", "--all"]).files).toEqual(["a.csv", "b.csv"]);
    expect(named("[id|file]", ["dti-2022"]).files).toEqual([]);
    expect(named("[id|file]", ["my.json"]).files).toEqual(["my.json"]);
    expect(named("[id|file]", []).files).toEqual([]);
  });

  it("are told by the option: `equal` is a rule to merge by, and a file of last year's", () => {
    expect([isPath("merge", "equal"), isPath("previous", "equal"), isPath("by", "a.csv")]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe("a run that failed of a missing file", () => {
  const missing = (file: string) => problem("file-missing", { file }, {});
  const files = { files: ["a.csv", "b.csv", "-"], others: ["there.csv", "old.csv", "b.csv"] };

  it("names every other that is missing, each once", () => {
    const world = { cwd: folder({ "there.csv": "" }), stdin: () => new Uint8Array() };
    const error = withEveryMissing(new Failure([missing("a.csv")]), files, world);
    expect(error).toMatchObject({ problems: [missing("a.csv"), missing("b.csv"), missing("old.csv")] });
  });

  it("of another fault says that alone", () => {
    const world = { cwd: "/", stdin: () => new Uint8Array() };
    const other = new Failure([problem("no-rows", {}, {})]);
    expect(withEveryMissing(other, files, world)).toBe(other);
    const bug = new TypeError("a bug");
    expect(withEveryMissing(bug, files, world)).toBe(bug);
  });
});
