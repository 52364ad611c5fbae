import type { Command, Option } from "commander";
import { failIfAny, problem } from "../core/failure.ts";
import { isRecord } from "../core/record.ts";
import { readSettings, type Setting } from "../read/settings/read-settings.ts";
import { labelText } from "../read/table/label.ts";
import { foldNames, suggestAmong } from "../reference/suggest.ts";
import type { Problem } from "../types/index.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";
import { settingValue } from "./setting-value.ts";
import { wordsOf } from "./world/lang.ts";
import { formIn } from "./world/placeholders.ts";

/** What only a command line says: what writes files, what hides that settings were used, and which settings to use. */
const BARRED: ReadonlySet<string> = new Set(["output", "writeBaseline", "quiet", "config", "all", "saveDraws"]);

/** Whether an option may stand in a settings file. */
export const isSetting = (option: Option): boolean => !BARRED.has(option.attributeName()) && option.long !== "--help";

/**
 * Gives a command the flags of a settings file; what the command line says wins. `every`
 * gives the options of all commands, as one file serves them all. @throws Failure with all that is wrong with it
 */
export async function applySettings(
  command: Command,
  context: Context,
  file: string,
  every: () => Promise<readonly Option[]>,
): Promise<void> {
  const own = new Map(command.options.filter(isSetting).map((option) => [option.attributeName(), option]));
  const settings = readSettings(file, context.io).filter(({ key }) => key !== "$schema");
  const known = settings.every(({ key }) => own.has(key))
    ? []
    : (await every()).map((option) => option.attributeName());
  const problems: Problem[] = [];
  const keys: string[] = [];
  for (const setting of settings) {
    const { key } = setting;
    const option = own.get(key);
    if (option === undefined) problems.push(...unknownKey(setting, file, known));
    else {
      const { value, expected } = settingValue(option, setting.value, file);
      const found = JSON.stringify(setting.value);
      if (expected !== undefined) {
        problems.push(
          problem(
            "settings-value",
            { file, line: setting.line },
            { key, expected: formIn(expected, context.words), found },
          ),
        );
      } else if (key === "column") {
        addColumns(command, value);
        keys.push(key);
      } else if (isOpen(command, key)) {
        command.setOptionValueWithSource(key, value, "config");
        if (key === "unit" || key === "notUnit") mayLack(command, Array.isArray(value) ? value.map(String) : []);
        keys.push(key);
      }
    }
  }
  failIfAny(problems);
  await settle(command, context);
  if (keys.length > 0) context.settings = { file, keys };
}

/** Whether the command line leaves an option to the settings. */
const isOpen = (command: Command, key: string): boolean =>
  command.getOptionValue(key) === undefined || command.getOptionValueSource(key) === "default";

/** Columns of the settings stand beside those of the command line, which wins. */
function addColumns(command: Command, value: unknown): void {
  const { column = {} } = command.opts<Flags>();
  const stated = new Set(Object.keys(column).map(labelText));
  const added = Object.entries(isRecord(value) ? value : {}).filter(([heading]) => !stated.has(labelText(heading)));
  command.setOptionValueWithSource("column", { ...Object.fromEntries(added), ...column }, "config");
  mayLack(
    command,
    added.map(([heading]) => heading),
  );
}

/** Headings and names of rows that are said of several files, and that one of them may lack. */
const mayLack = (command: Command, names: readonly string[]): void =>
  void command.setOptionValue("mayLack", [...(command.opts<Flags>().mayLack ?? []), ...names]);

/** What follows from settings: the language, and CSV for Excel unless another format is stated. */
async function settle(command: Command, context: Context): Promise<void> {
  const { lang, excel } = command.opts<Flags>();
  if (
    lang !== undefined &&
    command.getOptionValueSource("lang") === "config" &&
    !command.parent?.getOptionValue("lang")
  ) {
    context.lang = lang;
    context.words = await wordsOf(lang);
  }
  if (!excel || command.getOptionValueSource("excel") !== "config") return;
  if (command.getOptionValueSource("format") === "default") command.setOptionValue("format", "csv");
  else if (command.getOptionValue("format") !== "csv") command.setOptionValue("excel", undefined);
}

function unknownKey({ key, line }: Setting, file: string, known: readonly string[]): readonly Problem[] {
  if (BARRED.has(key)) return [problem("settings-barred", { file, line }, { key })];
  if (known.includes(key)) return [];
  return [
    problem("settings-key", { file, line }, { key, suggestions: suggestAmong(key, foldNames([...new Set(known)])) }),
  ];
}
