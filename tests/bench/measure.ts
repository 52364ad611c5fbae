import { execFileSync, spawnSync } from "node:child_process";
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

/**
 * Runs the jobs in turn, A B C A B C …, after one run each that is not timed and tells the peak memory.
 * Needs bash, which times to the millisecond, and GNU time.
 */
export function measure(jobs: readonly Job[], runs: number, folder: string): readonly Measured[] {
  const peaks = jobs.map((job) => Number(run(job, PEAK, folder)) / 1024);
  const times = jobs.map(() => ({ wall: [] as number[], cpu: [] as number[] }));
  for (let i = 0; i < runs; i++) {
    for (const [j, job] of jobs.entries()) {
      const [wall = 0, user = 0, system = 0] = run(job, TIME, folder).split(" ").map(Number);
      times[j]?.wall.push(wall);
      times[j]?.cpu.push(user + system);
    }
  }
  return jobs.map((job, j) => {
    const { wall = [], cpu = [] } = times[j] ?? {};
    return { job, wall: median(wall), cpu: median(cpu), peak: peaks[j] ?? 0 };
  });
}

const TIME = 'TIMEFORMAT="%R %U %S"; { time "$@" >"$OUT" 2>"$ERR"; } 2>&1 || { cat "$ERR"; exit 1; }';
const PEAK = '/usr/bin/time -o "$OUT.peak" -f %M "$@" >"$OUT" 2>"$ERR" && cat "$OUT.peak" || { cat "$ERR"; exit 1; }';

/** Runs a job under a script of bash, and gives what that prints. @throws Error where the job fails */
function run({ name, command }: Job, script: string, folder: string): string {
  // Node 20 reads these certificates at each start, which takes as long as the start itself.
  const env = {
    ...process.env,
    NODE_EXTRA_CA_CERTS: undefined,
    LC_ALL: "C",
    OUT: join(folder, "out.txt"),
    ERR: join(folder, "err.txt"),
  };
  const { stdout, status } = spawnSync("bash", ["-c", script, "bench", ...command], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name}: ${stdout}`);
  return stdout.trim();
}

function median(numbers: readonly number[]): number {
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
