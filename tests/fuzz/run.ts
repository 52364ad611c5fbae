import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Io } from "../../src/cli/world/io.ts";
import { ROOT } from "../root.ts";
import { mutated, random } from "./mutate.ts";

export type Main = (argv: readonly string[], io: Io) => Promise<number>;

/** What a run of many files came to. */
export interface Tally {
  files: number;
  /** How many ended with each exit code. */
  readonly codes: Map<number, number>;
  /** How many wrote to a file. */
  toFile: number;
  slowest: number;
  readonly faults: Fault[];
}

interface Fault {
  readonly seed: number;
  readonly why: string;
  readonly argv: readonly string[];
  readonly bytes: Buffer;
}

/** A file, the flags to read it with, and one whose result it must have where it has any. */
export interface Made {
  readonly bytes: Buffer;
  readonly argv: readonly string[];
  readonly like?: Buffer;
}

type Make = (next: ReturnType<typeof random>) => Made;

/** The longest that a file may take, in milliseconds of the processor. */
const PATIENCE = 1000;
const RAW = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Runs that many mutated files; file i is made of `seed + i` alone. */
export async function fuzz(
  main: Main,
  seed: number,
  count: number,
  report?: (tally: Tally) => void,
  make: Make = mutated,
): Promise<Tally> {
  const tally: Tally = { files: 0, codes: new Map(), toFile: 0, slowest: 0, faults: [] };
  const folder = mkdtempSync(join(tmpdir(), "dti-fuzz-"));
  try {
    for (let i = 0; i < count; i++) {
      await one(main, seed + i, folder, tally, make);
      if (i % 10_000 === 9999) report?.(tally);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return tally;
}

async function one(main: Main, seed: number, folder: string, tally: Tally, make: Make): Promise<void> {
  const next = random(seed);
  const { bytes, argv: plain, like } = make(next);
  const toFile = next(50) === 0;
  const target = join(folder, "out");
  const argv = toFile ? [...plain, "-o", target] : plain;
  if (toFile) writeFileSync(target, "old");
  const [out, err]: [string[], string[]] = [[], []];
  const stream = (into: string[]) => ({ write: (text: string) => void into.push(text), isTTY: false, columns: 80 });
  const before = process.cpuUsage();
  const code = await main(argv, {
    ...{ cwd: ROOT, env: { LANG: "C" }, stdin: () => bytes },
    ...{ stdout: stream(out), stderr: stream(err) },
  });
  const { user, system } = process.cpuUsage(before);
  const took = (user + system) / 1000;
  tally.files++;
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  if (toFile) tally.toFile++;
  tally.slowest = Math.max(tally.slowest, took);
  const why = faultOf({ code, out: out.join(""), err: err.join(""), argv, bytes, took });
  const other = code === 0 && like !== undefined && !toFile ? await unlike(main, argv, like, out.join("")) : undefined;
  const left = toFile ? remains(folder, target, code) : undefined;
  for (const fault of [why, left, other]) if (fault !== undefined) tally.faults.push({ seed, why: fault, argv, bytes });
}

/** A damaged file that is read nevertheless has the result of the whole one. */
async function unlike(main: Main, argv: readonly string[], like: Buffer, found: string): Promise<string | undefined> {
  const out: string[] = [];
  const stream = { write: (text: string) => void out.push(text), isTTY: false, columns: 80 };
  const silent = { ...stream, write: () => {} };
  await main(argv, { cwd: ROOT, env: { LANG: "C" }, stdin: () => like, stdout: stream, stderr: silent });
  return out.join("") === found ? undefined : "another result than that of the whole file";
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly argv: readonly string[];
  readonly bytes: Buffer;
  readonly took: number;
}

function faultOf({ code, out, err, argv, bytes, took }: Ended): string | undefined {
  if (![0, 1, 2].includes(code)) return `exit ${code}: ${err}`;
  if (took > PATIENCE) return `took ${took} ms`;
  if (RAW.test(err)) return "steers the terminal";
  if (/undefined|\[object/.test(err) && !bytes.includes("undefined")) return `says nothing: ${err}`;
  if (code !== 0) return out !== "" ? "partial output" : err === "" ? "no word of what is wrong" : undefined;
  const [format] = argv.includes("--format") ? argv.slice(argv.indexOf("--format") + 1) : ["csv"];
  if (argv.includes("-o")) return undefined;
  if ((format === "table" || format === "markdown") && RAW.test(out)) return "steers the terminal";
  if (format === "json") {
    const { rows } = JSON.parse(out);
    if (!Array.isArray(rows) || rows.length > bytes.length) return "more units than bytes";
  }
  return out.endsWith("\n") ? undefined : "no end of line";
}

/** A file that was not written whole must be as it was, and nothing may lie beside it. */
function remains(folder: string, target: string, code: number): string | undefined {
  const names = readdirSync(folder);
  const content = readFileSync(target, "utf8");
  if (names.length !== 1) return `left ${names.join(", ")}`;
  return code === 0 ? (content.endsWith("\n") ? undefined : "not whole") : content === "old" ? undefined : "changed";
}
