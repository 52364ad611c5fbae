import { fuzz, type Main, type Tally } from "./run.ts";

/** `npm run fuzz [COUNT [SEED]]`: mutated files against the built program; ends with 1 where one of them is a fault. */
const [count = "200000", seed = "1"] = process.argv.slice(2);
const started = Date.now();

const said = ({ files, codes, toFile, slowest, faults }: Tally): string => {
  const ends = [...codes].sort(([a], [b]) => a - b).map(([code, times]) => `exit ${code}: ${times}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  return `${files} files, ${ends.join(", ")}; ${toFile} to a file; slowest ${Math.round(slowest)} ms; ${faults.length} faults; ${seconds} s`;
};

const { main }: { main: Main } = await import(new URL("../../dist/cli/main.cjs", import.meta.url).href);
const tally = await fuzz(main, Number(seed), Number(count), (so) => console.log(said(so)));
console.log(said(tally));
for (const { seed: at, why, argv, bytes } of tally.faults.slice(0, 20)) {
  console.log(
    `\nseed ${at}: dti ${argv.join(" ")}\n${why.slice(0, 2000)}\n${JSON.stringify(bytes.toString("latin1").slice(0, 600))}`,
  );
}
process.exitCode = tally.faults.length === 0 ? 0 : 1;
