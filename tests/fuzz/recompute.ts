import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { compared, csvOf, naiveValues, recipes, tableOf } from "../cli/tables.ts";
import { crosswalkOf, oldCodes } from "../merger.ts";
import { fileOf } from "../methods.ts";
import { mean, type Ratio, type Rule, ranks, ratioOf, roundedHalfUp } from "../naive.ts";
import { ROOT } from "../root.ts";
import { random } from "./mutate.ts";
import type { Main } from "./run.ts";

/** What was recomputed by plain fractions, and every table in which the program says something else. */
export interface Recomputation {
  /** Values and ranks that were compared. */
  figures: number;
  readonly faults: string[];
}

/** Indices with their points in `dti-2022`; each pillar has the first five and one of its own. */
const POINTS: Readonly<Record<string, number>> = {
  ...{ awareness: 100, institutions: 100, infrastructure: 100, human_resources: 100, security: 100 },
  ...{ gov_activity: 200, econ_activity: 150, soc_activity: 150 },
};
const INDICES = Object.keys(POINTS);
const pillar = (own: string): readonly string[] => [...INDICES.slice(0, 5), own];
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  total: INDICES,
  government: pillar("gov_activity"),
  economy: pillar("econ_activity"),
  society: pillar("soc_activity"),
};
const MEASURES = [...Object.keys(WHOLES), ...INDICES];
const RULES: readonly Rule[] = ["competition", "dense", "ordinal", "modified", "fractional"];

const rows = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(ROOT, "data", name), "utf8"), { columns: true });

/** Values of one measure by unit. */
type Values = ReadonlyMap<string, Ratio>;

/** Runs of the program in a folder of their own. */
class Runs {
  readonly result: Recomputation = { figures: 0, faults: [] };
  readonly folder = mkdtempSync(join(tmpdir(), "dti-recompute-"));

  constructor(private readonly main: Main) {}

  async run(argv: readonly string[], files: Readonly<Record<string, string>>): Promise<string> {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text);
    const out: string[] = [];
    await this.main(argv, {
      ...{ cwd: this.folder, env: { LANG: "C" }, stdin: () => Buffer.of() },
      stdout: { write: (text) => void out.push(String(text)), isTTY: false, columns: 80 },
      stderr: { write: (text) => void out.push(String(text)), isTTY: false, columns: 80 },
    });
    return out.join("");
  }

  /** Notes where found is not what was expected. */
  compare(where: string, expected: unknown, found: unknown): void {
    this.result.figures++;
    if (expected !== found) this.result.faults.push(`${where}: expected ${expected}, found ${found}`);
  }
}

interface Province {
  readonly code: string;
  readonly values: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
}

/** Cells with so many decimals; where there is little variety, many units tie. */
function provinceCells(next: (below: number) => number): ReadonlyMap<string, readonly string[]> {
  const decimals = 1 + next(5);
  const variety = [3, 20, 10 ** decimals][next(3)] ?? 3;
  const cell = (): string =>
    (Math.floor((next(variety + 1) * 10 ** decimals) / variety) / 10 ** decimals).toFixed(decimals);
  return new Map(oldCodes.map((code) => [code, INDICES.map(cell)]));
}

/** Every measure of the 34 provinces, or of the 63, from the cells of the 63. */
function provinceValues(
  cells: ReadonlyMap<string, readonly string[]>,
  units: ReadonlyMap<string, readonly string[]>,
  weightOf: (code: string) => Ratio,
): ReadonlyMap<string, Values> {
  const indices = new Map(
    INDICES.map((index, at) => {
      const meanOf = (parts: readonly string[]): Ratio =>
        mean(parts.map((code) => ({ value: ratioOf(cells.get(code)?.[at] ?? ""), weight: weightOf(code) })));
      return [index, new Map([...units].map(([unit, parts]) => [unit, meanOf(parts)]))];
    }),
  );
  const wholes = Object.entries(WHOLES).map(([whole, members]): [string, Values] => {
    const terms = (unit: string) =>
      members.flatMap((member) => {
        const value = indices.get(member)?.get(unit);
        return value ? [{ value, weight: { n: BigInt(POINTS[member] ?? 0), d: 1n } }] : [];
      });
    return [whole, new Map([...units.keys()].map((unit) => [unit, mean(terms(unit))]))];
  });
  return new Map([...wholes, ...indices]);
}

const printed = (value: Ratio, decimals: number): Ratio => ({ n: roundedHalfUp(value, decimals), d: 1n });
const textOf = (value: Ratio, decimals: number): string => {
  const digits = String(printed(value, decimals).n).padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
};

const tableText = (cells: ReadonlyMap<string, readonly string[]>): string =>
  `code,${INDICES.join(",")}\n${[...cells].map(([code, values]) => `${code},${values.join(",")}\n`).join("")}`;

/** Random tables of the 63 provinces, ranked as the 34: values, national and regional ranks. */
export async function recomputeProvinces(main: Main, seed: number, count: number): Promise<Recomputation> {
  const runs = new Runs(main);
  const units = crosswalkOf();
  const population = new Map(
    rows("provinces_63.csv").map((row) => [row.code ?? "", BigInt(row.population_2024 ?? "0")]),
  );
  const regionOf = new Map(
    rows("regions.csv").flatMap((row) =>
      row.regions === "six_2025_34" ? [[row.province_code ?? "", row.region_code ?? ""] as const] : [],
    ),
  );
  for (let i = 0; i < count; i++) {
    const next = random(seed + i);
    const cells = provinceCells(next);
    const ties = RULES[next(RULES.length)] ?? "competition";
    const [merge, rankOn] = [next(2) === 0 ? "equal" : "population", next(2) === 0 ? "printed" : "exact"];
    const decimals = 1 + next(5);
    const weightOf = (code: string): Ratio => ({ n: merge === "equal" ? 1n : (population.get(code) ?? 0n), d: 1n });
    const argv = ["rank", "2022.csv", "--as", "34", "--measures", "all", "--merge", merge, "--ties", ties];
    const out = await runs.run([...argv, "--rank-on", rankOn, "--decimals", `${decimals}`, "--format", "json"], {
      "2022.csv": tableText(cells),
    });
    if (!out.startsWith("{")) {
      runs.result.faults.push(`seed ${seed + i}: ${out.slice(0, 300)}`);
      continue;
    }
    const found: readonly (Province & { readonly region: Province })[] = JSON.parse(out).rows;
    const byCode = new Map(found.map((row) => [row.code, row]));
    const codes = [...units.keys()];
    for (const [measure, values] of provinceValues(cells, units, weightOf)) {
      const own = codes.flatMap((code) => values.get(code) ?? []);
      const keys = own.map((value) => (rankOn === "printed" ? printed(value, decimals) : value));
      const national = ranks(keys, ties, codes);
      for (const [at, code] of codes.entries()) {
        const where = `seed ${seed + i}, ${measure} of ${code}`;
        const row = byCode.get(code);
        const inside = [...codes.keys()].filter((j) => regionOf.get(codes[j] ?? "") === regionOf.get(code));
        const regional = ranks(
          inside.map((j) => keys[j]),
          ties,
          inside.map((j) => codes[j] ?? ""),
        );
        runs.compare(where, Number(textOf(own[at] ?? { n: 0n, d: 1n }, decimals)), row?.values[measure]);
        runs.compare(`${where}, rank`, national[at], row?.ranks[measure]);
        runs.compare(`${where}, regional rank`, regional[inside.indexOf(at)], row?.region.ranks[measure]);
      }
    }
  }
  rmSync(runs.folder, { recursive: true });
  return runs.result;
}

/** Random lists of one's own by random methodologies: values and national ranks. */
export async function recomputeLists(main: Main, seed: number, count: number): Promise<Recomputation> {
  const runs = new Runs(main);
  for (const recipe of fc.sample(recipes, { seed, numRuns: count })) {
    const table = tableOf(recipe);
    const { methodology } = table;
    const argv = ["rank", "t.csv", "--scheme", "none", "--methodology", "m.json", "--missing", recipe.missing];
    const out = await runs.run([...argv, "--decimal", "point", "--format", "json"], {
      "m.json": fileOf(methodology),
      "t.csv": csvOf(table),
    });
    if (!out.startsWith("{")) {
      runs.result.faults.push(`${JSON.stringify(recipe)}: ${out.slice(0, 300)}`);
      continue;
    }
    const found: readonly Province[] = JSON.parse(out).rows;
    const byCode = new Map(found.map((row) => [row.code, row]));
    const codes = table.rows.map(([code = ""]) => code);
    for (const [measure, values] of naiveValues(table, recipe.missing)) {
      const national = ranks(
        values.map((value) => compared(value, methodology)),
        recipe.ties,
        codes,
      );
      for (const [i, code] of codes.entries()) {
        const [value, row] = [values[i], byCode.get(code)];
        const shown = value && Number(roundedHalfUp(value, recipe.decimals)) / 10 ** recipe.decimals;
        const where = `${JSON.stringify(recipe)}, ${measure} of ${code}`;
        runs.compare(where, shown, row?.values[measure] ?? undefined);
        runs.compare(`${where}, rank`, national[i], row?.ranks[measure] ?? undefined);
      }
    }
  }
  rmSync(runs.folder, { recursive: true });
  return runs.result;
}

/** Tables that agree with themselves, printed with plain fractions: `check` finds nothing in them. */
export async function checkConsistent(main: Main, seed: number, count: number): Promise<Recomputation> {
  const runs = new Runs(main);
  const old = new Map(oldCodes.map((code) => [code, [code]]));
  for (let i = 0; i < count; i++) {
    const next = random(seed + i);
    const cells = provinceCells(next);
    const decimals = 2 + next(4);
    const ties = RULES[next(RULES.length)] ?? "competition";
    const text = (units: ReadonlyMap<string, readonly string[]>): string => {
      const values = provinceValues(cells, units, () => ({ n: 1n, d: 1n }));
      const codes = [...units.keys()];
      const keys = codes.map((code) => printed(values.get("total")?.get(code) ?? { n: 0n, d: 1n }, decimals));
      const national = ranks(keys, ties, codes);
      const row = (code: string, at: number): string =>
        [
          code,
          national[at],
          ...MEASURES.map((one) => textOf(values.get(one)?.get(code) ?? { n: 0n, d: 1n }, decimals)),
        ].join(",");
      return `code,rank,${MEASURES.join(",")}\n${codes.map(row).join("\n")}\n`;
    };
    const merged = next(2) === 0;
    const argv = ["check", merged ? "34.csv" : "63.csv", "--scheme", merged ? "34" : "63", "--year", "2022"];
    const behind = merged ? ["--merged-from", "63.csv"] : [];
    const out = await runs.run([...argv, ...behind, "--ties", ties, "--format", "json"], {
      ...(merged ? { "34.csv": text(crosswalkOf()) } : {}),
      "63.csv": text(old),
    });
    const { findings }: { findings: readonly { readonly message: string }[] } = out.startsWith("{")
      ? JSON.parse(out)
      : { findings: [{ message: out }] };
    runs.result.figures += (merged ? 34 + 63 : 63) * (MEASURES.length + 1);
    for (const { message } of findings) runs.result.faults.push(`seed ${seed + i}: ${message.slice(0, 300)}`);
  }
  rmSync(runs.folder, { recursive: true });
  return runs.result;
}
