import type { Command } from "commander";
import { readMethodology } from "../../read/methodology/read-methodology.ts";
import { methodologies } from "../../reference/editions.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { forLog, forTerminal } from "../../write/formats/safe.ts";
import { methodologiesJson, methodologyJson, methodologyList, methodologyTree } from "../../write/views/methodology.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags } from "../options.ts";
import { show } from "../show.ts";

const EXAMPLES = ["dti methodology", "dti methodology dti-2022", "dti methodology --check my.json"];

/** `dti methodology [ID|FILE]`: the weights and sources behind the numbers. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("[id|file]", words.help.idOrFile);
  command.option("--check", words.help.checkFile);
  addFlags(command, ["output"], [...SHEET_FORMATS, "json"], words);
  addExamples(command, words, EXAMPLES);
  command.action((idOrFile: string | undefined, flags: Flags & { readonly check?: boolean }) =>
    flags.check ? check(idOrFile, context, command) : tell(idOrFile, flags, context),
  );
}

async function check(file: string | undefined, { io, words }: Context, command: Command): Promise<void> {
  if (file === undefined) return command.error("error: missing argument 'file'", { code: "commander.missingArgument" });
  const { id } = await readMethodology(file, io, true);
  io.stdout.write(forLog(`${forTerminal(`${file}: ${id}`)} ${words.labels.valid}\n`));
}

async function tell(idOrFile: string | undefined, flags: Flags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const methodology = idOrFile === undefined ? undefined : await readMethodology(idOrFile, io);
  const sheet = () =>
    methodology ? methodologyTree(methodology, words, lang) : methodologyList(methodologies, words, lang);
  const json = () => [methodology ? methodologyJson(methodology) : methodologiesJson(methodologies)];
  await show({ sheet, own: { json } }, flags, context);
}
