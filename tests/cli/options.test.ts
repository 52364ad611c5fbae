import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { addFlags, READING } from "../../src/cli/options.ts";
import { en } from "../../src/write/words/en.ts";
import { refusals } from "../scores.ts";

function parsed(...argv: readonly string[]) {
  const command = new Command("rank").exitOverride().configureOutput({ writeErr: () => {} });
  addFlags(command, [...READING, "ties", "region", "only", "top"], ["table", "csv"], en);
  command.parse([...argv], { from: "user" });
  return command.opts();
}

describe("the flags of a command", () => {
  it("take one value once, unless they are for several", () => {
    expect(refusals(() => parsed("--ties", "dense", "--ties", "ordinal"))).toEqual(["option-twice"]);
    expect(refusals(() => parsed("--year", "2024", "--year=2024"))).toEqual(["option-twice"]);
    expect(parsed("--region", "A", "--region", "B").region).toEqual(["A", "B"]);
    expect(parsed("--column", "a=rank", "--column", "b=ignore").column).toEqual({ a: "rank", b: "ignore" });
    expect(parsed("--unit", "A", "--unit", "B").unit).toEqual(["A", "B"]);
  });

  it("are within what they allow", () => {
    expect(parsed("--top", "3", "--only", "a,b")).toMatchObject({ top: 3, only: ["a", "b"], format: "table" });
    for (const argv of [["--top", "0"], ["--year", "1800"], ["--ties", "equal"], ["--format", "json"], ["--tops"]])
      expect(() => parsed(...argv), argv.join(" ")).toThrow();
  });

  it("name no settings file, or say that there is to be none", () => {
    expect([parsed().config, parsed("--no-config").config, parsed("--config", "d.json").config]).toEqual([
      undefined,
      false,
      "d.json",
    ]);
  });
});
