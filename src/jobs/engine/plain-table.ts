import { ledgersOf } from "../../core/ledgers.ts";
import type { Reading } from "../../read/file/source.ts";
import type { ReadOptions } from "../../read/options.ts";
import { DOUBTFUL } from "../../read/plain/doubtful.ts";
import { cannot, type PlainFile, plainFiles } from "../../read/plain/plain-files.ts";
import type { PlainCells } from "../../sql/plain/cells.ts";
import { insert, isNarrow, regionsTable, scoresTable, withRejects } from "../../sql/plain/scores-table.ts";
import type { Scores } from "../../types/index.ts";
import { readYear } from "../read-tables.ts";
import type { Duckdb } from "./duckdb.ts";
import { type PlainSource, plainSource } from "./plain-source.ts";

/** The files of a ranking, whose rows are in the engine's table of scores. */
export interface PlainTable {
  readonly files: readonly PlainFile[];
  readonly sources: readonly PlainSource[];
  /** What `dti` reads of the first rows of each file. */
  readonly head: Scores;
  /** Reads other parts of files, by their paths, and the first rows of all others. @throws Failure */
  readonly read: (parts: ReadonlyMap<string, Uint8Array>) => Promise<Scores>;
  /** Codes of the measures that the files have columns of. */
  readonly codes: readonly string[];
  /** Decimals that the values have at most. */
  readonly decimals: number;
  /** The first row of each file in the table of scores, and the end of the last. */
  readonly starts: readonly number[];
}

/** Reads the first rows of files. @throws Failure where they are wrong, or of a shape that the engine does not read */
export async function openPlain(
  paths: readonly string[],
  options: ReadOptions,
  engine: Duckdb,
  world: Reading,
): Promise<PlainTable> {
  const sources: PlainSource[] = [];
  for (const path of paths) sources.push(await plainSource(path, engine, world));
  const heads = new Map(paths.map((path, i) => [path, sources[i]?.head ?? new Uint8Array()]));
  const read: PlainTable["read"] = (parts) =>
    readYear(paths, options, { ...world, held: new Map([...heads, ...parts]) });
  const head = await read(new Map());
  const files = plainFiles(head);
  const [first] = files;
  const labels = ({ code, name, region }: PlainFile): string =>
    [code, name, region].map((at) => at !== undefined).join();
  const other = files.find((file) => first && labels(file) !== labels(first));
  if (other) cannot("columns", other.path, "");
  const codes = [...new Set(files.flatMap(({ scores }) => scores.map(({ code }) => code)))];
  return { files, sources, head, read, codes, decimals: decimalsOf(head), starts: [0] };
}

/** The most decimals of a value. */
const MOST_DECIMALS = 12;

/** Decimals of the values of some rows. @throws Failure where they are too many */
export function decimalsOf({ columns, file }: Scores): number {
  const dens = [...columns.values()].map((column) =>
    column.kind === "fixed" ? `${column.den}`.length - 1 : undefined,
  );
  return dens.reduce<number>(
    (widest, most) =>
      Math.max(widest, most === undefined || most > MOST_DECIMALS ? cannot("decimals", file, "") : most),
    0,
  );
}

/** Puts the rows of every file into the table of scores. @throws Failure where the engine cannot tell its rows apart */
export async function loadPlain(table: PlainTable, engine: Duckdb): Promise<PlainTable> {
  const { files, sources, codes, decimals } = table;
  const all = files.flatMap((file, i) => (sources[i] ? [cellsOf(file, sources[i], decimals)] : []));
  const most = all.flatMap(({ scores }) => scores.map((score) => score.most));
  await engine.run(scoresTable(codes, files[0]?.region !== undefined, isNarrow(most)));
  const starts = [0];
  for (const [i, file] of files.entries()) {
    const [source, cells] = [sources[i], all[i]];
    if (source === undefined || cells === undefined) continue;
    try {
      await engine.run(insert(cells, codes, decimals, DOUBTFUL));
    } catch (error) {
      await refuseUnreadable(file, source, cells, error, table, engine);
    }
    const [[count] = []] = await engine.rows("SELECT count(*) FROM scores");
    starts.push(Number(count));
  }
  if (files[0]?.region !== undefined) await engine.run(regionsTable);
  return { ...table, starts };
}

function cellsOf(file: PlainFile, source: PlainSource, decimals: number): PlainCells {
  const mostOf = (max: PlainFile["scores"][number]["max"]): bigint => (max.n * 10n ** BigInt(decimals)) / max.d;
  return {
    ...file,
    scores: file.scores.map(({ column, code, max }) => ({ column, code, most: mostOf(max) })),
    cell: source.cell,
    from: source.from(file.delimiter, file.headings),
  };
}

/** Says what is wrong with a text whose rows the engine cannot tell apart, as `dti` says it. @throws Failure */
async function refuseUnreadable(
  { path }: PlainFile,
  source: PlainSource,
  { from }: PlainCells,
  error: unknown,
  { read }: PlainTable,
  engine: Duckdb,
): Promise<never> {
  const [reason = ""] = error instanceof Error ? error.message.split("\n") : [];
  if (source.isParquet) return cannot("rows", path, reason);
  let lines: readonly number[] = [];
  try {
    await engine.run(`SELECT count(*) FROM ${withRejects(from)}`);
    lines = (await engine.rows("SELECT DISTINCT line FROM reject_errors ORDER BY line")).map(([line]) => Number(line));
  } catch {
    // It cannot say where.
  }
  const { bytes } = await source.picked(new Set(), new Set(lines));
  await read(new Map([[path, bytes]]));
  return cannot("rows", path, reason, lines[0]);
}

/** Rows of the table of scores, as they are read alone. */
export interface Parts {
  readonly found: Scores;
  /** Where each of the rows is in what was read; undefined where something else than units was read. */
  readonly placeOf: (row: number) => number | undefined;
  readonly fileOf: (row: number) => { readonly file: string; readonly line: number | undefined };
}

/** Reads some rows as `dti` reads them, below the first rows of their files. @throws Failure with what is wrong with them */
export async function readRows(rows: readonly number[], table: PlainTable): Promise<Parts> {
  const { files, sources, starts, head, read } = table;
  const heads = ledgersOf(head.notes);
  const parts = new Map<string, Uint8Array>();
  const places = new Map<number, number>();
  const lines = new Map<number, { file: string; line: number | undefined }>();
  let expected = 0;
  for (const [i, { path: file }] of files.entries()) {
    const [start = 0, end = 0] = [starts[i], starts[i + 1]];
    const own = rows.flatMap((row) => (row >= start && row < end ? [row - start] : [])).sort((a, b) => a - b);
    const picked = await sources[i]?.picked(new Set(own));
    if (picked === undefined) continue;
    parts.set(file, picked.bytes);
    const units = heads[i]?.units ?? 0;
    let below = units;
    for (const row of own) {
      places.set(start + row, expected + (row < units ? row : below++));
      lines.set(start + row, { file, line: picked.lines.get(row) });
    }
    expected += below;
  }
  const found = await read(parts);
  const isWhole = found.units.codes.length === expected;
  return {
    found,
    placeOf: (row) => (isWhole ? places.get(row) : undefined),
    fileOf: (row) => lines.get(row) ?? { file: "", line: undefined },
  };
}
