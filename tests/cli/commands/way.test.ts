import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { wayOf } from "../../../src/cli/commands/way.ts";
import { refusals } from "../../scores.ts";

/** A command line of `dti robustness`; `settings` are of a settings file. */
function way(argv: readonly string[], settings: Readonly<Record<string, unknown>> = {}) {
  const command = new Command("robustness");
  for (const flag of ["--intervals", "--extremes", "--leave-out", "--save-draws <file>", "--chances <weight>"])
    command.option(flag);
  for (const flag of ["--scenario <id>", "--vary <list>", "--draws <n>", "--seed <n>", "--spread <n>", "--first <n>"])
    command.option(flag);
  command.option("--draws-file <file>");
  command.parse([...argv], { from: "user" });
  for (const [key, value] of Object.entries(settings)) command.setOptionValueWithSource(key, value, "config");
  return wayOf(command);
}

describe("the way of trying how far ranks move", () => {
  it.each<readonly [readonly string[], string]>([
    [[], "draws"],
    [["--draws", "10", "--seed", "1"], "draws"],
    [["--draws-file", "d.csv", "--first", "3"], "drawsFile"],
    [["--intervals", "--first", "3"], "intervals"],
    [["--extremes", "--spread", "10"], "extremes"],
    [["--scenario", "dti-2020", "--vary", "ties=dense"], "scenario"],
    [["--vary", "ties=dense"], "vary"],
  ])("%j is %s", (argv, expected) => {
    expect(way(argv)).toBe(expected);
  });

  it.each<readonly [readonly string[]]>([
    [["--intervals", "--extremes"]],
    [["--leave-out", "--vary", "ties=dense"]],
    [["--extremes", "--seed", "1"]],
    [["--draws-file", "d.csv", "--draws", "5"]],
    [["--vary", "ties=dense", "--draws-file", "d.csv"]],
  ])("%j asks for two, or says what the way does not read", (argv) => {
    expect(refusals(() => way(argv))).toEqual(["bad-option"]);
  });

  it("may have settings that are for other ways", () => {
    expect(way(["--intervals"], { seed: 7 })).toBe("intervals");
  });
});
