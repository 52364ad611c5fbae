import { Failure } from "../../core/failure.ts";
import { sumProblems } from "../../read/table/scores.ts";
import { SEARCHED } from "../../read/table/sum-rows.ts";
import { namesQuery, perhapsSumsQuery, scoresQuery, sumsQuery } from "../../sql/plain/sums.ts";
import type { Column } from "../../types/index.ts";
import type { Duckdb } from "./duckdb.ts";
import { doubles } from "./plain-columns.ts";
import { type PlainTable, readRows } from "./plain-table.ts";

/** Rows whose figures are the sum or mean of others'. @throws Failure */
export async function refuseSums(table: PlainTable, engine: Duckdb): Promise<void> {
  const { codes, decimals, starts, files } = table;
  const count = starts.at(-1) ?? 0;
  // Of so few rows, some may be the sums of a few others.
  if (count > SEARCHED && !(await mayHaveSums(codes, engine))) return;
  const scores = await doubles(engine, scoresQuery(codes), codes.length, count);
  const columns = scores.map((num): Column => ({ kind: "fixed", den: 10n ** BigInt(decimals), num }));
  const isCoded = files[0]?.code !== undefined;
  const names = (await engine.rows(namesQuery)).map(([name]) => name ?? "");
  const nameOf = (row: number): string => names[row] ?? "";
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

/** Whether every score of any row may be the sum or mean of all others of its column. */
async function mayHaveSums(codes: readonly string[], engine: Duckdb): Promise<boolean> {
  const [sums = []] = await engine.rows(sumsQuery(codes));
  const wholes = sums.map((sum) => BigInt(sum ?? 0));
  return (await engine.rows(perhapsSumsQuery(codes, wholes))).length > 0;
}
