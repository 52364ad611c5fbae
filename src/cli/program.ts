import { Command, Help, Option } from "commander";
import type { Words } from "../write/words/words.ts";
import { define } from "./commands/rank.ts";
import type { Context, Define } from "./context.ts";
import { settingsFile } from "./settings-file.ts";
import { withoutLang } from "./world/lang.ts";
import { usageIn } from "./world/placeholders.ts";

/** The commands; each is loaded when it is asked for. */
const COMMANDS = {
  rank: async () => define,
  compare: async () => (await import("./commands/compare.ts")).define,
  profile: async () => (await import("./commands/profile.ts")).define,
  robustness: async () => (await import("./commands/robustness.ts")).define,
  describe: async () => (await import("./commands/describe.ts")).define,
  remap: async () => (await import("./commands/remap.ts")).define,
  check: async () => (await import("./commands/check.ts")).define,
  sql: async () => (await import("./commands/sql.ts")).define,
  init: async () => (await import("./commands/init.ts")).define,
  methodology: async () => (await import("./commands/methodology.ts")).define,
  report: async () => (await import("./commands/report.ts")).define,
  provinces: async () => (await import("./commands/provinces.ts")).define,
  completion: async () => (await import("./commands/completion.ts")).define,
} as const satisfies Record<string, () => Promise<Define>>;

type CommandName = keyof typeof COMMANDS;

export const isCommand = (text: string): text is CommandName => Object.hasOwn(COMMANDS, text);

/** The command line as commander sees it, with the definition of the one command that `argv` names. */
export async function program(argv: readonly string[], context: Context): Promise<Command> {
  const { words } = context;
  const { help } = words;
  const root = new Command("dti");
  root.exitOverride();
  writeHelp(root, context);
  root.description(help.description);
  root.helpOption("-h, --help", help.help);
  root.helpCommand(false);
  root.addOption(new Option("--lang <lang>", help.lang).choices(["vi", "en"]));
  root.option("-V, --version", help.version);
  root.addHelpText("after", `\n${help.more}`);
  root.hook("preAction", (_, given) => {
    context.command = given;
  });
  const wanted = argv.find(isCommand);
  // The others are there to be listed, and to be named where a word is like one of them.
  const isFirst = wanted !== undefined && withoutLang(argv)[0] === wanted;
  for (const name of isFirst ? [wanted] : Object.keys(COMMANDS).filter(isCommand)) {
    const command = root.command(name).summary(help[name]).description(help[name]);
    command.helpOption("-h, --help", help.help);
    if (name === wanted) (await COMMANDS[name]())(command, context);
    if (readsSettings(command)) takeSettings(command, context);
  }
  root.command("help [command|topic]").summary(help.topics).helpOption(false);
  return root;
}

/** Help in the reader's language, as wide as the terminal. */
function writeHelp(root: Command, { io, words }: Context): void {
  root.configureOutput({
    writeOut: (text) => io.stdout.write(text),
    writeErr: () => {},
    getOutHelpWidth: () => io.stdout.columns ?? 80,
    getOutHasColors: () => false,
  });
  root.configureHelp({
    commandUsage: (command) => usageIn(new Help().commandUsage(command), words),
    argumentTerm: (argument) => words.placeholder(argument.name()),
    argumentDescription: ({ description }) => description,
    optionTerm: ({ flags }) => usageIn(flags, words),
    styleTitle: (title) => titles(words)[title] ?? title,
    optionDescription: ({ description, argChoices, defaultValue }) => {
      const explained = argChoices?.every((choice) => description.includes(choice));
      const choices = explained ? undefined : argChoices?.join(", ");
      const start = defaultValue === undefined ? "" : ` [${defaultValue}]`;
      return `${description}${choices ? `: ${choices}` : ""}${start}`;
    },
  });
}

/** Before a command runs, takes what the settings file of its folder says. */
function takeSettings(command: Command, context: Context): void {
  command.hook("preAction", async (_, given) => {
    const file = settingsFile(given, context);
    if (file === undefined) return;
    const { applySettings } = await import("./settings.ts");
    await applySettings(given, context, file, () => everyOption(context));
  });
}

const readsSettings = ({ options }: Command): boolean => options.some(({ long }) => long === "--config");

/** The options of all commands that read tables. */
export async function everyOption(context: Context): Promise<readonly Option[]> {
  const options: Option[] = [];
  for (const name of Object.keys(COMMANDS).filter(isCommand)) {
    const command = new Command(name);
    (await COMMANDS[name]())(command, context);
    if (readsSettings(command)) options.push(...command.options);
  }
  return options;
}

const titles = ({ help }: Words): Readonly<Record<string, string>> => ({
  "Usage:": help.usage,
  "Options:": help.options,
  "Arguments:": help.arguments,
  "Commands:": help.commands,
});
