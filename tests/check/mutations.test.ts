import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { beforeAll, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { basisOf } from "../../src/jobs/check-basis.ts";
import { openText } from "../../src/read/file/open-rows.ts";
import { publishedIn } from "../../src/read/published/published.ts";
import type { Figure, Finding } from "../../src/types/index.ts";
import { dti, ROOT } from "../cli.ts";
import { crosswalkOf } from "../merger.ts";
import { couldBe, faults, type Region } from "./oracle.ts";
import { csvOf, LEAVES, MEASURES, print, published, publishedTables, RANKED, type Table } from "./published.ts";

/** MUTATIONS=5000 runs as many, SEED=2 others; TALLY=FILE writes how they ended. */
const COUNT = Number(process.env.MUTATIONS ?? 10);
const SEED = Number(process.env.SEED ?? 1);

let tables: readonly Table[] = [];
let folder = "";
const figures = new Map<string, readonly Figure[]>();
const parts = crosswalkOf();
const basis = basisOf(undefined, undefined, undefined, []);
const csv = (name: string): readonly Record<string, string>[] =>
  parse(readFileSync(join(ROOT, "data", name), "utf8"), { columns: true });
const regions = new Map(
  csv("regions.csv").map((row) => [`${row.regions} ${row.province_code}`, row.region_code ?? ""]),
);
const regionOf: Region = (scheme, code) =>
  regions.get(`${scheme === "63" ? "eight_traditional_63" : "six_2025_34"} ${code}`) ?? "";
const population = new Map(csv("provinces_63.csv").map((row) => [row.code ?? "", Number(row.population_2024)]));

const read = (name: string): readonly Figure[] =>
  publishedIn([openText(name, {}, { cwd: folder, stdin: () => Buffer.of() })], {}).figures;

beforeAll(async () => {
  tables = await publishedTables();
  folder = published(tables);
  for (const { name } of tables) figures.set(name, read(name));
});

/** A small generator of pseudo-random numbers, so that a run can be repeated (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Mutation {
  readonly kind: string;
  readonly table: Table;
  /** Rows that were changed, counted from 0. */
  readonly rows: readonly number[];
  readonly before: string;
  readonly after: string;
}

/** How the changes of one kind ended. */
interface Tally {
  inconsistent: number;
  /** Found, with the finding in the changed row. */
  primary: number;
  /** Found as a contradiction of two rows of which either may be wrong; the changed row is named as the other one. */
  otherSide: number;
  /** Within rounding, and not reported. */
  rounding: number;
  /** Each total within rounding, but not all of them at once: reported, and no indices that could be found fit. */
  together: number;
}

type Draw = <T>(items: readonly T[]) => T;

/** Changes one cell of a copy, or exchanges two units; undefined where the draw does not allow the kind. */
const KINDS: Readonly<Record<string, (table: Table, draw: Draw) => Mutation | undefined>> = {
  "rank ±1": (table, draw) => {
    const key = draw(["rank", ...RANKED.slice(1).map((code) => `${code}_rank`)]);
    return cell("rank ±1", table, key, draw, (text) => String(Number(text) + draw([-1, 1])));
  },
  "last digit": (table, draw) =>
    cell("last digit", table, draw(MEASURES), draw, (text) => {
      const changed = Math.round(Number(text) * 10_000) + draw([-40, -3, -2, -1, -1, 1, 1, 2, 3, 40]);
      return changed < 0 || changed > 10_000 ? text : print(changed);
    }),
  "two units exchanged": (table, draw) => {
    const [a, b] = [draw(units(table)), draw(units(table))];
    const [one, other] = [table.rows[a], table.rows[b]];
    if (!one || !other || a === b) return undefined;
    const before = `${one[2]} and ${other[2]}`;
    [one[1], other[1]] = [other[1] ?? "", one[1] ?? ""];
    [one[2], other[2]] = [other[2] ?? "", one[2] ?? ""];
    return { kind: "two units exchanged", table, rows: [a, b], before, after: "exchanged" };
  },
  "tie broken": (table, draw) => {
    const key = draw(["rank", ...RANKED.slice(1).map((code) => `${code}_rank`)]);
    const at = table.header.indexOf(key);
    const tied = units(table).filter((i) =>
      units(table).some((j) => j !== i && table.rows[i]?.[at] === table.rows[j]?.[at]),
    );
    return tied.length === 0
      ? undefined
      : cell("tie broken", table, key, draw, (text) => String(Number(text) + 1), tied);
  },
  "sign of a change": (table, draw) =>
    cell("sign of a change", table, draw(["change", "score_change"]), draw, (text) =>
      text === "" || Number(text) === 0
        ? text
        : text.startsWith("-")
          ? `+${text.slice(1)}`
          : `-${text.replace("+", "")}`,
    ),
  "region rank ±1": (table, draw) =>
    cell(
      "region rank ±1",
      table,
      draw(["region_rank", ...RANKED.slice(1).map((code) => `${code}_region_rank`)]),
      draw,
      (text) => String(Number(text) + draw([-1, 1])),
    ),
  "previous rank ±1": (table, draw) =>
    cell("previous rank ±1", table, "previous_rank", draw, (text) =>
      text === "" ? text : String(Number(text) + draw([-1, 1])),
    ),
  "merged by population": (table, draw) => {
    const same = tables.find(({ year, scheme }) => year === table.year && scheme === "63");
    if (table.scheme !== "34" || same === undefined) return undefined;
    const key = draw(["total", ...Object.keys(LEAVES)]);
    const merged = units(table).filter((i) => (parts.get(table.rows[i]?.[1] ?? "")?.length ?? 0) > 1);
    return cell("merged by population", table, key, draw, (_, row) => weighted(same, key, row[1] ?? ""), merged);
  },
  mean: (table, draw) =>
    cell(
      "mean",
      table,
      "total",
      draw,
      (text) => print(Math.round(Number(text) * 10_000) + draw([-20, -3, -2, -1, 1, 2, 3, 20])),
      [table.rows.length - 1],
    ),
};

const units = ({ rows }: Table): readonly number[] => [...rows.keys()].slice(0, -1);

function weighted(same: Table, key: string, code: string): string {
  let [sum, people] = [0, 0];
  for (const part of parts.get(code) ?? []) {
    const row = same.rows.find((one) => one[1] === part);
    const weight = population.get(part) ?? 0;
    sum += Number(row?.[same.header.indexOf(key)]) * weight;
    people += weight;
  }
  return (sum / people).toFixed(4);
}

function cell(
  kind: string,
  table: Table,
  key: string,
  draw: Draw,
  change: (text: string, row: readonly string[]) => string,
  rows: readonly number[] = units(table),
): Mutation | undefined {
  const i = draw(rows);
  const row = table.rows[i];
  const at = table.header.indexOf(key);
  const before = row?.[at] ?? "";
  const after = row ? change(before, row) : before;
  if (row === undefined || after === before) return undefined;
  row[at] = after;
  return { kind, table, rows: [i], before: `${row[2]} ${key} ${before}`, after };
}

/** The findings for all tables with one of them changed. */
function findings(table: Table): readonly Finding[] {
  writeFileSync(join(folder, "mutated.csv"), csvOf(table));
  const changed = read("mutated.csv").map((figure) => ({ ...figure, file: table.name, year: table.year }));
  return check(
    tables.flatMap(({ name }) => (name === table.name ? changed : (figures.get(name) ?? []))),
    basis,
  ).findings;
}

it("the tables are right as they are, by the product and by another route", async () => {
  expect(faults(tables, parts, regionOf)).toEqual([]);
  const { out, code } = await dti(["check", folder, "--quiet"]);
  expect(out).toContain("nothing wrong found");
  expect(code).toBe(0);
});

it(`every one of ${COUNT} changes that leaves the tables inconsistent is found in its row, and no other is reported`, () => {
  const next = random(SEED);
  const draw: Draw = (items) => {
    const item = items[Math.floor(next() * items.length)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  };
  const tally = new Map<string, Tally>();
  const wrong: string[] = [];
  const kinds = Object.keys(KINDS);
  for (let done = 0; done < COUNT; ) {
    const original = draw(tables);
    const copy: Table = { ...original, rows: original.rows.map((row) => [...row]) };
    // Each kind in turn, so that few changes meet all.
    const kind = kinds[done % kinds.length] ?? "";
    const mutation = KINDS[kind]?.(copy, draw);
    if (mutation === undefined) continue;
    done++;
    const all = tables.map((table) => (table === original ? copy : table));
    const naive = faults(all, parts, regionOf);
    const found = findings(copy);
    const lines = mutation.rows.map((row) => row + 2);
    const here = (figure: Figure): boolean => figure.file === copy.name && lines.includes(figure.line);
    const counts = tally.get(kind) ?? { inconsistent: 0, primary: 0, otherSide: 0, rounding: 0, together: 0 };
    tally.set(kind, counts);
    const said = `${copy.name}:${lines} ${kind}: ${mutation.before} → ${mutation.after}; expected ${naive.slice(0, 3)}; found ${found
      .slice(0, 3)
      .map(
        ({ rule, figure }) => `${rule} ${figure.file}:${figure.line}:${figure.column} ${figure.name} ${figure.text}`,
      )}`;
    if (naive.length > 0) {
      counts.inconsistent++;
      if (found.some(({ figure }) => here(figure))) counts.primary++;
      else if (found.some(({ related }) => related.some(here))) counts.otherSide++;
      else wrong.push(`not found in its row: ${said}`);
    } else {
      const row = copy.rows[mutation.rows[0] ?? 0] ?? [];
      const read = (key: string): string => row[copy.header.indexOf(key)] ?? "";
      if (found.length === 0) counts.rounding++;
      else if (found.every(({ rule }) => rule === "identity") && !couldBe(read)) counts.together++;
      else wrong.push(`reported without need: ${said}`);
    }
  }
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify([...tally], null, 1));
  expect(wrong).toEqual([]);
}, 3_600_000);
