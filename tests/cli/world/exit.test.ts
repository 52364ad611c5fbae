import { Command, InvalidArgumentError, Option } from "commander";
import { describe, expect, it } from "vitest";
import { CommandOutcome, explain } from "../../../src/cli/world/exit.ts";
import { Failure, problem } from "../../../src/core/failure.ts";
import type { Problem } from "../../../src/types/index.ts";
import { en } from "../../../src/write/words/en.ts";

const end = (error: unknown) => explain(error, en, false);
const code = (...problems: readonly Problem[]): number => end(new Failure(problems)).code;
const data = problem("no-rows", { file: "own.csv" }, {});
const usage = problem("list-needed", {}, {});

/** What a command line of one command ends with. */
function parsed(...argv: readonly string[]) {
  const root = new Command("dti").exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} });
  const rank = root.command("rank").argument("<file>");
  rank.addOption(new Option("--ties <rule>").choices(["competition", "dense"])).option("--top <n>", "", (text) => {
    if (text !== "3") throw new InvalidArgumentError("1–9");
    return text;
  });
  try {
    root.parse([...argv], { from: "user" });
  } catch (error) {
    return end(error);
  }
  return { code: 0, text: "" };
}

describe("a run ends", () => {
  it("with 1 where data are wrong, and with 2 where all that is wrong is the command line", () => {
    expect([code(data), code(usage), code(usage, data)]).toEqual([1, 2, 1]);
  });

  it("with the code that a command gives it, silently", () => {
    expect(end(new CommandOutcome(1))).toEqual({ code: 1, text: "" });
  });

  it("with 70 and where it was for a bug of ours, without what a terminal would obey", () => {
    const { code: bug, text } = end(new TypeError("oops \u001B[2J"));
    expect([bug, text.includes("oops"), text.includes("\u001B")]).toEqual([70, true, false]);
    expect(end("a text").code).toBe(70);
  });

  it("with 0 where help was asked for", () => {
    expect(parsed("rank", "--help")).toEqual({ code: 0, text: "" });
  });
});

describe("a command line that cannot be read", () => {
  it.each([
    [
      ["rank", "a.csv", "--ties", "dens"],
      ["ties", "dens", "dense"],
    ],
    [
      ["rank", "a.csv", "--top", "x"],
      ["top", "x", "1–9"],
    ],
    [
      ["rank", "a.csv", "--tise", "dense"],
      ["--tise", "--ties"],
    ],
    [["rnak"], ["rnak", "rank"]],
    [["rank"], ["file"]],
    [["rank", "a.csv", "--ties"], ["--ties"]],
  ])("is told with what was found and what was probably meant: %j", (argv, words) => {
    const { code: own, text } = parsed(...argv);
    expect(own).toBe(2);
    expect(text).toMatch(/^dti: [^\n]+\n$/);
    for (const word of words) expect(text).toContain(word);
  });
});
