/**
 * The job in the fewest steps that read with csv-parse: made for the generated files, in doubles, without a check or a
 * word. What `dti` takes above it is the price of exactness, of checks and of messages.
 * Arguments: a methodology, a file of regions or -, this year's file, last year's if any.
 */
const { readFileSync, writeSync } = require("node:fs");
const { parse } = require("csv-parse/sync");

const [method, places, now, before] = process.argv.slice(2);
const { measures } = JSON.parse(readFileSync(method, "utf8"));
const regionOf = new Map(places === "-" ? [] : parse(readFileSync(places)));

const printed = (value) => Math.round(value * 1e4);
const text = (whole) => (whole / 1e4).toFixed(4);

function ranked(file) {
  const bytes = readFileSync(file);
  const [codes, names, regions] = [[], [], []];
  let headings;
  let columns;
  const note = bytes[0] === 0x23 ? bytes.indexOf("\n") + 1 : 0;
  for (let start = note; start < bytes.length; ) {
    const end = bytes.indexOf("\n", Math.min(start + (1 << 16), bytes.length - 1)) + 1 || bytes.length;
    for (const cells of parse(bytes.subarray(start, end), { record_delimiter: "\n", quote: null })) {
      if (headings === undefined) {
        headings = cells;
        columns = cells.map(() => []);
        continue;
      }
      codes.push(cells[0]);
      names.push(cells[1]);
      const from = headings[2] === "region" ? 3 : 2;
      regions.push(from === 3 ? cells[2] : regionOf.get(cells[0]));
      for (let i = from; i < cells.length; i++) columns[i].push(Number(cells[i]));
    }
    start = end;
  }
  const values = new Map(headings.map((heading, i) => [heading, columns[i]]));
  for (const { code, of } of measures) {
    if (of === undefined) continue;
    const members = Object.entries(of).filter(([, weight]) => weight > 0);
    const sum = members.reduce((all, [, weight]) => all + weight, 0);
    const total = new Float64Array(codes.length);
    for (const [member, weight] of members) {
      const column = values.get(member);
      for (let i = 0; i < total.length; i++) total[i] += (column[i] * weight) / sum;
    }
    values.set(code, total);
  }
  const keys = Float64Array.from(values.get("total"), printed);
  const order = Uint32Array.from(codes.keys()).sort((a, b) => keys[b] - keys[a] || a - b);
  const [ranks, within] = [new Uint32Array(codes.length), new Uint32Array(codes.length)];
  const last = new Map();
  const place = (group, i) => {
    const { count, key, rank } = last.get(group) ?? { count: 0 };
    const own = keys[i] === key ? rank : count + 1;
    last.set(group, { count: count + 1, key: keys[i], rank: own });
    return own;
  };
  for (const i of order) {
    ranks[i] = place("", i);
    within[i] = place(regions[i], i);
  }
  return { codes, names, regions, values, order, ranks, within };
}

const { codes, names, regions, values, order, ranks, within } = ranked(now);
const old = before && ranked(before);
const oldRank = new Map(old?.codes.map((code, i) => [code, old.ranks[i]]));
const shown = ["total", "government", "economy", "society"].map((code) => values.get(code));
let out = `rank,code,province,region,region_rank,total,government,economy,society${old ? ",previous_rank,change" : ""}\n`;
for (const i of order) {
  out += `${ranks[i]},${codes[i]},${names[i]},${regions[i]},${within[i]}`;
  for (const column of shown) out += `,${text(printed(column[i]))}`;
  if (old) out += `,${oldRank.get(codes[i])},${oldRank.get(codes[i]) - ranks[i]}`;
  out += "\n";
  if (out.length < 1 << 16) continue;
  writeSync(1, out);
  out = "";
}
writeSync(1, out);
