import { type Command, InvalidArgumentError, Option } from "commander";
import { simulateRanks } from "../../jobs/simulate-ranks.ts";
import { SHEET_FORMATS } from "../../write/formats/render.ts";
import type { RankView } from "../../write/views/rank-view.ts";
import { robustnessResult } from "../../write/views/robustness.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { whole } from "../flag-values.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";

const EXAMPLES = [
  "dti robustness 2024.csv",
  "dti robustness 2024.csv --as 34 --spread 10% --first 5",
  "dti robustness 2022.csv --by government --draws 10000 --format csv",
];

type RobustnessFlags = Flags & {
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly levels?: readonly string[];
  readonly first: number;
};

/** `dti robustness FILE…`: how far ranks move when the weights move. */
export function define(command: Command, context: Context): void {
  const { help } = context.words;
  command.argument("<files...>", help.files);
  command.addOption(new Option("--draws <n>", help.draws).argParser(whole(1, 999_999_999)).default(1000));
  command.addOption(new Option("--seed <n>", help.seed).argParser(whole(0, 999_999_999)).default(1));
  command.addOption(
    new Option("--spread <percent>", help.spread)
      .argParser(Object.assign(percent, { least: 0, most: 100 }))
      .default(25),
  );
  command.addOption(new Option("--levels <kinds>", help.levels).argParser((text) => text.split(",")));
  command.addOption(new Option("--first <n>", help.firstUnits).argParser(whole(1, 999_999_999)).default(10));
  addFlags(
    command,
    [
      ...(["as", "merge", "by", "region", "only", "regions", "top", "methodology", "missing"] as const),
      ...(["ties", "decimals", "rankOn"] as const),
      ...READING,
      ...(["output", "excel"] as const),
    ],
    [...SHEET_FORMATS, "json"],
    context.words,
  );
  addExamples(command, context.words, EXAMPLES);
  command.action((files: readonly string[], flags: RobustnessFlags) => robustness(files, flags, context));
}

/** A whole percentage of 0–100, with its sign or without. */
function percent(text: string): number {
  const found = /^(\d{1,3}) ?%?$/.exec(text.trim());
  const value = Number(found?.[1] ?? Number.NaN);
  if (value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError("0–100 %");
}

async function robustness(files: readonly string[], flags: RobustnessFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const simulated = await simulateRanks(files, flags, io);
  const found = { ...simulated, ranking: withSettings(simulated.ranking, flags, context) };
  const { quiet = false, verbose = false } = flags;
  const view: RankView = { words, lang, ranks: false, quiet, verbose };
  await show(robustnessResult(found, view), flags, context, found.ranking.notes);
}
