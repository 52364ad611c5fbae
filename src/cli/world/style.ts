import type { Style } from "../../write/formats/sheet.ts";
import type { Context } from "../context.ts";
import type { Flags } from "../options.ts";

/** How to write for where the result goes: the terminal's width, and colour only where it is wanted and shown. */
export function styleFor(flags: Flags, { io, words }: Context): Style {
  const { env, stdout } = io;
  const width = stdout.columns ?? (Number(env.COLUMNS) || 80);
  const screen = stdout.isTTY && (flags.output === undefined || flags.output === "-");
  const color = flags.color ?? (screen && !env.NO_COLOR && env.TERM !== "dumb");
  return {
    width,
    color,
    screen,
    excel: flags.excel ?? false,
    notShown: words.notShown,
    notesTitle: words.labels.notes,
  };
}
