import { execFileSync } from "node:child_process";
import { parse } from "csv-parse/sync";
import { type Job, said } from "./measure.ts";

const here = "tests/bench/peers";

/** The same job in other programs: those that are installed, with their versions, and the names of the others. */
export function peers(folder: string): { readonly found: readonly Job[]; readonly absent: readonly string[] } {
  const home = process.env.DTI_BENCH_PEERS ?? "";
  const python = ["python3", "/usr/bin/python3"].find((name) => said(name, ["-c", "import pandas"]) !== undefined);
  const r = said("Rscript", ["--vanilla", "-e", "cat(R.version$major, R.version$minor, sep = '.')"]);
  const pandas = python && said(python, ["-c", "import pandas; print(pandas.__version__)"]);
  const duckdb = said(process.execPath, [
    "-p",
    `require("${home}/node_modules/@duckdb/node-api/package.json").version`,
  ]);
  const all = [
    { name: "base R", version: r, command: ["Rscript", "--vanilla", `${here}/rank.R`, folder] },
    { name: "pandas", version: pandas, command: [python ?? "", `${here}/rank.py`, folder] },
    { name: "DuckDB", version: duckdb, command: [process.execPath, `${here}/duckdb.cjs`, folder, home] },
  ];
  return {
    found: all.flatMap(({ name, version, command }) => (version ? [{ name: `${name} ${version}`, command }] : [])),
    absent: all.flatMap(({ name, version }) => (version ? [] : [name])),
  };
}

const rowsOf = ({ command: [program = "", ...args] }: Job): ReadonlyMap<string, Record<string, string>> => {
  const rows: Record<string, string>[] = parse(execFileSync(program, args), { columns: true, comment: "#" });
  return new Map(rows.map((row) => [row.code ?? "", row]));
};

/** Whether a peer comes to the ranks and changes that `dti` does; where not, for which units, and which of them tie. */
export function compare(dti: Job, peer: Job): string {
  const [ours, theirs] = [rowsOf(dti), rowsOf(peer)];
  const differ = [...ours.values()].filter((row) => {
    const other = theirs.get(row.code ?? "");
    return ["rank", "region_rank", "change"].some((key) => Number(row[key]) !== Number(other?.[key]));
  });
  if (ours.size !== theirs.size) return `${theirs.size} units of ${ours.size}`;
  if (differ.length === 0) return `the same ranks and changes of all ${ours.size} units`;
  const shared = new Map([...ours.values()].map((row) => [row.rank, 0]));
  for (const { rank } of ours.values()) shared.set(rank, (shared.get(rank) ?? 0) + 1);
  const tied = differ.filter(({ rank }) => (shared.get(rank) ?? 0) > 1).length;
  return `other ranks or changes of ${differ.length} units, ${tied} of them true ties: ${differ.map(({ code }) => code).join(", ")}`;
}
