/** Reads files with csv-parse and keeps nothing: what no program that reads with it can go below. */
const { readFileSync } = require("node:fs");
const { parse } = require("csv-parse/sync");

for (const path of process.argv.slice(2)) {
  const bytes = readFileSync(path);
  let rows = 0;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf("\n", Math.min(start + (1 << 20), bytes.length - 1)) + 1 || bytes.length;
    rows += parse(bytes.subarray(start, end), { relax_column_count: true }).length;
    start = end;
  }
  process.stdout.write(`${rows}\n`);
}
