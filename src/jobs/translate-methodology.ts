import { measureNamed, measuresShown, rankedBy } from "../calc/measures.ts";
import { rulesFor } from "../calc/rank-table.ts";
import type { Reading } from "../read/file/source.ts";
import { readMethodology } from "../read/methodology/read-methodology.ts";
import type { QueryOptions } from "../sql/options.ts";
import { queryOf } from "../sql/query.ts";
import type { Missing, RankOptions } from "../types/index.ts";

/** What a query is over, in names of the database; and what it ranks, as in ranking files. */
export interface TranslateOptions
  extends Partial<Omit<QueryOptions, "dialect" | "measures" | "missing" | "rules">>,
    Pick<RankOptions, "by" | "measures" | "ties" | "rankOn" | "decimals">,
    Pick<QueryOptions, "dialect"> {
  readonly missing?: Missing | undefined;
}

/** A methodology as one query over tables of scores, with the same ranks. @throws Failure where SQL cannot be exact */
export async function translateMethodology(
  idOrFile: string,
  options: TranslateOptions,
  world: Reading,
): Promise<string> {
  const methodology = await readMethodology(idOrFile, world);
  const measures = measuresShown(methodology, rankedBy(methodology, options.by), options.measures);
  return queryOf(methodology, {
    dialect: options.dialect,
    table: options.table ?? "scores",
    long: options.long ?? false,
    unitColumn: options.unitColumn ?? "unit",
    regionColumn: options.regionColumn,
    columns: options.columns?.map((text) => measureNamed(methodology, text, "columns").code),
    figures: options.figures,
    tableDecimals: options.tableDecimals ?? 6,
    previousTable: options.previousTable,
    crosswalkTable: options.crosswalkTable,
    weightColumn: options.weightColumn,
    carry: options.carry,
    measures,
    missing: options.missing ?? "unranked",
    rules: rulesFor(methodology, options),
  });
}
