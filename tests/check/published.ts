import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { dti, ROOT } from "../cli.ts";

export const LEAVES: Readonly<Record<string, number>> = {
  ...{ awareness: 100, institutions: 100, infrastructure: 100, human_resources: 100, security: 100 },
  ...{ gov_activity: 200, econ_activity: 150, soc_activity: 150 },
};
const FOUNDATION = ["awareness", "institutions", "infrastructure", "human_resources", "security"];
export const WHOLES: Readonly<Record<string, readonly string[]>> = {
  total: Object.keys(LEAVES),
  government: [...FOUNDATION, "gov_activity"],
  economy: [...FOUNDATION, "econ_activity"],
  society: [...FOUNDATION, "soc_activity"],
};
/** Measures whose ranks are printed too. */
export const RANKED = ["total", "government", "awareness", "institutions"];
export const MEASURES = [...Object.keys(WHOLES), ...Object.keys(LEAVES)];

/** A published table as cells of text: a row a unit, then the national mean. */
export interface Table {
  readonly name: string;
  readonly year: number;
  readonly scheme: "63" | "34";
  readonly header: readonly string[];
  readonly rows: string[][];
}

const HEADER = [
  ...["rank", "code", "province", "region_rank", ...MEASURES],
  ...RANKED.slice(1).flatMap((code) => [`${code}_rank`, `${code}_region_rank`]),
  ...["previous_rank", "change", "score_change"],
];

/** Three years of the example scores as published tables, made by `dti rank`; the last one on both lists. */
export async function publishedTables(): Promise<readonly Table[]> {
  const made: Table[] = [];
  for (const [year, scheme] of [
    [2022, "63"],
    [2023, "63"],
    [2024, "63"],
    [2024, "34"],
  ] as const) {
    const previous = year === 2022 ? [] : ["--previous", `data/examples/${year - 1}.csv`];
    const argv = ["rank", `data/examples/${year}.csv`, "--as", scheme, "--measures", "all", "--format", "csv"];
    const { out, code, err } = await dti([...argv, ...previous], { cwd: ROOT });
    if (code !== 0) throw new Error(err);
    const ranked: readonly Record<string, string>[] = parse(out, { columns: true, comment: "#" });
    const before = made.find((table) => table.year === year - 1 && table.scheme === scheme);
    const rows = ranked.map((row) =>
      HEADER.map((key) => (key === "score_change" ? changed(row, before) : (row[key] ?? ""))),
    );
    const mean = HEADER.map((key) => {
      if (key === "province") return "Trung bình cả nước";
      return key === "total" ? meanOf(ranked.map(({ total = "" }) => total)) : "";
    });
    made.push({ name: `${year}-${scheme}.csv`, year, scheme, header: HEADER, rows: [...rows, mean] });
  }
  return made;
}

const digits = (text: string): number => Math.round(Number(text) * 10_000);
export const print = (value: number): string => `${value < 0 ? "-" : ""}${(Math.abs(value) / 10_000).toFixed(4)}`;

function changed({ code, total = "" }: Record<string, string>, before: Table | undefined): string {
  const old = before?.rows.find((row) => row[1] === code)?.[HEADER.indexOf("total")];
  return old === undefined ? "" : print(digits(total) - digits(old));
}

const meanOf = (texts: readonly string[]): string =>
  print(Math.floor(texts.reduce((sum, text) => sum + digits(text), 0) / texts.length + 0.5));

export const csvOf = ({ header, rows }: Table): string =>
  `${[header, ...rows].map((row) => row.join(",")).join("\n")}\n`;

/** A folder that holds the tables until the process ends. */
export function published(tables: readonly Table[]): string {
  const path = mkdtempSync(join(tmpdir(), "dti-published-"));
  for (const table of tables) writeFileSync(join(path, table.name), csvOf(table));
  return path;
}
