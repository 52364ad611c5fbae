// The floor of `dti robustness`: the same number of draws over the same table in a bare loop of doubles, which reads with
// csv-parse, checks nothing and prints the mean rank of each unit. METHOD FILE DRAWS
const { readFileSync } = require("node:fs");
const { parse } = require("csv-parse/sync");
const [method, file, draws] = process.argv.slice(2);
const { measures } = JSON.parse(readFileSync(method, "utf8"));
const rows = parse(readFileSync(file, "utf8"), { columns: true, bom: true, comment: "#" });
const columns = new Map();
for (const { code, of } of measures) {
  columns.set(code, of ? new Float64Array(rows.length) : Float64Array.from(rows, (row) => Number(row[code])));
}
const aggregates = measures.filter(({ of }) => of).map(({ code, of }) => ({ code, of: Object.entries(of) }));
const sums = new Float64Array(rows.length);
const order = Int32Array.from(rows, (_, i) => i);
let seed = 1;
for (let draw = 0; draw < Number(draws); draw++) {
  let values = sums;
  for (const { code, of } of aggregates) {
    values = columns.get(code);
    values.fill(0);
    let total = 0;
    for (const [member, given] of of) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const weight = given * (0.75 + seed / 2 ** 33);
      total += weight;
      const value = columns.get(member);
      for (let i = 0; i < values.length; i++) values[i] += weight * value[i];
    }
    for (let i = 0; i < values.length; i++) values[i] /= total;
  }
  order.sort((a, b) => values[b] - values[a]);
  for (let place = 0; place < order.length; place++) sums[order[place]] += place + 1;
}
for (let i = 0; i < rows.length; i++) console.log(i, sums[i] / Number(draws));
