import { rankInDuckdb } from "../jobs/engine/rank-in-duckdb.ts";
import type { RankFileOptions } from "../jobs/options.ts";
import { CSV, type CsvDialect, cellText, PLAIN_CELL, TSV, withLines } from "../write/formats/csv.ts";
import { rankResult } from "../write/views/rank.ts";
import type { RankView } from "../write/views/rank-view.ts";
import type { Context } from "./context.ts";
import type { Flags } from "./options.ts";
import { show } from "./show.ts";
import { withSettings } from "./with-settings.ts";
import { styleFor } from "./world/style.ts";

const DIALECTS: Readonly<Record<string, CsvDialect>> = { csv: CSV, tsv: TSV };

/** Ranks files in an engine, which writes the rows itself where nothing but a machine reads them. */
export async function rankInEngine(
  files: readonly string[],
  asked: RankFileOptions,
  flags: Flags,
  view: RankView,
  context: Context,
): Promise<void> {
  const { format } = flags;
  const { screen, excel } = styleFor(flags, context);
  const dialect = screen || excel || !Object.hasOwn(DIALECTS, format) ? undefined : DIALECTS[format];
  const writing = dialect && { delimiter: dialect.delimiter, cell: cellText, plain: PLAIN_CELL, ranks: view.ranks };
  await rankInDuckdb(files, asked, context.io, writing, async (found, lines) => {
    const ranking = withSettings(found, flags, context);
    const result = rankResult(ranking, view);
    const own = dialect && lines ? { [format]: () => withLines(result.sheet(), dialect, lines) } : {};
    await show({ ...result, own: { ...result.own, ...own } }, flags, context, ranking.notes);
  });
}
