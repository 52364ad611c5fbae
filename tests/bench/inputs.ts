import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

/** A repeatable stream of numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const name = (text: string) => ({ en: text, vi: text });
const table = (path: string): Record<string, string>[] => parse(readFileSync(path), { columns: true });

interface Index {
  readonly code: string;
  readonly points: number;
  readonly components: number;
}

const F = ["i1", "i2", "i3", "i4", "i5"];
const PILLARS: Readonly<Record<string, readonly string[]>> = {
  government: [...F, "i6"],
  economy: [...F, "i7"],
  society: [...F, "i8"],
  total: [...F, "i6", "i7", "i8"],
};
const indices = (components: readonly number[]): readonly Index[] =>
  components.map((count, i) => ({
    code: `i${i + 1}`,
    points: [100, 100, 100, 100, 100, 200, 150, 150][i] ?? 100,
    components: count,
  }));

/** Components of each index as in the decision of 2022, and as in a table of communes. */
const PROVINCIAL = indices([10, 11, 7, 13, 12, 24, 12, 9]);
const COMMUNAL = indices([5, 5, 5, 5, 5, 7, 5, 5]);
const codesOf = ({ code, components }: Index): readonly string[] =>
  Array.from({ length: components }, (_, i) => `${code}_${i + 1}`);

/** A methodology of three levels, and the same as rows `aggregate,member,weight` for programs without JSON. */
function writeMethod(folder: string, of: readonly Index[]): readonly string[] {
  const components = of.flatMap(codesOf);
  const leaves = components.map((code) => ({ code, kind: "component", name: name(code), max: 10 }));
  const middle = of.map((index) => ({
    ...{ code: index.code, kind: "index", name: name(index.code) },
    of: Object.fromEntries(codesOf(index).map((code) => [code, 10])),
  }));
  const top = Object.entries(PILLARS).map(([code, members]) => ({
    ...{ code, kind: code === "total" ? "total" : "pillar", name: name(code) },
    of: Object.fromEntries(
      of.filter((index) => members.includes(index.code)).map((index) => [index.code, index.points]),
    ),
  }));
  const rest = { title: name("Generated"), source: "generated", decimals: 4, ties: "competition", rankOn: "printed" };
  const measures = [...leaves, ...middle, ...top];
  writeFileSync(join(folder, "method.json"), JSON.stringify({ id: "generated", ...rest, scale: "fraction", measures }));
  const weights = [...middle, ...top].flatMap(({ code, of: members }) =>
    Object.entries(members).map(([member, weight]) => `${code},${member},${weight}\n`),
  );
  writeFileSync(join(folder, "weights.csv"), `aggregate,member,weight\n${weights.join("")}`);
  return components;
}

/** Two years of 63 provinces × 98 components; two provinces have the same values, in another order within an index. */
export function provincial(folder: string): void {
  const components = writeMethod(folder, PROVINCIAL);
  const next = random(1);
  const provinces = table("data/provinces_63.csv");
  for (const year of [2022, 2023]) {
    let first: readonly string[] = [];
    const rows = provinces.map(({ code, name_vi }, i) => {
      const values = components.map(() => next().toFixed(4));
      if (i === 0) first = values;
      const shown = i === 1 ? PROVINCIAL.flatMap((index) => cut(first, components, index).reverse()) : values;
      return `${code},${name_vi},${shown.join(",")}\n`;
    });
    writeFileSync(join(folder, `${year}.csv`), `code,province,${components.join(",")}\n${rows.join("")}`);
  }
  const regional = table("data/regions.csv").filter(({ regions }) => regions === "eight_traditional_63");
  const regions = regional.map(({ province_code, region_code }) => `${province_code},${region_code}\n`);
  writeFileSync(join(folder, "regions.csv"), `code,region\n${regions.join("")}`);
}

const cut = (values: readonly string[], components: readonly string[], index: Index): string[] =>
  codesOf(index).map((code) => values[components.indexOf(code)] ?? "");

/** 3,321 communes × 42 indicators of one year. */
export function communes(folder: string): void {
  const components = writeMethod(folder, COMMUNAL);
  const next = random(2);
  const rows = Array.from({ length: 3321 }, (_, i) => {
    const values = components.map(() => next().toFixed(4));
    return `${String(i + 1).padStart(5, "0")},Xã ${i + 1},Vùng ${(i % 34) + 1},${values.join(",")}\n`;
  });
  writeFileSync(join(folder, "2024.csv"), `code,commune,region,${components.join(",")}\n${rows.join("")}`);
}

/**
 * 3,321 communes by the example set of 62 components and a deduction: raw figures in `raw.csv`, drawn anew for its
 * ratios; and a methodology without its rules in `given.json`, for a table of the scores alone.
 */
export function scoredCommunes(folder: string): void {
  const next = random(4);
  const [heading = [], ...examples] = readFileSync("data/examples/commune-2026.csv", "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const pairs = heading.flatMap((code, i) => (code.endsWith("a") && !code.startsWith("3.") ? [i] : []));
  const rows = Array.from({ length: 3321 }, (_, i) => {
    const row = [...(examples[i % examples.length] ?? [])];
    row[0] = `Xã ${i + 1}`;
    for (const at of pairs) {
      const all = 50 + Math.floor(900 * next());
      row[at] = String(Math.floor(all * next()));
      row[at + 1] = String(all);
    }
    return `${row.join(",")}\n`;
  });
  writeFileSync(join(folder, "raw.csv"), `${heading.join(",")}\n${rows.join("")}`);
  const { figures: _, measures, ...method } = JSON.parse(readFileSync("data/examples/commune.json", "utf8"));
  const given = measures.map(({ score: __, rule: ___, ...measure }: Record<string, unknown>) => measure);
  writeFileSync(join(folder, "given.json"), JSON.stringify({ ...method, measures: given }));
}

/** Main indices of the decision of 2022. */
const MAIN = [
  ...["awareness", "institutions", "infrastructure", "human_resources", "security"],
  ...["gov_activity", "econ_activity", "soc_activity"],
];

/** Units × 8 indices of 2022, a row a unit in `wide.csv` and the same cells a row a value in `long.csv`. */
export function units(folder: string, count: number): void {
  const next = random(3);
  const wide = openSync(join(folder, "wide.csv"), "w");
  const long = openSync(join(folder, "long.csv"), "w");
  writeSync(wide, `code,name,region,${MAIN.join(",")}\n`);
  writeSync(long, "code,measure,value\n");
  for (let from = 0; from < count; from += 10_000) {
    let [rows, cells] = ["", ""];
    for (let i = from; i < Math.min(count, from + 10_000); i++) {
      const code = `u${String(i + 1).padStart(7, "0")}`;
      const values = MAIN.map(() => next().toFixed(4));
      rows += `${code},Unit ${i + 1},Region ${(i % 64) + 1},${values.join(",")}\n`;
      for (const [j, value] of values.entries()) cells += `${code},${MAIN[j]},${value}\n`;
    }
    writeSync(wide, rows);
    writeSync(long, cells);
  }
  closeSync(wide);
  closeSync(long);
}
