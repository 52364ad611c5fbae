/** How many units have another total or rank in DuckDB, with DECIMAL numbers, than in a result of dti. */
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [wide, result, home, ...weights] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(home, "x"))("@duckdb/node-api");

const pairs = weights.map((text) => text.split("="));
const whole = pairs.reduce((sum, [, points]) => sum + Number(points), 0);
const sum = pairs.map(([code, points]) => `${points} * CAST(${code} * 10000 AS HUGEINT)`).join(" + ");
const types = pairs.map(([code]) => `'${code}': 'DECIMAL(9,4)'`).join(", ");

const SQL = `
WITH cells AS (FROM read_csv('${wide}', types = {${types}})),
totals AS (SELECT code, (2 * (${sum}) + ${whole}) // ${2 * whole} AS total FROM cells),
ranked AS (SELECT code, total, rank() OVER (ORDER BY total DESC) AS rank FROM totals),
ours AS (SELECT rank, code, CAST(total * 10000 AS HUGEINT) AS total FROM read_csv('${result}', types = {'total': 'DECIMAL(9,4)'}))
SELECT count(*) FROM ranked FULL JOIN ours USING (code)
WHERE ranked.rank IS DISTINCT FROM ours.rank OR ranked.total IS DISTINCT FROM ours.total`;

(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const [[differ]] = (await connection.runAndReadAll(SQL)).getRows();
  process.stdout.write(`${differ}\n`);
})();
