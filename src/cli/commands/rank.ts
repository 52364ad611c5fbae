import type { Command } from "commander";
import { fail } from "../../core/failure.ts";
import { carryingFor } from "../../jobs/carry.ts";
import { withPrevious } from "../../jobs/previous.ts";
import { computeYear, rankYear } from "../../jobs/ranking.ts";
import { doubted } from "../../jobs/scale-doubts.ts";
import { readMethodology } from "../../read/methodology/read-methodology.ts";
import { readScores } from "../../read/table/scores.ts";
import type { Methodology, Ranking, Scores } from "../../types/index.ts";
import { isSheetFormat, render, SHEET_FORMATS } from "../../write/formats/render.ts";
import { rankJson } from "../../write/views/rank-json.ts";
import { rankSheet } from "../../write/views/rank-sheet.ts";
import type { RankView } from "../../write/views/rank-view.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { tellNotes } from "../notes.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import type { Io } from "../world/io.ts";
import { output } from "../world/output.ts";
import { styleFor } from "../world/style.ts";

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
  const ranking = await ranked(files, flags, io);
  const view: RankView = {
    ...{ words, lang, measures: [...ranking.standings.keys()], ranks: flags.measures !== undefined },
    ...{ quiet: flags.quiet ?? false, verbose: flags.verbose ?? false },
  };
  const pieces = isSheetFormat(flags.format)
    ? await render(rankSheet(ranking, view), flags.format, styleFor(flags, context))
    : rankJson(ranking, view);
  await output(pieces, flags.output, io);
  tellNotes(ranking.notes, flags, context);
}

async function ranked(files: readonly string[], flags: Flags, io: Io): Promise<Ranking> {
  const carrying = await carryingFor(flags, io);
  const methodology = await methodologyFor(flags, io);
  const scores = await oneYear(files, flags, methodology, io);
  const ranking = rankYear(scores, computeYear(scores, flags, carrying, flags.as), flags);
  if (flags.previous === undefined) return ranking;
  const { year: _, scheme: __, ...stated } = flags;
  return withPrevious(ranking, await oneYear([flags.previous], stated, methodology, io), flags, carrying);
}

/** What `--methodology` names. @throws Failure */
export const methodologyFor = async ({ methodology }: Flags, io: Io): Promise<Methodology | undefined> =>
  methodology === undefined ? undefined : await readMethodology(methodology, io);

/** Reads files that must be of one year and on one list. @throws Failure */
export async function oneYear(
  files: readonly string[],
  flags: Flags,
  methodology: Methodology | undefined,
  io: Io,
): Promise<Scores> {
  const { methodology: _, ...stated } = flags;
  const [first, ...others] = await readScores(files, { ...stated, methodology }, io);
  if (first === undefined) return fail("no-rows", { file: files.join(", ") }, {});
  const years = [...new Set([first, ...others].map(({ year }) => year))];
  if (years.length > 1) fail("several-years", { file: files.join(", ") }, { found: years.join(", ") });
  if (others.length > 0) fail("several-schemes", { file: files.join(", ") }, {});
  return doubted(first, flags);
}
