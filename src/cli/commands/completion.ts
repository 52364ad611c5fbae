import { Argument, type Command } from "commander";
import { SCRIPTS, SHELLS, type Shell } from "../completion/scripts.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";

const EXAMPLES = [
  'source <(dti completion bash)    # in ~/.bashrc; with "zsh" in ~/.zshrc',
  "dti completion fish > ~/.config/fish/completions/dti.fish",
  "dti completion powershell | Out-String | Invoke-Expression    # in $PROFILE",
];

/** `dti completion SHELL`: what a shell needs to complete commands, flags, measures and provinces. */
export function define(command: Command, { io, words }: Context): void {
  command.addArgument(new Argument("<shell>", words.help.shell).choices(SHELLS));
  addExamples(command, words, EXAMPLES);
  command.action((shell: Shell) => io.stdout.write(SCRIPTS[shell]));
}
