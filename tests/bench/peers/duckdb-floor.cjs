/**
 * The least that DuckDB does for the same result: one query over a file of DECIMAL(9, 4) cells that is believed as it
 * stands, without a check or a word, and COPY.
 */
const { openSync, readFileSync, readSync } = require("node:fs");
const { DuckDBInstance } = require("@duckdb/node-api");

const [method, wide, result] = process.argv.slice(2);
const { measures } = JSON.parse(readFileSync(method, "utf8"));
const first = Buffer.alloc(10_000);
readSync(openSync(wide, "r"), first);
const [heading] = first.toString().split("\n");
const columns = heading.split(",");
const leaves = columns.slice(3);
const shown = [...measures.filter(({ kind }) => kind === "total"), ...measures.filter(({ kind }) => kind === "pillar")];

const types = columns.map((name, i) => `'${name}': '${i < 3 ? "VARCHAR" : "DECIMAL(9, 4)"}'`);
const rows = `read_csv('${wide}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', columns = {${types}})`;
const printed = ({ code, of }) => {
  const members = Object.entries(of).filter(([member, weight]) => weight > 0 && leaves.includes(member));
  const whole = members.reduce((sum, [, weight]) => sum + weight, 0);
  const sum = members.map(([member, weight]) => `${weight} * CAST(${member} * 10000 AS BIGINT)`).join(" + ");
  return `CAST((2 * (${sum}) + ${whole}) // ${2 * whole} AS BIGINT) AS ${code}`;
};
const value = ({ code }) => `CAST(${code} AS DECIMAL(6, 0)) * CAST(0.0001 AS DECIMAL(4, 4)) AS "${code}"`;

const SQL = `
COPY (
WITH summed AS (SELECT code, name, region, ${shown.map(printed).join(", ")} FROM ${rows}),
ranked AS (
  SELECT *, rank() OVER (ORDER BY total DESC) AS rank, rank() OVER (PARTITION BY region ORDER BY total DESC) AS region_rank
  FROM summed)
SELECT rank, code, name AS unit, region, region_rank, ${shown.map(value).join(", ")} FROM ranked ORDER BY rank, code
) TO '${result}' (FORMAT csv)`;

(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(SQL);
})();
