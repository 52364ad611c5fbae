import type { Command } from "commander";
import type { Words } from "../write/words/words.ts";

/** Examples under a command's help. */
export const addExamples = (command: Command, { help }: Words, examples: readonly string[]): void => {
  command.addHelpText("after", `\n${help.examples}\n${examples.map((example) => `  ${example}`).join("\n")}`);
};
