/** The two-year job in DuckDB: weighted means on three levels, national and regional ranks, change. */
const { createRequire } = require("node:module");
const { join } = require("node:path");

const [folder, home] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(join(home, "x"))("@duckdb/node-api");

const csv = (name, types = "") => `read_csv('${join(folder, name)}'${types})`;
const level = (from, members) => `
  SELECT year, code, aggregate AS measure, sum(value * weight) / sum(weight) AS value
  FROM ${from} JOIN weights ON member = measure WHERE ${members} GROUP BY ALL`;

const SQL = `
WITH weights AS (FROM ${csv("weights.csv")}),
regions AS (FROM ${csv("regions.csv", ", all_varchar = true")}),
wide AS (
  SELECT 2022 AS year, * FROM ${csv("2022.csv", ", types = {'code': 'VARCHAR'}")}
  UNION ALL SELECT 2023, * FROM ${csv("2023.csv", ", types = {'code': 'VARCHAR'}")}),
cells AS (UNPIVOT wide ON COLUMNS(* EXCLUDE (year, code, province)) INTO NAME measure VALUE value),
indices AS (${level("cells", "aggregate LIKE 'i%'")}),
tops AS (${level("indices", "aggregate = 'total'")}),
ranked AS (
  SELECT year, code, floor(value * 1e4 + 0.5) / 1e4 AS total,
    rank() OVER (PARTITION BY year ORDER BY floor(value * 1e4 + 0.5) DESC) AS rank,
    rank() OVER (PARTITION BY year, region ORDER BY floor(value * 1e4 + 0.5) DESC) AS region_rank
  FROM tops JOIN regions USING (code))
SELECT now.code, now.total, now.rank, now.region_rank, old.rank - now.rank AS change
FROM ranked now JOIN ranked old USING (code) WHERE now.year = 2023 AND old.year = 2022 ORDER BY now.rank, now.code`;

(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const rows = (await connection.runAndReadAll(SQL)).getRows();
  process.stdout.write(["code,total,rank,region_rank,change", ...rows.map((row) => row.join(","))].join("\n"));
})();
