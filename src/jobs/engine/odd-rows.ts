import { at } from "../../core/column.ts";
import { DOUBTFUL } from "../../read/plain/doubtful.ts";
import { cannot } from "../../read/plain/plain-files.ts";
import { isVersion } from "../../read/table/versions.ts";
import {
  groupedQuery,
  oddQuery,
  oddRegionsQuery,
  rowsQuery,
  sameQuery,
  twinsQuery,
  unitsQuery,
} from "../../sql/plain/doubtful-rows.ts";
import type { Column } from "../../types/index.ts";
import type { Duckdb } from "./duckdb.ts";
import { decimalsOf, type PlainTable, readRows } from "./plain-table.ts";

/** So many rows at most are read one by one. */
const MOST = 100_000;

/**
 * Reads the rows that are not plain as `dti` does, and compares what the engine made of them. Gives the decimals that
 * they need. @throws Failure with what is wrong with them, or where they are something else
 */
export async function refuseOddRows(table: PlainTable, engine: Duckdb): Promise<number> {
  const { files, decimals, codes } = table;
  const [first] = files;
  const [[kinds] = []] = await engine.rows(sameQuery);
  if (Number(kinds) > 1) cannot("years", first?.path, "");
  const rowsOf = async (query: string): Promise<readonly number[]> =>
    (await engine.rows(query)).map(([row]) => Number(row));
  const [[units, all] = []] = await engine.rows(unitsQuery(first?.code !== undefined));
  const twins = units === all ? [] : await rowsOf(twinsQuery(first?.code !== undefined, MOST));
  const never = [...twins, ...(await rowsOf(groupedQuery(MOST)))];
  const regional = first?.region !== undefined;
  const odd = [
    ...(await rowsOf(oddQuery(MOST + 1))),
    ...(regional ? await rowsOf(oddRegionsQuery(MOST + 1, DOUBTFUL)) : []),
  ];
  const rows = [...new Set([...odd, ...never])].sort((a, b) => a - b);
  if (rows.length === 0) return decimals;
  const { found, placeOf, fileOf } = await readRows(rows.slice(0, MOST), table);
  const needed = decimalsOf(found);
  if (needed > decimals) return needed;
  const refuse = (row: number, label: string): never => {
    const { file, line } = fileOf(row);
    return cannot("row", file, label, line);
  };
  const { units: own, columns } = found;
  for (const [id, unit, name, region, ...wholes] of await engine.rows(rowsQuery(rows, codes, regional))) {
    const row = Number(id);
    const i = placeOf(row) ?? -1;
    const isSame =
      own.codes[i] === unit &&
      own.names[i] === (name ?? unit) &&
      (own.regions?.[i] ?? "") === (region ?? "") &&
      codes.every((code, c) => isEqual(columns.get(code), i, wholes[c] ?? null, decimals));
    const isOther = first?.code === undefined && isVersion(unit ?? "");
    if (!isSame || isOther || never.includes(row)) refuse(row, unit ?? "");
  }
  if (rows.length > MOST) refuse(rows[0] ?? 0, "");
  return decimals;
}

/** Whether a value is a whole number in units of the last decimal; null is missing. */
function isEqual(column: Column | undefined, i: number, whole: string | null, decimals: number): boolean {
  const value = column && at(column, i);
  if (value === undefined || whole === null) return value === undefined && whole === null;
  return value.n * 10n ** BigInt(decimals) === BigInt(whole) * value.d;
}
