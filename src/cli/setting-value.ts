import { InvalidArgumentError, type Option } from "commander";
import { isRecord } from "../core/record.ts";
import { fromSettings } from "../read/settings/read-settings.ts";
import { isPath } from "./named-files.ts";
import { REPEATABLE } from "./options.ts";

/** The value of an option, or what was expected where it has none. */
interface SettingValue {
  readonly value?: unknown;
  readonly expected?: string;
}

/** What the value under a key of a settings file is for an option: what the same would be on a command line. */
export function settingValue(option: Option, written: unknown, file: string): SettingValue {
  if (typeof written === "boolean" && !option.required) return { value: written };
  const texts = textsOf(option, written);
  if (texts === undefined) return { expected: formOf(option) };
  const { argChoices, parseArg } = option;
  let value: unknown;
  for (const text of texts) {
    if (argChoices && !argChoices.includes(text)) return { expected: argChoices.join(", ") };
    const meant = isPath(option.attributeName(), text) ? fromSettings(file, text) : text;
    try {
      value = parseArg ? parseArg(meant, value) : meant;
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error;
      return { expected: error.message };
    }
  }
  return { value };
}

/** The texts that a command line would have for a value; undefined where it has none of this form. */
function textsOf(option: Option, written: unknown): readonly string[] | undefined {
  const isText = (item: unknown): item is string | number => typeof item === "string" || typeof item === "number";
  if (!option.required && !option.optional) return undefined;
  if (option.attributeName() === "column") {
    const entries = isRecord(written) ? Object.entries(written) : undefined;
    if (!entries?.every(([heading, meaning]) => heading !== "" && typeof meaning === "string" && meaning !== ""))
      return undefined;
    return entries.map(([heading, meaning]) => `${heading}=${meaning}`);
  }
  const items: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (items.length === 0 || !items.every(isText)) return undefined;
  if (!Array.isArray(written) || REPEATABLE.has(option.attributeName())) return items.map(String);
  return LISTS.has(option.attributeName()) ? [items.join(",")] : undefined;
}

/** Options whose value is a list with commas between its items. */
const LISTS: ReadonlySet<string> = new Set(["measures", "levels", "only", "peers"]);

/** How JSON writes a value of an option. */
function formOf(option: Option): string {
  if (option.attributeName() === "column") return '{ "HEADING": "MEANING" }';
  if (!option.required && !option.optional) return "true, false";
  if (REPEATABLE.has(option.attributeName()) || LISTS.has(option.attributeName())) return '"…", ["…", "…"]';
  return option.argChoices?.join(", ") ?? '"…"';
}
