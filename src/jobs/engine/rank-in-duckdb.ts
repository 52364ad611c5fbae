import { computeTable } from "../../calc/compute.ts";
import { measuresShown, rankedBy } from "../../calc/measures.ts";
import { rankTable, rulesFor } from "../../calc/rank-table.ts";
import { regionsFor } from "../../calc/regions.ts";
import { standing } from "../../calc/standings.ts";
import { scoredMembersOf } from "../../core/graph.ts";
import { tableFiles } from "../../read/file/paths.ts";
import { type Reading, refuseTwice } from "../../read/file/source.ts";
import { cannot, refuseByName } from "../../read/plain/plain-files.ts";
import { fold } from "../../reference/fold.ts";
import type { PlainRanking } from "../../sql/plain/plain-ranking.ts";
import { LACKING, lackingQuery, lackingTable, type PlainQuery, plainQuery } from "../../sql/plain/ranking.ts";
import type { Column, Methodology, Note, Ranking } from "../../types/index.ts";
import type { RankFileOptions } from "../options.ts";
import { methodologyOf } from "../read-tables.ts";
import { refuseAbsent } from "../refuse-absent.ts";
import { type Duckdb, openDuckdb } from "./duckdb.ts";
import { type LineWriting, rankedLines } from "./lines.ts";
import { refuseOddRows } from "./odd-rows.ts";
import { type FoundRanks, foundBy, rankingOf, regionsIn } from "./plain-columns.ts";
import { loadPlain, openPlain, type PlainTable } from "./plain-table.ts";
import { refuseSums } from "./sum-rows.ts";

/** Options that an engine does not rank by. */
const BARRED = ["as", "merge", "crosswalk", "previous", "scale", "sheet", "unit", "notUnit"] as const;

/**
 * Ranks files of one year in DuckDB, as `rankFiles` does, and shows the ranking. Where `writing` says how rows are written
 * as lines of text, and the whole ranking can be, it is shown with those lines, and without units but those that lack a
 * value. @throws Failure with what is wrong, or cannot be done so
 */
export async function rankInDuckdb(
  paths: readonly string[],
  options: RankFileOptions,
  world: Reading,
  writing: LineWriting | undefined,
  show: (ranking: Ranking, lines: Iterable<Uint8Array> | undefined) => Promise<void>,
): Promise<void> {
  const barred = BARRED.find((option) => Reflect.get(options, option) !== undefined);
  if (barred !== undefined) cannot("flag", undefined, barred);
  if ((options.missing ?? "unranked") !== "unranked") cannot("flag", undefined, `missing ${options.missing}`);
  const files = await tableFiles(paths, world);
  refuseByName(files);
  refuseTwice(files, world);
  const methodology = await methodologyOf(options, world);
  const engine = await openDuckdb();
  try {
    const opened = await openPlain(files, { ...options, methodology }, engine, world);
    const { ranking, lines } = await ranked(await loaded(opened, engine), options, engine, writing);
    refuseAbsent(options, ranking.notes);
    await show(ranking, lines);
  } finally {
    engine.close();
  }
}

/** The table of scores, with as many decimals as its values have. @throws Failure with what is wrong with its rows */
async function loaded(opened: PlainTable, engine: Duckdb): Promise<PlainTable> {
  const table = await loadPlain(opened, engine);
  const decimals = await refuseOddRows(table, engine);
  if (decimals > table.decimals) return await loaded({ ...opened, decimals }, engine);
  return table;
}

/** A ranking, and its rows as lines of text, where they were asked for as such: it then names no rows itself. */
interface Ranked {
  readonly ranking: Ranking;
  readonly lines?: Iterable<Uint8Array> | undefined;
}

async function ranked(
  table: PlainTable,
  options: RankFileOptions,
  engine: Duckdb,
  writing: LineWriting | undefined,
): Promise<Ranked> {
  const { head } = table;
  const { methodology } = head;
  const computed = computeTable(head, { merger: { rule: "equal", weightOf: () => undefined, own: undefined } });
  refuseRecomputed(table, computed.columns);
  const by = rankedBy(methodology, options.by);
  const shown = measuresShown(methodology, by, options.measures).filter(({ code }) => computed.columns.has(code));
  // Says which columns it would follow from.
  if (!shown.includes(by)) return { ranking: rankTable(head, computed, options) };
  await refuseSums(table, engine);
  // Ranks in the other measures are seldom asked for.
  const measures = { measures: shown, ranked: options.measures === undefined ? [by] : shown };
  const asked = rankingOf(table, measures, rulesFor(methodology, options));
  const written = await regionsIn(asked, engine);
  // An unknown region is reported with the known ones, in the order of the table.
  const { regions } = regionsFor({ ...head.units, codes: written, regions: written }, options);
  const isWhole = [options.top, options.region, options.only].every((part) => part === undefined);
  const isPlain = regions.length === written.length;
  const lines =
    writing && isWhole && isPlain ? await rankedLines(methodology, asked, written, writing, engine) : undefined;
  const query = lines ? await lacking(methodology, asked, engine) : plainQuery(methodology, asked);
  const count = lines ? await engine.count(query.text) : (table.starts.at(-1) ?? 0);
  const found = await foundBy(query, table, asked, written, count, engine);
  const units = { ...found.units, regions: found.units.regions && regionsAsFirst(found) };
  const whole = {
    ...computed,
    units,
    columns: found.columns,
    notes: computed.notes.map((note) => withUnits(note, table)),
  };
  const known = { standingOf: standingsOf(found), rows: found.rows };
  const ranking = rankTable({ ...head, units }, whole, options, known);
  return lines ? { ranking: { ...ranking, regions, order: [] }, lines } : { ranking };
}

/** What gives the units that lack a measure, found once. */
async function lacking(methodology: Methodology, asked: PlainRanking, engine: Duckdb): Promise<PlainQuery> {
  const { text, dens } = lackingQuery(methodology, asked);
  await engine.run(lackingTable(text));
  return { text: LACKING, dens };
}

/** The region of each unit, which is called as it is first: `R1` and `r1` are one. */
function regionsAsFirst({ units, regions }: FoundRanks): readonly string[] {
  const firsts = new Map<string, string>();
  for (const region of regions) {
    const key = fold(region) || region;
    if (!firsts.has(key)) firsts.set(key, region);
  }
  const { regions: written = [] } = units;
  if (firsts.size === regions.length) return written;
  return written.map((region) => firsts.get(fold(region) || region) ?? region);
}

/** The ranks that were found; those of regions only where each is written in one way. */
function standingsOf(found: FoundRanks): typeof standing {
  return (measure, values, rules, field) => {
    const one = standing(measure, values, rules, field);
    const own = found.ranks.get(measure.code);
    if (own === undefined) return one;
    const isSame = field.regions === found.regions.length && own.regionRanks !== undefined;
    return {
      measure,
      values,
      mean: one.mean,
      ranks: own.ranks,
      get regionRanks() {
        return isSame ? own.regionRanks : one.regionRanks;
      },
    };
  };
}

/** Measures that have columns and follow from others too: whether both agree takes every row. @throws Failure */
function refuseRecomputed({ head }: PlainTable, columns: ReadonlyMap<string, Column>): void {
  for (const measure of head.methodology.measures) {
    const members = scoredMembersOf(measure);
    const follows = members.length > 0 && members.every(([member]) => columns.has(member));
    if (follows && head.columns.has(measure.code)) cannot("recomputed", head.file, measure.code);
  }
}

/** What is said of the first rows of a file, said of all. */
function withUnits(note: Note, { files, starts, sources }: PlainTable): Note {
  if (!isLedger(note)) return note;
  const at = files.findIndex(({ path }) => path === note.details.file);
  const units = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
  const form = sources[at]?.isParquet ? { encoding: "Parquet", delimiter: "" } : {};
  return { kind: note.kind, details: { ...note.details, ...form, units } };
}

const isLedger = (note: Note): note is Note<"ledger"> => note.kind === "ledger";
