import { spawnSync } from "node:child_process";
import { ROOT } from "../root.ts";
import { rankDecorated } from "./decorations.ts";
import { checkConsistent, recomputeLists, recomputeProvinces } from "./recompute.ts";
import { fuzz, type Main, type Tally } from "./run.ts";
import { damagedWorkbook } from "./workbooks.ts";

/**
 * `npm run fuzz [COUNT [SEED]]`: mutated files against the built program; ends with 1 where one of them is a fault.
 * `npm run fuzz tables [COUNT]` and `npm run fuzz changes [COUNT [SEED]]` run two tests of the suite for long: tables
 * ranked as plain rationals rank them, and published tables with one figure changed. `npm run fuzz recompute [COUNT
 * [SEED]]` recomputes random tables of provinces and lists of one's own, and checks tables that agree with themselves.
 * `npm run fuzz workbooks [COUNT [SEED]]` reads damaged and hostile workbooks. `npm run fuzz decorated [COUNT [SEED]]`
 * ranks right tables with and without what real tables have besides.
 */
const given = process.argv.slice(2);
if (given[0] === "tables") search("tests/cli/exactness.test.ts", { TABLES: given[1] ?? "50000" });
else if (given[0] === "changes") {
  search("tests/check/mutations.test.ts", { MUTATIONS: given[1] ?? "5000", SEED: given[2] ?? "1" });
} else if (given[0] === "recompute") await recompute(given[1] ?? "500", given[2] ?? "1");
else if (given[0] === "decorated") await decorations(given[1] ?? "3000", given[2] ?? "1");
else if (given[0] === "workbooks") await files(given[1] ?? "20000", given[2] ?? "1", damagedWorkbook);
else await files(given[0] ?? "200000", given[1] ?? "1");

/** Runs one test file with counts of its own. */
function search(test: string, counts: Readonly<Record<string, string>>): void {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", ".config/vitest.config.js"];
  const options = ["--testTimeout", "36000000", "--reporter", "verbose"];
  const { status } = spawnSync(process.execPath, [...vitest, ...options, test], {
    cwd: ROOT,
    env: { ...process.env, ...counts },
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}

function said({ files: count, codes, toFile, slowest, faults }: Tally, started: number): string {
  const ends = [...codes].sort(([a], [b]) => a - b).map(([code, times]) => `exit ${code}: ${times}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${count} files, ${ends.join(", ")}; ${toFile} to a file; slowest ${Math.round(slowest)} ms; ${faults.length} faults; ${seconds} s`;
}

async function files(count: string, seed: string, make?: Parameters<typeof fuzz>[4]): Promise<void> {
  const started = Date.now();
  const { main }: { main: Main } = await import(new URL("../../dist/cli/main.cjs", import.meta.url).href);
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
  const { main }: { main: Main } = await import(new URL("../../dist/cli/main.cjs", import.meta.url).href);
  const { tables, ranked, refused, faults } = await rankDecorated(main, Number(seed), Number(count));
  for (const { seed: at, why, made } of faults.slice(0, 20)) {
    console.log(`\nseed ${at}: ${made.kinds.join(" · ")}\n${made.decorated}\n${why}`);
  }
  console.log(`${tables} tables, ${ranked} ranked as before, ${refused} refused, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function recompute(count: string, seed: string): Promise<void> {
  const started = Date.now();
  const { main }: { main: Main } = await import(new URL("../../dist/cli/main.cjs", import.meta.url).href);
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
