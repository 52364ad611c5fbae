import type { Command } from "commander";
import { fitWeights } from "../../jobs/fit-weights.ts";
import { readMethodology } from "../../read/methodology/read-methodology.ts";
import { methodologies } from "../../reference/editions.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { forLog, forTerminal } from "../../write/formats/safe.ts";
import { fitResult } from "../../write/views/fit.ts";
import { methodologiesJson, methodologyJson, methodologyList, methodologyTree } from "../../write/views/methodology.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";
import { CommandOutcome } from "../world/exit.ts";

const EXAMPLES = [
  "dti methodology dti-2022",
  "dti methodology --check my.json",
  "dti methodology --fit pci.csv pci-2021",
];

/** `dti methodology [ID|FILE]`: the weights and sources behind the numbers. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("[id|file]", words.help.idOrFile);
  command.option("--check", words.help.checkFile);
  command.option("--fit <table>", words.help.fit);
  addFlags(command, [...READING, "output"], [...SHEET_FORMATS, "json"], words);
  addExamples(command, words, EXAMPLES);
  command.action((idOrFile: string | undefined, flags: MethodologyFlags) => {
    if (flags.check) return check(idOrFile, context, command);
    return flags.fit === undefined ? tell(idOrFile, flags, context) : fit(flags.fit, idOrFile, flags, context);
  });
}

type MethodologyFlags = Flags & {
  readonly check?: boolean;
  /** The printed table whose weights are sought. */
  readonly fit?: string;
};

async function fit(table: string, methodology: string | undefined, flags: Flags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const { quiet = false, verbose = false } = flags;
  const found = withSettings(await fitWeights(table, { ...flags, methodology }, io), flags, context);
  await show(fitResult(found, { words, lang, ranks: false, quiet, verbose }), flags, context, found.notes);
  if (found.aggregates.some(({ shares }) => shares.length === 0)) throw new CommandOutcome(1);
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
