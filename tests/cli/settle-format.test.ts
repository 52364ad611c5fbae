import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { isFileName, settleFormat } from "../../src/cli/settle-format.ts";
import { refusals } from "../scores.ts";

const FORMATS = ["table", "csv", "tsv", "json", "markdown", "html", "xlsx", "gitlab"];

function settled(argv: readonly string[]): string {
  const command = new Command("rank").option("--format <format>", "", "table").option("--excel").option("--all");
  command.option("-o, --output <file>");
  command.parse([...argv], { from: "user" });
  settleFormat(command, FORMATS);
  return command.opts().format;
}

describe("the format of a result", () => {
  it.each([
    [[], "table"],
    [["--format", "json"], "json"],
    [["-o", "r.csv"], "csv"],
    [["-o", "r.XLSX"], "xlsx"],
    [["--excel"], "csv"],
    [["--excel", "-o", "r.csv"], "csv"],
    [["-o", "r.txt"], "table"],
    [["--format", "csv", "-o", "r.txt"], "csv"],
    [["--format", "csv", "-o", "r.dat"], "csv"],
    [["--format", "gitlab", "-o", "r.json"], "gitlab"],
    [["-o", "cards"], "table"],
    [["--all", "-o", "cards.csv"], "table"],
  ])("of %j is %s", (argv, format) => {
    expect(settled(argv)).toBe(format);
  });

  it.each([
    [["--format", "json", "-o", "r.csv"], "bad-option"],
    [["--excel", "--format", "json"], "bad-option"],
    [["--excel", "-o", "r.json"], "bad-option"],
    [["--format", "xlsx", "-o", "r.txt"], "bad-option"],
    [["-o", "r.pdf"], "output-ending"],
    [["--format", "csv", "-o", "r.pdf"], "output-ending"],
    [["-o", "r.dat"], "output-ending"],
  ])("is refused for %j: %s", (argv, kind) => {
    expect(refusals(() => settled(argv))).toEqual([kind]);
  });

  it("is told by endings that are known here, or that other programs make", () => {
    expect(["a.csv", "a.pdf", "a.dat", "a"].map(isFileName)).toEqual([true, true, false, false]);
  });
});
