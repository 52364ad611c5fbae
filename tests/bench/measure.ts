import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A whole process to measure. */
export interface Job {
  readonly name: string;
  readonly command: readonly string[];
}

/** Medians of a job's runs: seconds from start to exit, seconds of processor time, and peak memory in MiB. */
export interface Measured {
  readonly job: Job;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** Runs the jobs in turn, A B C A B C …, after one run each that does not count. Needs bash and GNU time. */
export function measure(jobs: readonly Job[], runs: number, folder: string): readonly Measured[] {
  const taken = jobs.map(() => ({ wall: [] as number[], cpu: [] as number[], peak: [] as number[] }));
  for (let run = -1; run < runs; run++) {
    for (const [i, job] of jobs.entries()) {
      const { wall, cpu, peak } = once(job, folder);
      if (run < 0) continue;
      taken[i]?.wall.push(wall);
      taken[i]?.cpu.push(cpu);
      taken[i]?.peak.push(peak);
    }
  }
  return jobs.map((job, i) => ({
    job,
    wall: median(taken[i]?.wall ?? []),
    cpu: median(taken[i]?.cpu ?? []),
    peak: median(taken[i]?.peak ?? []),
  }));
}

/** bash times to the millisecond, GNU time tells the peak; both around the same process. */
const SCRIPT =
  'TIMEFORMAT="%R %U %S"; { time /usr/bin/time -o "$PEAK" -f %M "$@" >"$OUT" 2>"$ERR"; } 2>&1 || { cat "$ERR"; exit 1; }';

function once({ name, command }: Job, folder: string): { wall: number; cpu: number; peak: number } {
  const [PEAK, OUT, ERR] = ["peak", "out", "err"].map((file) => join(folder, `${file}.txt`));
  const env = { ...process.env, LC_ALL: "C", PEAK, OUT, ERR };
  const { stdout, status } = spawnSync("bash", ["-c", SCRIPT, "bench", ...command], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${stdout}`);
  const [wall = 0, user = 0, system = 0] = stdout.trim().split(" ").map(Number);
  return { wall, cpu: user + system, peak: Number(readFileSync(PEAK ?? "", "utf8")) / 1024 };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** What a program prints, or undefined where it is not there or fails. */
export function said(command: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return undefined;
  }
}
