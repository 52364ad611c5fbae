import { Command } from "commander";
import { expect, it } from "vitest";
import { settingsFile } from "../../src/cli/settings-file.ts";
import { en } from "../../src/write/words/en.ts";
import { folder } from "../cli.ts";

const out = { write: () => {}, isTTY: false, columns: undefined };

it("settings are those that a flag names, else those beside the data, and none where a flag says so", () => {
  const cwd = folder({ "a/dti.json": "{}", "a/2024.csv": "", "b/2024.csv": "" });
  const io = { cwd, stdin: () => new Uint8Array(), env: {}, stdout: out, stderr: out };
  const file = (...argv: readonly string[]) => {
    const command = new Command("rank").argument("<file...>").option("--config <file>").option("--no-config");
    // As both flags leave it where neither is given.
    command.setOptionValueWithSource("config", undefined, "default");
    command.action(() => {});
    command.parse([...argv], { from: "user" });
    return settingsFile(command, { io, lang: "en", words: en });
  };
  expect(file("a/2024.csv")).toMatch(/a.dti\.json$/);
  expect([file("b/2024.csv"), file("a/2024.csv", "--no-config"), file("a/2024.csv", "--config", "my.json")]).toEqual([
    undefined,
    undefined,
    "my.json",
  ]);
});
