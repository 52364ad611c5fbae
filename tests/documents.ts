import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { dti, ROOT, type Run } from "./cli.ts";

/**
 * Documents as tests. In a block ```console every line `$ dti …` is run, and what follows must be what it prints:
 * standard output, then standard error, then `[exit N]` where N is not 0. A block whose info string ends in a file
 * name, such as ```csv 2024.csv, is that file. `UPDATE=1` writes the real output into the document.
 */
export const documents = ["README.md", "README.vi.md", ...list("tests/cases")];

function list(path: string): readonly string[] {
  return readdirSync(join(ROOT, path))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${path}/${name}`);
}

/** A command of a document, and what it prints. */
export interface Session {
  readonly line: number;
  readonly command: string;
  readonly expected: string;
  /** Commands before it in its block that write a file, which it may read. */
  readonly earlier: readonly string[];
}

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;
const FILE = /^```\w+ (\S+)\n([\s\S]*?)^```$/gm;

export function sessionsOf(text: string): readonly Session[] {
  return [...text.matchAll(BLOCK)].flatMap((block) => {
    const start = text.slice(0, block.index).split("\n").length + 1;
    const body = (block[1] ?? "").split("\n");
    const found: { line: number; command: string; lines: string[] }[] = [];
    for (const [i, line] of body.slice(0, -1).entries()) {
      if (line.startsWith("$ ")) found.push({ line: start + i, command: line.slice(2), lines: [] });
      else found.at(-1)?.lines.push(line);
    }
    return found.map(({ lines, ...session }, i) => ({
      ...session,
      expected: lines.join("\n"),
      earlier: found.slice(0, i).flatMap(({ command }) => (command.includes(" -o ") ? [command] : [])),
    }));
  });
}

/** Words of a command as a shell splits them: spaces, single and double quotes. */
export const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? "");

/** What a command prints, as a document shows it, and how its last part ended. */
export interface Shown extends Run {
  readonly text: string;
}

/** Runs a command of a document, parts of it after one another. */
export async function run(command: string, cwd: string): Promise<Shown> {
  let stdin = "";
  let shown: Shown = { text: "", code: 0, out: "", err: "" };
  for (const part of command.split(/\s\|\s(?=dti )/)) {
    const [name, ...argv] = wordsOf(part);
    expect(name).toBe("dti");
    const { out, err, code } = await dti(argv, { cwd, stdin });
    stdin = out;
    const text = [out, err, code === 0 ? "" : `[exit ${code}]`]
      .map((part) => part.replace(/\n$/, ""))
      .filter(Boolean)
      .join("\n");
    shown = { text, code, out, err };
  }
  return shown;
}

export const textOf = (document: string): string => readFileSync(join(ROOT, document), "utf8");

/** The files that a document holds. */
export const filesOf = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(FILE)].map(([, name = "", content = ""]) => [name, content]));
