import { computeTable } from "../../calc/compute.ts";
import { measuresShown, rankedBy } from "../../calc/measures.ts";
import { rankTable, rulesFor } from "../../calc/rank-table.ts";
import { regionsFor } from "../../calc/regions.ts";
import { standing } from "../../calc/standings.ts";
import { Failure } from "../../core/failure.ts";
import { scoredMembersOf } from "../../core/graph.ts";
import { tableFiles } from "../../read/file/paths.ts";
import { type Reading, refuseTwice } from "../../read/file/source.ts";
import { cannot, refuseByName } from "../../read/plain/plain-files.ts";
import { sumProblems } from "../../read/table/scores.ts";
import { SEARCHED } from "../../read/table/sum-rows.ts";
import { fold } from "../../reference/fold.ts";
import { perhapsSumsQuery, scoresQuery, sumsQuery } from "../../sql/plain/sums.ts";
import type { Column, Note, Ranking } from "../../types/index.ts";
import type { RankFileOptions } from "../options.ts";
import { methodologyOf } from "../read-tables.ts";
import { refuseAbsent } from "../refuse-absent.ts";
import { type Duckdb, openDuckdb } from "./duckdb.ts";
import { refuseOddRows } from "./odd-rows.ts";
import { doubles, type Found, ranksOf } from "./plain-columns.ts";
import { loadPlain, openPlain, type PlainTable, readRows } from "./plain-table.ts";

/** Options that an engine does not rank by. */
const BARRED = ["as", "merge", "crosswalk", "previous", "scale", "sheet", "unit", "notUnit"] as const;

/** Ranks files of one year in DuckDB, as `rankFiles` does. @throws Failure with what is wrong, or cannot be done so */
export async function rankInDuckdb(
  paths: readonly string[],
  options: RankFileOptions,
  world: Reading,
): Promise<Ranking> {
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
    const ranking = await ranked(await loaded(opened, engine), options, engine);
    refuseAbsent(options, ranking.notes);
    return ranking;
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

async function ranked(table: PlainTable, options: RankFileOptions, engine: Duckdb): Promise<Ranking> {
  const { head } = table;
  const { methodology } = head;
  const computed = computeTable(head, { merger: { rule: "equal", weightOf: () => undefined, own: undefined } });
  refuseRecomputed(table, computed.columns);
  const by = rankedBy(methodology, options.by);
  const shown = measuresShown(methodology, by, options.measures).filter(({ code }) => computed.columns.has(code));
  // Says which columns it would follow from.
  if (!shown.includes(by)) return rankTable(head, computed, options);
  // Ranks in the other measures are seldom asked for.
  const asked = { measures: shown, ranked: options.measures === undefined ? [by] : shown };
  const found = await ranksOf(table, asked, rulesFor(methodology, options), engine);
  await refuseSums(table, found, engine);
  const units = { ...found.units, regions: found.units.regions && regionsAsFirst(found) };
  // A region that there is none of is told of with those that there are, in the order of the table.
  regionsFor({ ...units, codes: found.regions, regions: found.regions }, options);
  const whole = {
    ...computed,
    units,
    columns: found.columns,
    notes: computed.notes.map((note) => withUnits(note, table)),
  };
  return rankTable({ ...head, units }, whole, options, { standingOf: standingsOf(found), rows: found.rows });
}

/** The region of each unit, which is called as it is first: `R1` and `r1` are one. */
function regionsAsFirst({ units, regions }: Found): readonly string[] {
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
function standingsOf(found: Found): typeof standing {
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

/** Rows whose figures are the sum or mean of others'. @throws Failure */
async function refuseSums(table: PlainTable, { rows, units }: Found, engine: Duckdb): Promise<void> {
  const { codes, decimals, starts, files } = table;
  // Of so few rows, some may be the sums of a few others.
  const isShort = rows.length <= SEARCHED;
  if (!isShort) {
    const [sums = []] = await engine.rows(sumsQuery(codes));
    const perhaps = await engine.rows(
      perhapsSumsQuery(
        codes,
        sums.map((sum) => BigInt(sum ?? 0)),
      ),
    );
    if (perhaps.length === 0) return;
  }
  const scores = await doubles(engine, scoresQuery(codes), codes.length, starts.at(-1) ?? 0);
  const columns = scores.map((num): Column => ({ kind: "fixed", den: 10n ** BigInt(decimals), num }));
  const isCoded = files[0]?.code !== undefined;
  const nameOf = (row: number): string => units.names[rows.indexOf(row)] ?? "";
  const found = sumProblems(
    columns,
    nameOf,
    () => isCoded,
    (row) => ({ line: row, unit: nameOf(row) }),
    {},
  );
  if (found.length === 0) return;
  const { fileOf } = await readRows(
    found.map(({ place }) => place.line ?? 0),
    table,
  );
  throw new Failure(found.map((one) => ({ ...one, place: { ...one.place, ...fileOf(one.place.line ?? 0) } })));
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
