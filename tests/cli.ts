import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../src/cli/main.ts";
import { ROOT } from "./root.ts";

export { ROOT };

/** How a run ended. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The world of a run; the project's folder, English and 80 columns unless said otherwise. */
export interface World {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly isTTY?: boolean;
}

/** Runs the real command line in this process. */
export async function dti(argv: readonly string[], world: World = {}): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  const { cwd = ROOT, stdin = "", env = {}, columns, isTTY = false } = world;
  const code = await main(argv, {
    cwd,
    env: { LANG: "C", ...env },
    stdin: () => Buffer.from(stdin),
    stdout: { write: (text) => out.push(String(text)), isTTY, columns },
    stderr: { write: (text) => err.push(String(text)), isTTY, columns },
  });
  return { code, out: out.join(""), err: err.join("") };
}

/** A folder with these files, and the project's `data`, until the test ends. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), "dti-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  symlinkSync(join(ROOT, "data"), join(path, "data"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** The rows of a JSON result. */
export async function rows(argv: readonly string[], world: World = {}): Promise<readonly Row[]> {
  const { out, err, code } = await dti([...argv, "--format", "json"], world);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out).rows;
}

export interface Row {
  readonly rank: number | null;
  readonly code: string;
  readonly name: string;
  readonly region?: {
    readonly code: string;
    readonly name: string;
    readonly rank: number | null;
    readonly ranks: Readonly<Record<string, number | null>>;
  };
  readonly values: Readonly<Record<string, number | null>>;
  readonly ranks: Readonly<Record<string, number | null>>;
  readonly parts?: readonly string[];
}
