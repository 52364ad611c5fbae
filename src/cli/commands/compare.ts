import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { carryingFor } from "../../jobs/carry.ts";
import { compareYears } from "../../jobs/comparison.ts";
import { doubted } from "../../jobs/scale-doubts.ts";
import { readScores } from "../../read/table/scores.ts";
import type { Scores } from "../../types/index.ts";
import { isSheetFormat, render, SHEET_FORMATS } from "../../write/formats/render.ts";
import { compareJson } from "../../write/views/compare-json.ts";
import { compareSheet } from "../../write/views/compare-sheet.ts";
import type { CompareView } from "../../write/views/history.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { tellNotes } from "../notes.ts";
import { addFlags, type CompareFlags, READING } from "../options.ts";
import { output } from "../world/output.ts";
import { styleFor } from "../world/style.ts";
import { methodologyFor } from "./rank.ts";

const EXAMPLES = [
  "dti compare 2022.csv 2023.csv 2024.csv",
  "dti compare 2023.csv 2024.csv --as 34 --sort change --top 10",
  'dti compare 2023.csv 2024.csv --explain "Hà Tĩnh"',
];

/** `dti compare FILE FILE…`: who moved, like for like. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<files...>", words.help.yearFiles);
  command.addOption(new Option("--explain [name]", words.help.explain));
  command.addOption(new Option("--sort <order>", words.help.sort).choices(["rank", "change"]).default("rank"));
  addFlags(
    command,
    [
      ...([
        "as",
        "by",
        "measures",
        "region",
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
  const { io, words, lang } = context;
  const { methodology: _, ...stated } = flags;
  const methodology = await methodologyFor(flags, io);
  const tables: Scores[] = [];
  for (const file of files) {
    const read = await readScores([file], { ...stated, methodology }, io);
    tables.push(...read.map((scores) => doubted(scores, flags)));
  }
  if (tables.length < 2) fail("too-few-years", {}, { found: tables.length });
  const comparison = compareYears(tables, flags, await carryingFor(flags, io));
  const { quiet = false, verbose = false } = flags;
  const view: CompareView = { words, lang, quiet, verbose, several: flags.measures !== undefined };
  const pieces = isSheetFormat(flags.format)
    ? await render(compareSheet(comparison, view), flags.format, styleFor(flags, context))
    : compareJson(comparison, view);
  await output(pieces, flags.output, io);
  tellNotes(comparison.notes, flags, context);
}
