import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBDataChunk } from "@duckdb/node-api";
import { fail } from "../../core/failure.ts";

/** The package of the engine. */
const PACKAGE = "@duckdb/node-api";

/** DuckDB, with a database in memory. */
export interface Duckdb {
  /** A folder for its files, which may not be there yet, and is removed in the end. */
  readonly scratch: string;
  readonly run: (statement: string) => Promise<void>;
  /** The rows of a query, every cell as text. */
  readonly rows: (query: string) => Promise<readonly (readonly (string | null)[])[]>;
  /** How many rows a query has. */
  readonly count: (query: string) => Promise<number>;
  /** The rows of a query, many at a time. */
  readonly each: (query: string, visit: (chunk: DuckDBDataChunk) => void) => Promise<void>;
  readonly close: () => void;
}

/** Loads DuckDB, which is installed beside `dti` by whoever uses it. @throws Failure where it is not */
export async function openDuckdb(): Promise<Duckdb> {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch((error: unknown) => notLoaded(error));
  const scratch = join(tmpdir(), `dti-duckdb-${process.pid}`);
  const instance = await DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    temp_directory: scratch,
  });
  const connection = await instance.connect();
  return {
    scratch,
    run: async (statement) => {
      await connection.run(statement);
    },
    rows: async (query) =>
      (await connection.runAndReadAll(query))
        .getRows()
        .map((row) => row.map((cell) => (cell === null ? null : String(cell)))),
    count: async (query) =>
      Number((await connection.runAndReadAll(`SELECT count(*) FROM (${query})`)).getRows()[0]?.[0] ?? 0),
    each: async (query, visit) => {
      const result = await connection.stream(query);
      for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
        visit(chunk);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function notLoaded(error: unknown): never {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  const absent = code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
  return fail("engine-missing", {}, { package: PACKAGE, reason: absent ? undefined : reason });
}
