import { type Command, InvalidArgumentError, Option } from "commander";
import type { ScenarioFileOptions } from "../../jobs/options.ts";
import { type UniformWeight, uniformWeightIn } from "../../jobs/uniform-weight.ts";
import type { Way } from "../../jobs/ways.ts";
import type { RankAnalysis, Robustness } from "../../types/index.ts";
import { type Result, SHEET_FORMATS, writeResult } from "../../write/formats/render.ts";
import type { RankView } from "../../write/views/rank-view.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { several, whole } from "../flag-values.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { refuseEnding } from "../settle-format.ts";
import { show } from "../show.ts";
import { withSettings } from "../with-settings.ts";
import { output } from "../world/output.ts";
import { styleFor } from "../world/style.ts";
import { parseVary } from "./parse-vary.ts";
import { wayOf } from "./way.ts";

const EXAMPLES = [
  "dti robustness 2024.csv",
  "dti robustness 2024.csv --as 34 --spread 10% --first 5",
  "dti robustness 2022.csv --by government --draws 10000 --format csv",
  "dti robustness 2024.csv --scenario dti-2024-foundation-400",
  "dti robustness 2024.csv --intervals --first 10",
];

type RobustnessFlags = Flags & {
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly levels?: readonly string[];
  readonly first: number;
  readonly drawsFile?: string;
  readonly saveDraws?: string;
  readonly intervals?: boolean;
  readonly chances?: UniformWeight;
  readonly extremes?: boolean;
  readonly leaveOut?: boolean;
  readonly scenario?: readonly string[];
  readonly vary?: ScenarioFileOptions["vary"];
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
  command.addOption(new Option("--draws-file <file>", help.drawsFile));
  command.addOption(new Option("--save-draws <file>", help.saveDraws));
  command.addOption(new Option("--intervals", help.intervals));
  command.addOption(new Option("--chances <measure>", help.chances).argParser((text) => uniform(text, context)));
  command.addOption(new Option("--extremes", help.extremes));
  command.addOption(new Option("--leave-out", help.leaveOut));
  command.addOption(new Option("--scenario <id|file>", help.scenario).argParser(several));
  command.addOption(new Option("--vary <alternatives>", help.vary).argParser(parseVary));
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
  command.action((files: readonly string[], flags: RobustnessFlags) =>
    robustness(files, flags, wayOf(command), context),
  );
}

/** A whole percentage of 0–100, with its sign or without. */
function percent(text: string): number {
  const found = /^(\d{1,3}) ?%?$/.exec(text.trim());
  const value = Number(found?.[1] ?? Number.NaN);
  if (value >= 0 && value <= 100) return value;
  throw new InvalidArgumentError("0–100 %");
}

/** A measure whose weight moves, from nothing to all, or between two shares: `security`, `security=0-0.3`. */
function uniform(text: string, { words }: Context): UniformWeight {
  const weight = uniformWeightIn(text);
  if (weight === undefined) throw new InvalidArgumentError(words.chancesExpected);
  return weight;
}

async function robustness(files: readonly string[], flags: RobustnessFlags, way: Way, context: Context): Promise<void> {
  const { io, words, lang } = context;
  if (flags.saveDraws !== undefined) refuseEnding(flags.saveDraws, ["csv"]);
  const { quiet = false, verbose = false } = flags;
  const view: RankView = { words, lang, ranks: false, quiet, verbose };
  const found = await analysed(files, flags, way, context);
  const known = { ...found, ranking: withSettings(found.ranking, flags, context) };
  if (!("kind" in known) && flags.saveDraws !== undefined) {
    const { drawsSheet } = await import("../../write/views/robustness/saved-draws.ts");
    const written = await writeResult(
      { sheet: () => drawsSheet(known), own: {} },
      "csv",
      styleFor({ ...flags, excel: false }, context),
    );
    await output(written, flags.saveDraws, io);
  }
  await show(await resultOf(known, view), flags, context, known.ranking.notes);
}

/** What the flags ask for. @throws Failure */
async function analysed(
  files: readonly string[],
  flags: RobustnessFlags,
  way: Way,
  { io }: Context,
): Promise<Robustness | RankAnalysis> {
  if (way === "draws" || way === "drawsFile") {
    return (await import("../../jobs/simulate-ranks.ts")).simulateRanks(files, flags, io);
  }
  if (way === "scenario" || way === "vary") {
    const { rankScenarios } = await import("../../jobs/rank-scenarios.ts");
    return rankScenarios(files, { ...flags, scenarios: flags.scenario }, io);
  }
  const jobs = await import("../../jobs/analyse-weights.ts");
  if (flags.chances !== undefined) return jobs.rankChances(files, flags.chances, flags, io);
  if (way === "intervals") return jobs.weightIntervals(files, flags, io);
  return way === "extremes" ? jobs.rankExtremes(files, flags, io) : jobs.leaveOneOut(files, flags, io);
}

async function resultOf(found: Robustness | RankAnalysis, view: RankView): Promise<Result> {
  if (!("kind" in found)) {
    return (await import("../../write/views/robustness/draws-result.ts")).robustnessResult(found, view);
  }
  switch (found.kind) {
    case "intervals":
      return (await import("../../write/views/robustness/intervals.ts")).intervalsResult(found, view);
    case "chances":
      return (await import("../../write/views/robustness/chances.ts")).chancesResult(found, view);
    case "extremes":
      return (await import("../../write/views/robustness/extremes.ts")).extremesResult(found, view);
    case "leave-out":
      return (await import("../../write/views/robustness/leave-out.ts")).leaveOutResult(found, view);
    case "scenarios":
      return (await import("../../write/views/robustness/scenarios.ts")).scenariosResult(found, view);
  }
}
