import { type Command, Option } from "commander";
import { fail } from "../../core/failure.ts";
import { reportFiles } from "../../jobs/report-files.ts";
import { CHARTS, type ChartName } from "../../write/html/chart-names.ts";
import type { Context } from "../context.ts";
import { addExamples } from "../examples.ts";
import { addFlags, type Flags, READING } from "../options.ts";
import { withSettings } from "../with-settings.ts";
import { output } from "../world/output.ts";

const EXAMPLES = [
  "dti report 2022.csv 2023.csv 2024.csv -o report.html",
  "dti report 2024.csv --lang vi -o bao-cao.html",
  "dti report 2023.csv 2024.csv --chart bump -o bump.svg",
  'dti report 2023.csv 2024.csv --card "Hà Tĩnh" --chart waterfall -o ha-tinh.svg',
];

type ReportFlags = Flags & { readonly chart?: ChartName; readonly card?: string };

/** `dti report FILE… -o report.html`: one page with the ranking, its changes and charts. */
export function define(command: Command, context: Context): void {
  const { words } = context;
  command.argument("<files...>", words.help.yearFiles);
  command.addOption(new Option("--chart <name>", words.help.chart).choices(CHARTS));
  command.addOption(new Option("--card <name>", words.help.card));
  addFlags(
    command,
    [
      ...(["as", "merge", "crosswalk", "by", "region", "regions", "methodology", "missing"] as const),
      ...(["ties", "decimals", "rankOn"] as const),
      ...READING,
      "output",
    ],
    ["html", "svg"],
    words,
  );
  addExamples(command, words, EXAMPLES);
  command.action((files: readonly string[], flags: ReportFlags) => report(files, flags, context));
}

async function report(files: readonly string[], flags: ReportFlags, context: Context): Promise<void> {
  const { io, words, lang } = context;
  const { chart, output: target } = flags;
  const read = await reportFiles(files, flags, io);
  const found = { ...read, ranking: withSettings(read.ranking, flags, context) };
  if (chart === undefined) {
    const { reportPage } = await import("../../write/html/page.ts");
    return output([reportPage(found, { words, lang })], target, io);
  }
  const { chartOf } = await import("../../write/html/charts/charts.ts");
  const drawn = chartOf(found, chart, { words, lang }) ?? fail("chart-empty", {}, { chart });
  return output([`${drawn.svg}\n`], target, io);
}
