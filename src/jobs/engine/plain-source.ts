import { resolve } from "node:path";
import { bytesOf, type Reading } from "../../read/file/source.ts";
import { HEAD, PickedRows, rowText, wholeLines } from "../../read/plain/head.ts";
import { DIALECTS } from "../../sql/dialect.ts";
import { literal } from "../../sql/literal.ts";
import { csvRows, parquetRows } from "../../sql/plain/scores-table.ts";
import type { Duckdb } from "./duckdb.ts";

/** Some rows of a file as a text that `dti` reads, each on the line that it has in the file, below the first rows of it. */
export interface Picked {
  readonly bytes: Uint8Array;
  /** Row, counted from 0 after the headings → line. */
  readonly lines: ReadonlyMap<number, number>;
}

/** A file whose rows an engine reads. */
export interface PlainSource {
  /** Its first rows as a text. */
  readonly head: Uint8Array;
  /** The table function that gives its rows, as what its first rows show. */
  readonly from: (delimiter: string, columns: number) => string;
  readonly cell: (column: number) => string;
  /** Rows, counted from 0 after the headings, or lines, from 1. */
  readonly picked: (rows: ReadonlySet<number>, lines?: ReadonlySet<number>) => Promise<Picked>;
  readonly isParquet: boolean;
}

/** A file by what it is: a text of rows, or Parquet. @throws Failure where it cannot be read */
export async function plainSource(path: string, engine: Duckdb, world: Reading): Promise<PlainSource> {
  const first = Buffer.concat([...bytesOf(path, world, HEAD)]);
  const whole = resolve(world.cwd, path);
  if (first.toString("latin1", 0, 4) === "PAR1") return parquetSource(whole, engine);
  const head = wholeLines(first, first.length < HEAD);
  return {
    head,
    from: (delimiter, columns) => csvRows(whole, delimiter, columns),
    cell: (column) => `c${column}`,
    picked: async (rows, lines = new Set()) => {
      const picked = new PickedRows(rows, lines, head.length);
      for (const piece of bytesOf(path, world)) picked.add(piece);
      return picked;
    },
    isParquet: false,
  };
}

/** So many rows of a Parquet file show what its columns hold. */
const FIRST = 200;

async function parquetSource(path: string, engine: Duckdb): Promise<PlainSource> {
  const from = parquetRows(path);
  const names = (await engine.rows(`DESCRIBE SELECT * FROM ${from}`)).map(([name]) => name ?? "");
  const { quote } = DIALECTS.duckdb;
  const cell = (column: number): string => `CAST(${quote(names[column] ?? "")} AS VARCHAR)`;
  const cells = names.map((_, i) => cell(i)).join(", ");
  const texts = async (where: string): Promise<readonly string[]> =>
    (await engine.rows(`SELECT ${cells} FROM ${from} ${where}`)).map(rowText);
  const head = Buffer.from([rowText(names), ...(await texts(`LIMIT ${FIRST}`))].join(""));
  return {
    head,
    from: () => from,
    cell,
    picked: async (rows) => {
      const wanted = [...rows].filter((row) => row >= FIRST).sort((a, b) => a - b);
      const numbered = `read_parquet(${literal(path)}, file_row_number = true)`;
      const found = await engine.rows(
        `SELECT ${cells} FROM ${numbered} WHERE file_row_number IN (${[-1, ...wanted].join(", ")}) ORDER BY file_row_number`,
      );
      const pieces = [head];
      let line = FIRST + 2;
      for (const [i, row] of wanted.entries()) {
        pieces.push(Buffer.from("\n".repeat(row + 2 - line) + rowText(found[i] ?? [])));
        line = row + 3;
      }
      return { bytes: Buffer.concat(pieces), lines: new Map([...rows].map((row) => [row, row + 2])) };
    },
    isParquet: true,
  };
}
