import { guessIn, itemsOf, list } from "./phrases.ts";
import type { Words } from "./words.ts";

/** What a language says of settings files. */
export interface SettingsWords {
  readonly problems: Pick<
    ReturnType<Words["problems"]>,
    "settings-key" | "settings-barred" | "settings-value" | "settings-shape" | "settings-several"
  >;
  readonly notes: Pick<Words["notes"], "settings">;
  readonly help: Pick<Words["help"], "config" | "noConfig">;
}

const HELD = { list: "a list", text: "a text", number: "a number", boolean: "true or false", nothing: "null" } as const;
const guess = guessIn("en");

/** What is said of settings files. */
export const settingsEn: SettingsWords = {
  problems: {
    "settings-key": ({ key, suggestions }) => ({
      message: `"${key}" is not a setting`,
      hint: `${suggestions.length > 0 ? `did you mean ${suggestions.join(" or ")}? ` : ""}A setting is a flag of dti in camelCase, such as rankOn; a file of this name that holds no settings is left alone by --no-config`,
    }),
    "settings-barred": ({ key }) => ({
      message: `"${key}" can be given on the command line only`,
      hint: "a settings file may neither name an output nor hide messages: leave the key out",
    }),
    "settings-value": ({ key, expected, found }) => ({
      message: `${key === "" ? "settings" : `"${key}"`}: expected ${expected}, found ${found}`,
      hint: `${guess(found, itemsOf(expected))}dti COMMAND --help shows the options and what they take; data/schemas/settings.schema.json lists all settings`,
    }),
    "settings-shape": ({ found }) => ({
      message: `expected settings in braces, found ${HELD[found]}`,
      hint: `write them as {"lang": "vi", "ties": "dense"}; a file of this name that holds no settings is left alone by --no-config`,
    }),
    "settings-several": ({ files }) => ({
      message: `the files have several settings files beside them: ${list(files)}`,
      hint: "name the one to use, --config FILE, or use none, --no-config",
    }),
  },
  notes: {
    settings: ({ file, keys, absent }) =>
      `settings of ${file} were used: ${list(keys)}${absent.length > 0 ? `; no column is headed ${list(absent.map((heading) => `"${heading}"`))}` : ""}`,
  },
  help: {
    config:
      "a file of settings: any of these flags as JSON; left out, dti.json beside the first file or in this folder",
    noConfig: "use no settings, not even of a dti.json",
  },
};
