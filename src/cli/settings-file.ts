import type { Command } from "commander";
import { settingsBeside } from "../read/settings/settings-beside.ts";
import type { Context } from "./context.ts";
import { namedFiles } from "./named-files.ts";
import type { Flags } from "./options.ts";

/** The settings file that a flag names, or that stands beside the data. */
export function settingsFile(command: Command, { io }: Context): string | undefined {
  const { config } = command.opts<Flags>();
  if (config === false || typeof config === "string") return config || undefined;
  const { files, others } = namedFiles(command);
  return settingsBeside(files, others, io);
}
