import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bytesOf } from "../../read/file/source.ts";
import {
  copyLines,
  insertTexts,
  type LineColumn,
  linesQuery,
  relabelledQuery,
  textsTable,
} from "../../sql/plain/lines.ts";
import type { PlainRanking } from "../../sql/plain/plain-ranking.ts";
import type { Measure, Methodology } from "../../types/index.ts";
import type { Duckdb } from "./duckdb.ts";

/** How the rows of a result are written as lines of text. */
export interface LineWriting {
  readonly delimiter: string;
  /** A text from a file as it is written. */
  readonly cell: (text: string) => string;
  /** Texts that it leaves as they are, as a pattern of whole texts that RE2 reads too. */
  readonly plain: string;
  /** Whether each measure's ranks stand beside its values. */
  readonly ranks: boolean;
}

/** The most labels that are written one by one. */
const MOST = 100_000;
/** How many of them are given to the engine at a time. */
const BATCH = 1000;

/** The columns of a ranking, as it is shown to machines. */
function columnsOf(measures: readonly Measure[], regional: boolean, { ranks }: LineWriting): readonly LineColumn[] {
  const [by] = measures;
  if (by === undefined) return [];
  const within = (measure: Measure): readonly LineColumn[] => (regional ? [{ is: "region-rank", measure }] : []);
  return [
    { is: "rank", measure: by },
    { is: "unit" },
    { is: "name" },
    ...(regional ? ([{ is: "region" }] as const) : []),
    ...within(by),
    ...measures.flatMap((measure): readonly LineColumn[] => [
      { is: "value", measure },
      ...(ranks && measure !== by ? [{ is: "rank", measure } as const, ...within(measure)] : []),
    ]),
  ];
}

/**
 * Writes the rows of a ranking as lines to a file of the engine's, and gives them piece by piece; undefined where they
 * cannot be written so. `regions` are those of the table, each written in one way. @throws Failure
 */
export async function rankedLines(
  methodology: Methodology,
  asked: PlainRanking,
  regions: readonly string[],
  writing: LineWriting,
  engine: Duckdb,
): Promise<Iterable<Uint8Array> | undefined> {
  const columns = columnsOf(asked.measures, asked.regional, writing);
  const found = await engine.rows(relabelledQuery(writing.plain, asked.named, MOST + 1));
  if (found.length > MOST) return undefined;
  const labels = found.flatMap(([label]) => (label == null ? [] : [[label, writing.cell(label)] as const]));
  const form = { columns, delimiter: writing.delimiter, relabelled: labels.length > 0 };
  const query = linesQuery(methodology, asked, form);
  if (query === undefined) return undefined;
  await engine.run(textsTable("region_texts", "place BIGINT"));
  await engine.run(textsTable("label_texts", "label VARCHAR"));
  const places = regions.map((region, place) => [place, writing.cell(region)] as const);
  for (const [name, texts] of [["region_texts", places] as const, ["label_texts", labels] as const]) {
    for (let i = 0; i < texts.length; i += BATCH) await engine.run(insertTexts(name, texts.slice(i, i + BATCH)));
  }
  mkdirSync(engine.scratch, { recursive: true });
  const file = join(engine.scratch, "lines.txt");
  await engine.run(copyLines(query, file));
  return bytesOf(file, { cwd: engine.scratch, stdin: () => new Uint8Array() });
}
