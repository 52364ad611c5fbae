import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { compareFiles } from "../../jobs/compare-files.ts";
import { compareSheetScores } from "../../jobs/compare-sheet-scores.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import { compareResult } from "../../write/views/compare.ts";
import type { CompareView } from "../../write/views/compare-view.ts";
import { scoreComparisonResult } from "../../write/views/score-comparison.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type CompareFlags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";

const EXAMPLES = [
  "dti compare 2022.csv 2023.csv 2024.csv",
  "dti compare 2023.csv 2024.csv --as 34 --sort change --top 10",
  'dti compare 2023.csv 2024.csv --explain "Hà Tĩnh"',
  "dti compare sheet.csv --from own --to assessed --scheme none --methodology set.json",
];

/** `dti compare FILE FILE…`: who moved, like for like. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<files...>", words.help.yearFiles);
  command.addOption(new Option("--explain [name]", words.help.explain));
  command.addOption(new Option("--sort <order>", words.help.sort).choices(["rank", "change"]).default("rank"));
  command.addOption(new Option("--from <score>", words.help.fromScore));
  command.addOption(new Option("--to <score>", words.help.toScore));
  addFlags(
    command,
    [
      ...([
        "as",
        "by",
        "measures",
        "region",
        "only",
        "regions",
        "top",
        "merge",
        "crosswalk",
        "methodology",
        "missing",
      ] as const),
      ...(["ties", "decimals", "rankOn"] as const),
      ...READING.filter((flag) => flag !== "year"),
      ...(["output", "excel"] as const),
    ],
    [...SHEET_FORMATS, "json"],
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: CompareFlags) => compare(files, flags, context));
}

async function compare(files: readonly string[], flags: CompareFlags, context: Context): Promise<void> {
  if (flags.from !== undefined || flags.to !== undefined) return compareScores(files, flags, context);
  const { io, words, lang } = context;
  const comparison = withSettings(await compareFiles(files, flags, io), flags, context);
  const { quiet = false, verbose = false } = flags;
  const view: CompareView = { words, lang, quiet, verbose, several: flags.measures !== undefined };
  await show(compareResult(comparison, view), flags, context, comparison.notes);
}

/** Two scores in the sheet of one unit. */
async function compareScores(files: readonly string[], flags: CompareFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const [file = "", ...others] = files;
  if (others.length > 0) {
    fail(
      "bad-option",
      {},
      {
        option: "--from, --to",
        found: files.join(" "),
        expected: words.placeholder("file").toUpperCase(),
      },
    );
  }
  const comparison = withSettings(await compareSheetScores(file, flags, io), flags, context);
  const { quiet = false, verbose = false, top } = flags;
  await show(scoreComparisonResult(comparison, { words, lang, quiet, verbose, top }), flags, context, comparison.notes);
}
