import type { Command } from "commander";
import { settingsBeside } from "../read/settings/settings-beside.ts";
import type { Context } from "./context.ts";
import { type Flags, PATHS } from "./options.ts";

/** The settings file that a flag names, or that stands beside the data. */
export function settingsFile(command: Command, { io }: Context): string | undefined {
  const { config, ...flags } = command.opts<Flags>();
  if (config === false || typeof config === "string") return config || undefined;
  // The name of a unit is no file.
  const isUnit = (i: number): boolean => command.registeredArguments[i]?.name() === "unit" && !("all" in flags);
  const args: readonly (string | undefined)[] = command.processedArgs.filter((_, i) => !isUnit(i)).flat();
  // An argument that may be left out is undefined there.
  const files = args.filter((file) => file !== undefined);
  const others = Object.entries(flags).flatMap(([key, value]) => (PATHS.has(key) ? [String(value)] : []));
  return settingsBeside(files, others, io);
}
