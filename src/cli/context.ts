import type { Command } from "commander";
import type { Lang } from "../types/index.ts";
import type { Words } from "../write/words/words.ts";
import type { Io } from "./world/io.ts";

/** What every command is given: the world, and the language to speak. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  readonly words: Words;
}

/** Adds a command's arguments, flags, examples and action. */
export type Define = (command: Command, context: Context) => void;
