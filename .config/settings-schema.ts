import type { Option } from "commander";
import { everyOption } from "../src/cli/program.ts";
import { isSetting } from "../src/cli/settings.ts";
import { en } from "../src/write/words/en.ts";

/** The JSON Schema of settings files: every flag of every command that may stand in one. */
export async function settingsSchema(): Promise<string> {
  const io = { cwd: ".", env: {}, stdin: () => new Uint8Array(), stdout: silent, stderr: silent };
  const properties: Record<string, unknown> = { $schema: { type: "string" } };
  const options = (await everyOption({ io, lang: "en", words: en })).filter(isSetting);
  const keys = [...new Set(options.map((option) => option.attributeName()))].sort();
  for (const key of keys) {
    const own = options.filter((option) => option.attributeName() === key);
    properties[key] = { description: own[0]?.description, ...formOf(own) };
  }
  const content = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Settings of dti",
    description: "Flags of dti by their names in camelCase; paths are from the folder of the file.",
    type: "object",
    properties,
    additionalProperties: false,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

const silent = { write: () => {}, isTTY: false, columns: undefined };

const LISTS: ReadonlySet<string> = new Set(["ignore", "unit", "notUnit", "measures", "levels"]);

/** What values of an option look like, in all commands that have it. */
function formOf(options: readonly Option[]): object {
  const [option] = options;
  if (option === undefined) return {};
  const choices = [...new Set(options.flatMap(({ argChoices = [] }) => argChoices))];
  const text = choices.length > 0 ? { enum: choices } : { type: "string", minLength: 1 };
  if (option.attributeName() === "column")
    return { type: "object", additionalProperties: { type: "string", minLength: 1 } };
  if (LISTS.has(option.attributeName())) return { anyOf: [text, { type: "array", items: text, minItems: 1 }] };
  if (option.optional) return { anyOf: [text, { const: true }] };
  if (!option.required) return { type: "boolean" };
  const { parseArg } = option;
  if (parseArg === undefined || !("least" in parseArg) || !("most" in parseArg)) return text;
  return { type: "integer", minimum: parseArg.least, maximum: parseArg.most };
}
