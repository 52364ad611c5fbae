import { LEAVES, MEASURES, RANKED, type Table, WHOLES } from "./published.ts";

/** Values from lo to hi, in half units of the last digit; hi itself is in only where `closed`. */
interface Span {
  readonly lo: number;
  readonly hi: number;
  readonly closed: boolean;
}

const digits = (text: string): number => Math.round(Number(text) * 10_000);
const span = (value: number): Span =>
  2 * value + 1 > 20_000
    ? { lo: 2 * value - 1, hi: 20_000, closed: true }
    : { lo: Math.max(0, 2 * value - 1), hi: 2 * value + 1, closed: false };
const meet = (a: Span, b: Span): boolean =>
  (a.lo < b.hi || (a.lo === b.hi && b.closed)) && (b.lo < a.hi || (b.lo === a.hi && a.closed));

function sum(spans: readonly Span[], weights: readonly number[]): Span {
  const whole = weights.reduce((total, weight) => total + weight, 0);
  const at = (read: (one: Span) => number): number =>
    spans.reduce((total, one, i) => total + read(one) * (weights[i] ?? 0), 0) / whole;
  return { lo: at(({ lo }) => lo), hi: at(({ hi }) => hi), closed: spans.every(({ closed }) => closed) };
}

type Read = (table: Table, code: string, key: string) => string;

/**
 * What is wrong with tables, found by another route than the product's: in plain numbers, cell by cell, and without
 * asking whether several totals of a row can be true together.
 */
export function faults(
  tables: readonly Table[],
  parts: ReadonlyMap<string, readonly string[]>,
  regionOf: Region,
): string[] {
  const found: string[] = [];
  const rows = new Map(tables.map((table) => [table, new Map(table.rows.map((row) => [row[1] ?? "", row]))]));
  const read: Read = (table, code, key) => rows.get(table)?.get(code)?.[table.header.indexOf(key)] ?? "";
  for (const table of tables) {
    const codes = table.rows.map((row) => row[1] ?? "").filter(Boolean);
    const score = (code: string, key: string): Span => span(digits(read(table, code, key)));
    for (const code of codes) {
      for (const key of MEASURES)
        if (digits(read(table, code, key)) > 10_000) found.push(`${table.name} ${code} range`);
      for (const [key, members] of Object.entries(WHOLES)) {
        const made = sum(
          members.map((member) => score(code, member)),
          members.map((member) => LEAVES[member] ?? 0),
        );
        if (!meet(made, score(code, key))) found.push(`${table.name} ${code} ${key}`);
      }
    }
    for (const key of RANKED) {
      const [national, regional] = key === "total" ? ["rank", "region_rank"] : [`${key}_rank`, `${key}_region_rank`];
      const value = new Map(codes.map((code) => [code, digits(read(table, code, key))]));
      const rank = (code: string): number => Number(read(table, code, national));
      for (const code of codes) {
        const better = [...value.values()].filter((other) => other > (value.get(code) ?? 0)).length;
        if (rank(code) !== better + 1) found.push(`${table.name} ${code} ${national}`);
        const region = regionOf(table.scheme, code);
        const ahead = codes.filter((other) => regionOf(table.scheme, other) === region && rank(other) < rank(code));
        if (Number(read(table, code, regional)) !== ahead.length + 1) found.push(`${table.name} ${code} ${regional}`);
      }
    }
    found.push(...changes(table, codes, tables, read, parts));
    if (table.scheme === "34") found.push(...mergers(table, codes, tables, read, parts));
    const printed = span(digits(read(table, "", "total")));
    const mean = sum(
      codes.map((code) => score(code, "total")),
      codes.map(() => 1),
    );
    if (!meet(mean, printed)) found.push(`${table.name} mean`);
  }
  return found;
}

export type Region = (scheme: "63" | "34", code: string) => string;

function changes(
  table: Table,
  codes: readonly string[],
  tables: readonly Table[],
  read: Read,
  parts: ReadonlyMap<string, readonly string[]>,
): string[] {
  const found: string[] = [];
  const before = tables.find(({ year, scheme }) => year === table.year - 1 && scheme === "63");
  if (before === undefined) return found;
  const carried = new Map(
    [...parts].map(([code, old]) => {
      const values = old.map((part) => span(digits(read(before, part, "total"))));
      return [
        code,
        sum(
          values,
          old.map(() => 1),
        ),
      ];
    }),
  );
  for (const code of codes) {
    const [rank, previous, change] = ["rank", "previous_rank", "change"].map((key) => Number(read(table, code, key)));
    if (change !== (previous ?? 0) - (rank ?? 0)) found.push(`${table.name} ${code} change`);
    if (table.scheme === "63") {
      if (previous !== Number(read(before, code, "rank"))) found.push(`${table.name} ${code} previous_rank`);
      const stated = digits(read(table, code, "score_change"));
      const real = digits(read(table, code, "total")) - digits(read(before, code, "total"));
      if (Math.abs(stated - real) > 1) found.push(`${table.name} ${code} score_change`);
      continue;
    }
    const own = carried.get(code);
    if (own === undefined || previous === undefined) continue;
    const ahead = [...carried.values()].filter((other) => other.lo > own.hi || (other.lo === own.hi && !own.closed));
    const behind = [...carried.values()].filter((other) => own.lo > other.hi || (own.lo === other.hi && !other.closed));
    if (previous < 1 + ahead.length || previous > 34 - behind.length) found.push(`${table.name} ${code} previous_rank`);
  }
  return found;
}

function mergers(
  table: Table,
  codes: readonly string[],
  tables: readonly Table[],
  read: Read,
  parts: ReadonlyMap<string, readonly string[]>,
): string[] {
  const same = tables.find(({ year, scheme }) => year === table.year && scheme === "63");
  if (same === undefined) return [];
  return codes.flatMap((code) =>
    MEASURES.flatMap((key) => {
      const old = parts.get(code) ?? [];
      const mean = sum(
        old.map((part) => span(digits(read(same, part, key)))),
        old.map(() => 1),
      );
      return meet(mean, span(digits(read(table, code, key)))) ? [] : [`${table.name} ${code} ${key} merged`];
    }),
  );
}

/**
 * Whether indices within what is printed could give all totals of a row at once: looked for by going back and forth
 * between the conditions, in doubles. True where a point is found.
 */
export function couldBe(read: (key: string) => string): boolean {
  const keys = Object.keys(LEAVES);
  const spans = keys.map((key) => span(digits(read(key))));
  const wholes = Object.entries(WHOLES).map(([whole, members]) => {
    const all = members.reduce((total, member) => total + (LEAVES[member] ?? 0), 0);
    return {
      shares: keys.map((key) => (members.includes(key) ? (LEAVES[key] ?? 0) / all : 0)),
      span: span(digits(read(whole))),
    };
  });
  const x = spans.map(({ lo, hi }) => (lo + hi) / 2);
  for (let round = 0; round < 20_000; round++) {
    let moved = 0;
    for (const {
      shares,
      span: { lo, hi },
    } of wholes) {
      const value = shares.reduce((total, share, i) => total + share * (x[i] ?? 0), 0);
      const target = Math.min(Math.max(value, lo + 1e-7), hi - 1e-7);
      const norm = shares.reduce((total, share) => total + share * share, 0);
      for (const [i, share] of shares.entries()) x[i] = (x[i] ?? 0) + ((target - value) * share) / norm;
      moved = Math.max(moved, Math.abs(target - value));
    }
    for (const [i, { lo, hi }] of spans.entries()) {
      const inside = Math.min(Math.max(x[i] ?? 0, lo + 1e-7), hi - 1e-7);
      moved = Math.max(moved, Math.abs(inside - (x[i] ?? 0)));
      x[i] = inside;
    }
    if (moved < 1e-9) return true;
  }
  return false;
}
