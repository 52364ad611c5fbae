import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
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

type RankFlags = Flags & {
  readonly means?: "region";
  /** What is shown of each unit besides its ranks. */
  readonly show?: "raw";
  /** What reads and ranks the files, in place of dti. */
  readonly engine?: "duckdb";
};

/** `dti rank FILE…`: who stands where. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<files...>", words.help.files);
  command.addOption(new Option("--means <of>", words.help.means).choices(["region"]));
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
  command.addOption(new Option("--show <what>", words.help.show).choices(["raw"]));
  command.addOption(new Option("--engine <name>", words.help.engine).choices(["duckdb"]));
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: RankFlags) => rank(files, flags, context));
}

async function rank(files: readonly string[], flags: RankFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const measures = flags.format === "json" ? "all" : flags.measures;
  const raw = flags.show === "raw";
  const view: RankView = {
    raw,
    words,
    lang,
    ranks: flags.measures !== undefined,
    quiet: flags.quiet ?? false,
    verbose: flags.verbose ?? false,
  };
  const asked = { ...flags, measures };
  if (flags.engine !== undefined && (raw || flags.means !== undefined)) {
    fail("engine-cannot", {}, { why: "flag", found: raw ? "show" : "means" });
  }
  if (flags.means !== undefined) {
    refuseBesideMeans(flags);
    const { rankRegions } = await import("../../jobs/rank-regions.ts");
    const { regionMeansResult } = await import("../../write/views/region-means.ts");
    const found = await rankRegions(files, asked, io);
    const known = withSettings(found.ranking, flags, context);
    return show(regionMeansResult(known, found.means, view), flags, context, known.notes);
  }
  if (flags.engine !== undefined) {
    const { rankInEngine } = await import("../rank-in-engine.ts");
    return rankInEngine(files, asked, flags, view, context);
  }
  const ranking = withSettings(await rankFiles(files, asked, io), flags, context);
  if (raw && !ranking.scored?.measures.size) {
    fail("bad-option", {}, { option: "--show", found: "raw", expected: words.rawExpected });
  }
  await show(rankResult(ranking, view), flags, context, ranking.notes);
}

/** Means are of regions: what speaks of single units is not shown beside them. @throws Failure */
function refuseBesideMeans({ show: shown, only, previous }: RankFlags): void {
  const [other] = Object.entries({ show: shown, only, previous }).filter(([, given]) => given !== undefined);
  if (other === undefined) return;
  const [name] = other;
  fail("bad-option", {}, { option: `--${name}`, found: `--means --${name}`, expected: `--means | --${name}` });
}
