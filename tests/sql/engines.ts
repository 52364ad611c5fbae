import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";

/** A database that runs statements and gives the rows of the last, every value as text. */
export interface Engine {
  readonly dialect: "duckdb" | "postgres";
  readonly run: (statements: readonly string[]) => Promise<readonly Readonly<Record<string, string | null>>[]>;
}

type Rows = readonly Readonly<Record<string, unknown>>[];

const asText = (rows: Rows): readonly Readonly<Record<string, string | null>>[] =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, value === null || value === undefined ? null : String(value)]),
    ),
  );

export async function duckdb(): Promise<Engine> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  return {
    dialect: "duckdb",
    run: async (statements) => {
      let rows: Rows = [];
      for (const one of statements) rows = (await connection.runAndReadAll(one)).getRowObjectsJson();
      return asText(rows);
    },
  };
}

export async function postgres(): Promise<Engine> {
  const database = await PGlite.create();
  return {
    dialect: "postgres",
    run: async (statements) => {
      const results = await database.exec(statements.join(";\n"));
      return asText((results.at(-1)?.rows ?? []) as Rows);
    },
  };
}
