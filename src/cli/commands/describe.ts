import { type Command, Option } from "commander";
import { describeFile } from "../../jobs/describe-file.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { describeResult } from "../../write/views/describe/describe-result.ts";
import type { RankView } from "../../write/views/rank-view.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";

const EXAMPLES = ["dti describe 2024.csv", "dti describe 2024.csv --as 34 --measures total,government --format csv"];

type DescribeFlags = Flags & { readonly byRegion?: boolean };

/** `dti describe FILE…`: what the numbers look like. */
export function define(command: Command, context: Context): void {
  command.argument("<files...>", context.words.help.files);
  command.addOption(new Option("--by-region", context.words.help.byRegion));
  addFlags(
    command,
    ["as", "merge", "measures", "regions", "methodology", "missing", "decimals", ...READING, "output", "excel"],
    [...SHEET_FORMATS, "json"],
    context.words,
  );
  addExamples(command, context.words, EXAMPLES);
  command.action((files: readonly string[], flags: DescribeFlags) => describe(files, flags, context));
}

async function describe(files: readonly string[], flags: DescribeFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const described = await describeFile(files, flags, io);
  const description = { ...described, ranking: withSettings(described.ranking, flags, context) };
  const { quiet = false, verbose = false } = flags;
  const view: RankView = { words, lang, ranks: false, quiet, verbose };
  await show(describeResult(description, view), flags, context, description.ranking.notes);
}
