import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { rankDecorated } from "./decorations.ts";
import { checkConsistent, recomputeLists, recomputeProvinces } from "./recompute.ts";
import { fuzz, type Main, type Tally } from "./run.ts";
import { damagedWorkbook } from "./workbooks.ts";

/**
 * `npm run fuzz [COUNT [SEED]]`: mutated files against the built program; ends with 1 where one of them is a fault.
 * `npm run fuzz tables [COUNT [SEED]]` and `npm run fuzz changes [COUNT [SEED]]` run two tests of the suite for long:
 * tables ranked as plain rationals rank them, and published tables with one figure changed. `npm run fuzz properties
 * [COUNT [SEED]]` runs all tests that draw their inputs, each time with other draws, and `npm run fuzz parts` those of
 * them that add up the parts of changes, put targets back, and recompute scenarios. `npm run fuzz recompute [COUNT
 * [SEED]]` recomputes random tables of provinces and lists of one's own, and checks tables that agree with themselves.
 * `npm run fuzz workbooks [COUNT [SEED]]` reads damaged and hostile workbooks. `npm run fuzz decorated [COUNT [SEED]]`
 * ranks right tables with and without what real tables have besides.
 */
const given = process.argv.slice(2);
const PARTS = ["calc/explain/", "calc/profile/", "calc/robustness/"];
if (given[0] === "tables") {
  search(["tests/cli/exactness.test.ts"], { TABLES: given[1] ?? "50000", DTI_SEED: given[2] ?? "1" });
} else if (given[0] === "changes") {
  search(["tests/check/mutations.test.ts"], { MUTATIONS: given[1] ?? "5000", SEED: given[2] ?? "1" });
} else if (given[0] === "properties") properties(Number(given[1] ?? 20), Number(given[2] ?? 1));
else if (given[0] === "parts") properties(Number(given[1] ?? 20), Number(given[2] ?? 1), PARTS);
else if (given[0] === "recompute") await recompute(given[1] ?? "500", given[2] ?? "1");
else if (given[0] === "decorated") await decorations(given[1] ?? "3000", given[2] ?? "1");
else if (given[0] === "workbooks") await files(given[1] ?? "20000", given[2] ?? "1", damagedWorkbook);
else await files(given[0] ?? "200000", given[1] ?? "1");

/** The built program, as `bin/dti.js` loads it. */
function built(): Main {
  const { load } = createRequire(import.meta.url)("../../bin/dti.js");
  return load("main.cjs").main;
}

/** Runs test files with counts and draws of their own. */
function search(tests: readonly string[], counts: Readonly<Record<string, string>>): void {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.js"];
  const options = ["--testTimeout", "36000000", "--reporter", "verbose"];
  const { status } = spawnSync(process.execPath, [...vitest, ...options, ...tests], {
    cwd: ROOT,
    env: { ...process.env, ...counts },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

/** Runs every test file with a property, or those of some folders, until one of them fails. */
function properties(count: number, seed: number, folders: readonly string[] = [""]): void {
  const tests = readdirSync(join(ROOT, "tests"), { recursive: true, encoding: "utf8" })
    .map((name) => join("tests", name))
    .filter((path) => folders.some((folder) => path.startsWith(join("tests", folder))))
    .filter((path) => path.endsWith(".test.ts") && readFileSync(join(ROOT, path), "utf8").includes("fc.assert"));
  for (let i = 0; i < count && !process.exitCode; i++) {
    console.log(`draws of DTI_SEED=${seed + i}`);
    search(tests, { DTI_SEED: String(seed + i) });
  }
}

function said({ files: count, codes, toFile, slowest, faults }: Tally, started: number): string {
  const ends = [...codes].sort(([a], [b]) => a - b).map(([code, times]) => `exit ${code}: ${times}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${count} files, ${ends.join(", ")}; ${toFile} to a file; slowest ${Math.round(slowest)} ms; ${faults.length} faults; ${seconds} s`;
}

async function files(count: string, seed: string, make?: Parameters<typeof fuzz>[4]): Promise<void> {
  const started = Date.now();
  const main = built();
  const tally = await fuzz(main, Number(seed), Number(count), (so) => console.log(said(so, started)), make);
  console.log(said(tally, started));
  for (const { seed: at, why, argv, bytes } of tally.faults.slice(0, 20)) {
    console.log(
      `\nseed ${at}: dti ${argv.join(" ")}\n${why.slice(0, 2000)}\n${JSON.stringify(bytes.toString("latin1").slice(0, 600))}`,
    );
  }
  process.exitCode = tally.faults.length === 0 ? 0 : 1;
}

async function decorations(count: string, seed: string): Promise<void> {
  const main = built();
  const { tables, ranked, refused, faults } = await rankDecorated(main, Number(seed), Number(count));
  for (const { seed: at, why, made } of faults.slice(0, 20)) {
    console.log(`\nseed ${at}: ${made.kinds.join(" · ")}\n${made.decorated}\n${why}`);
  }
  console.log(`${tables} tables, ${ranked} ranked as before, ${refused} refused, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function recompute(count: string, seed: string): Promise<void> {
  const started = Date.now();
  const main = built();
  for (const [what, made] of [
    ["tables of provinces, merged and ranked", recomputeProvinces],
    ["lists of one's own, ranked", recomputeLists],
    ["tables that agree with themselves, checked", checkConsistent],
  ] as const) {
    const { figures, faults } = await made(main, Number(seed), Number(count));
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${count} ${what}: ${figures} figures, ${faults.length} faults; ${seconds} s`);
    for (const fault of faults.slice(0, 20)) console.log(fault);
    if (faults.length > 0) process.exitCode = 1;
  }
}
