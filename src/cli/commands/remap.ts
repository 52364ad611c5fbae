import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { remapFile } from "../../jobs/remap-file.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { remapResult } from "../../write/views/remap.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";

const EXAMPLES = [
  "dti remap 2024.csv --to 34 -o 2024-34.csv",
  "dti remap 2024.csv --to 34 --merge population | dti rank -",
  "dti remap communes.csv --scheme none --methodology my.json --crosswalk new.csv",
];

type RemapFlags = Flags & { readonly to?: "34" | "63" };

/** `dti remap FILE --to 34`: the table itself on the other list. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<file>", words.help.oneFile);
  command.addOption(new Option("--to <list>", words.help.to).choices(["34", "63"]));
  const formats = ["csv", ...SHEET_FORMATS.filter((format) => format !== "csv"), "json"];
  addFlags(
    command,
    ["merge", "crosswalk", "methodology", "missing", "decimals", ...READING, "output", "excel"],
    formats,
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((file: string, flags: RemapFlags) => remap(file, flags, context));
}

async function remap(file: string, flags: RemapFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const { to, crosswalk, excel = false, format } = flags;
  if (to === undefined && crosswalk === undefined) {
    fail("list-needed", {}, {});
  }
  const table = withSettings(await remapFile(file, flags, io), flags, context);
  await show(remapResult(table, { words, lang, spreadsheet: excel || format === "xlsx" }), flags, context);
}
