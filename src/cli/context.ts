import type { Command } from "commander";
import type { Lang } from "../types/index.ts";
import type { Words } from "../write/words/words.ts";
import type { Io } from "./world/io.ts";

/** What every command is given: the world, and the language to speak, which a settings file may choose. */
export interface Context {
  readonly io: Io;
  lang: Lang;
  words: Words;
  /** The command that runs, once its command line is read. */
  command?: Command;
  /** The settings file that was used. */
  settings?: UsedSettings;
}

/** What of a settings file a run uses. */
export interface UsedSettings {
  readonly file: string;
  readonly keys: readonly string[];
}

/** Adds a command's arguments, flags, examples and action. */
export type Define = (command: Command, context: Context) => void;
