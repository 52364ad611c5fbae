import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { communes, provincial, scoredCommunes, units } from "./inputs.ts";
import { type Job, type Measured, measure, said } from "./measure.ts";
import { compare, peers } from "./peers.ts";
import { duckdbScript, recomputed } from "./second.ts";

/**
 * `npm run bench [-- start|report|draws|analyses|scoring|scale|engine] [--runs N] [--units N]`: medians and ratios of whole
 * processes in turn.
 */
const argv = process.argv.slice(2);
const runs = Number(argv[argv.indexOf("--runs") + 1] ?? "") || 11;

const METHOD = "data/methodologies/dti-2022.json";
const EXAMPLE = "data/examples/2024.csv";

const folder = mkdtempSync(join(tmpdir(), "dti-bench-"));
const node = process.execPath;
const dti = (name: string, args: string): Job => ({ name, command: [node, "bin/dti.js", ...args.split(" ")] });
const script = (name: string, file: string, ...args: readonly string[]): Job => ({
  name,
  command: [node, `tests/bench/peers/${file}`, ...args],
});

try {
  say(`${cpus()[0]?.model.trim()}, ${cpus().length} cores · Node ${process.version} · ${runs} runs each, in turn\n`);
  const parts = { start, report, draws, analyses, scoring, scale, engine };
  const asked = Object.entries(parts).filter(([name]) => argv.includes(name));
  for (const [, part] of asked.length > 0 ? asked : Object.entries(parts)) part();
} finally {
  rmSync(folder, { recursive: true });
}

function start(): void {
  provincial(folder);
  const files = ["2022.csv", "2023.csv"].map((name) => join(folder, name));
  const newestFirst = files.toReversed();
  const job = `rank ${files[1]} --previous ${files[0]} --methodology ${folder}/method.json --format csv`;
  const { found, absent } = peers(folder);
  const jobs = [
    { name: "`node -e 0`", command: [node, "-e", "0"] },
    dti("`dti --version`", "--version"),
    dti("`dti rank` of the example", `rank ${EXAMPLE}`),
    dti("the same as CSV", `rank ${EXAMPLE} --format csv`),
    dti("63 × 98, one year", `rank ${files[1]} --methodology ${folder}/method.json --format csv`),
    dti("the same as a table", `rank ${files[1]} --methodology ${folder}/method.json`),
    dti("63 × 98, two years", job),
    script("csv-parse alone, the example", "csv-parse.cjs", EXAMPLE),
    script("csv-parse alone, one year", "csv-parse.cjs", files[1] ?? ""),
    script("csv-parse alone, two years", "csv-parse.cjs", ...files),
    script("the least program, the example", "least.cjs", METHOD, `${folder}/regions.csv`, EXAMPLE),
    script(
      "the least program, one year",
      "least.cjs",
      `${folder}/method.json`,
      `${folder}/regions.csv`,
      files[1] ?? "",
    ),
    script(
      "the least program, two years",
      "least.cjs",
      `${folder}/method.json`,
      `${folder}/regions.csv`,
      ...newestFirst,
    ),
    ...found.map(({ name, command }) => ({ name: `two years in ${name}`, command })),
  ];
  const measured = measure(jobs, runs, folder);
  show(measured, measured[0]);
  for (const name of absent) say(`- ${name}: not installed, skipped`);
  for (const peer of found) say(`- ${peer.name}: ${compare(dti("", job), peer)}`);
  say("");
}

/** A page of three years, against three times `dti rank` and what the chart library takes to load. */
function report(): void {
  const years = ["2022", "2023", "2024"].map((year) => `data/examples/${year}.csv`).join(" ");
  const jobs = [
    { name: "`node -e 0`", command: [node, "-e", "0"] },
    dti("`dti rank`", `rank ${EXAMPLE}`),
    script("the chart library alone", "charts.cjs", folder),
    dti("`dti report`, three years", `report ${years} -o ${folder}/report.html`),
  ];
  const measured = measure(jobs, runs, folder);
  show(measured, measured[1]);
  for (const key of ["wall", "cpu"] as const) {
    const [empty = 0, rank = 0, library = 0, made = 0] = measured.map((job) => job[key]);
    const limit = 3 * rank + library - empty;
    const seconds = key === "wall" ? "seconds" : "processor seconds";
    say(`- ${seconds}: ${made.toFixed(3)} of ${limit.toFixed(3)} (${(made / limit).toFixed(2)})`);
  }
  say("");
}

/** Draws of weights, against a bare loop of doubles over as many. */
function draws(): void {
  provincial(folder);
  const [table, method] = [`${folder}/2023.csv`, `${folder}/method.json`];
  for (const count of [1000, 10_000]) {
    const jobs = [
      script(`${count} draws in a bare loop`, "draws.cjs", method, table, String(count)),
      dti(`63 × 98, ${count} draws`, `robustness ${table} --methodology ${method} --draws ${count}`),
    ];
    const measured = measure(jobs, runs, folder);
    show(measured, measured[0]);
  }
}

/** Cards, analyses and descriptions of the examples. */
function analyses(): void {
  const years = ["2022", "2023", "2024"].map((year) => `data/examples/${year}.csv`).join(" ");
  const jobs = [
    { name: "`node -e 0`", command: [node, "-e", "0"] },
    dti("`dti rank`", `rank ${EXAMPLE}`),
    dti("`dti profile` of one unit, three years, with a target", `profile 42 ${years} --target 10`),
    dti("`dti profile --all`, 63 cards of three years", `profile --all ${years} -o ${folder}/cards/`),
    dti("`dti compare --explain`, two years", `compare ${years.slice(years.indexOf(" ") + 1)} --explain`),
    dti("`dti robustness`, 1,000 draws", `robustness ${EXAMPLE}`),
    dti("`--intervals`", `robustness ${EXAMPLE} --intervals`),
    dti("`--chances security`", `robustness ${EXAMPLE} --chances security`),
    dti("`--leave-out`", `robustness ${EXAMPLE} --leave-out`),
    dti("`--scenario dti-2024-foundation-400`", `robustness ${EXAMPLE} --scenario dti-2024-foundation-400`),
    dti("`dti describe`", `describe ${EXAMPLE}`),
  ];
  const measured = measure(jobs, runs, folder);
  show(measured, measured[0]);
}

function scale(): void {
  communes(folder);
  const commune = `rank ${folder}/2024.csv --scheme none --methodology ${folder}/method.json --format csv`;
  const [empty] = measure([{ name: "`node -e 0`", command: [node, "-e", "0"] }], runs, folder);
  const small = measure(
    [dti("3,321 communes × 42 indicators", commune), script("csv-parse alone", "csv-parse.cjs", `${folder}/2024.csv`)],
    runs,
    folder,
  );
  show(small, small[1]);
  for (const count of [10_000, 100_000, 1_000_000]) {
    const place = join(folder, String(count));
    mkdirSync(place);
    units(place, count);
    const rank = (form: string): Job =>
      dti(
        `${count.toLocaleString("en")} units × 8, ${form}`,
        `rank ${place}/${form}.csv --scheme none --methodology dti-2022 --year 2022 --format csv`,
      );
    const bare = script("csv-parse alone, wide", "csv-parse.cjs", `${place}/wide.csv`);
    const stream = script("csv-parse alone as a stream, wide", "csv-parse-stream.mjs", `${place}/wide.csv`);
    const bareLong = script("csv-parse alone, long", "csv-parse.cjs", `${place}/long.csv`);
    const least = script("the least program, wide", "least.cjs", METHOD, "-", `${place}/wide.csv`);
    const jobs = [rank("wide"), rank("long"), bare, stream, bareLong, least];
    const measured = measure(jobs, count < 1_000_000 ? runs : Math.min(runs, 3), folder);
    show(measured, measured[2]);
    for (const form of ["wide", "long"]) say(`- ${form}: ${secondRoute(place, rank(form))}`);
    const bytes = (((measured[0]?.peak ?? 0) - (empty?.peak ?? 0)) * 2 ** 20) / count;
    say(`Peak memory over that of an empty run: ${bytes.toFixed(0)} bytes a unit (wide).\n`);
    rmSync(place, { recursive: true });
  }
}

/** `--engine duckdb` against `dti rank` without it, on a wide table; whether both write the same. */
function engine(): void {
  const count = Number(argv[argv.indexOf("--units") + 1] ?? "") || 1_000_000;
  units(folder, count);
  const rank = `rank ${folder}/wide.csv --scheme none --methodology ${METHOD} --year 2022 --format csv`;
  const [plain, fast] = [dti("without", rank), dti("`--engine duckdb`", `${rank} --engine duckdb`)];
  // Without the engine, a file may have 512 MiB.
  const floor = script("DuckDB alone", "duckdb-floor.cjs", METHOD, `${folder}/wide.csv`, `${folder}/floor.csv`);
  const jobs = count > 5_000_000 ? [fast] : [plain, fast];
  const measured = measure([...jobs, floor], Math.min(runs, 3), folder);
  show(measured, measured[0]);
  const written = jobs.map(({ command: [program = "", ...args] }, i) => {
    execFileSync(program, [...args, "-o", `${folder}/${i}.csv`], { stdio: "ignore" });
    return readFileSync(`${folder}/${i}.csv`);
  });
  const [first, ...others] = [...written, readFileSync(`${folder}/floor.csv`)];
  const isSame = others.every((other) => first?.equals(other));
  say(`${count} units: all write ${isSame ? "the same" : "OTHER"} bytes.\n`);
}

/** Scores from raw figures by rules, against the same scores read from a table. */
function scoring(): void {
  scoredCommunes(folder);
  const method = "data/examples/commune.json";
  const rank = (table: string, methodology: string): string =>
    `rank ${folder}/${table}.csv --year 2026 --methodology ${methodology} --format csv`;
  const all = [...rank("raw", method).split(" "), "--measures", "all", "-o", `${folder}/all.csv`];
  execFileSync(node, ["bin/dti.js", ...all], { stdio: "ignore" });
  const [heading = [], ...rows] = readFileSync(`${folder}/all.csv`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const kept = heading.flatMap((code, i) => (/^\d+(?:\.\d+)+$/.test(code) ? [i] : []));
  const line = (row: readonly string[], own: string): string =>
    `${[row[2], own, ...kept.map((i) => row[i])].join(",")}\n`;
  writeFileSync(`${folder}/given.csv`, line(heading, "scheme") + rows.map((row) => line(row, "none")).join(""));
  const jobs = [
    dti("3,321 communes × 63 scores", rank("given", `${folder}/given.json`)),
    dti("the same from 111 raw figures by rules", rank("raw", method)),
  ];
  const measured = measure(jobs, runs, folder);
  show(measured, measured[0]);
}

/** Whether a result has the totals and ranks that other routes come to. */
function secondRoute(place: string, { command: [program = "", ...args] }: Job): string {
  const result = join(place, "result.csv");
  execFileSync(program, [...args, "-o", result], { stdio: "ignore" });
  const differ = said(node, duckdbScript(place, process.env.DTI_BENCH_PEERS ?? ""));
  const duckdb = differ === undefined ? "DuckDB is not installed" : `DuckDB with DECIMAL: ${differ} units differ`;
  return `${recomputed(join(place, "wide.csv"), result)}; ${duckdb}`;
}

function show(measured: readonly Measured[], base: Measured | undefined): void {
  const of = base?.job.name;
  say(`| job | seconds | × ${of} | processor seconds | × ${of} | peak MiB |\n| --- | --: | --: | --: | --: | --: |`);
  for (const { job, wall, cpu, peak } of measured) {
    const ratios = [wall / (base?.wall ?? 1), cpu / (base?.cpu ?? 1)].map((ratio) => ratio.toFixed(2));
    say(`| ${[job.name, wall.toFixed(3), ratios[0], cpu.toFixed(3), ratios[1], peak.toFixed(0)].join(" | ")} |`);
  }
  say("");
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
