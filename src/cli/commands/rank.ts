import type { Command } from "commander";
import { rankFiles } from "../../jobs/rank-files.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { rankResult } from "../../write/views/rank.ts";
import type { RankView } from "../../write/views/rank-view.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";

const EXAMPLES = [
  "dti rank 2024.csv --previous 2023.csv",
  'dti rank 2022.csv --region "Bắc Trung Bộ" --by government',
  "dti rank 2024.csv --as 34 --format csv -o ranking-34.csv",
];

/** `dti rank FILE…`: who stands where. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<files...>", words.help.files);
  addFlags(
    command,
    [
      "previous",
      "as",
      "merge",
      "by",
      "measures",
      "region",
      "only",
      "regions",
      "top",
      "methodology",
      "missing",
      "ties",
      "decimals",
      "rankOn",
      ...READING,
      "output",
      "excel",
    ],
    [...SHEET_FORMATS, "json"],
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: Flags) => rank(files, flags, context));
}

async function rank(files: readonly string[], flags: Flags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const measures = flags.format === "json" ? "all" : flags.measures;
  const ranking = withSettings(await rankFiles(files, { ...flags, measures }, io), flags, context);
  const view: RankView = {
    words,
    lang,
    ranks: flags.measures !== undefined,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
  };
  await show(rankResult(ranking, view), flags, context, ranking.notes);
}
