import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { fold } from "../../reference/fold.ts";
import type { Written } from "../../write/formats/render.ts";
import { isFileName } from "../settle-format.ts";
import type { Io } from "./io.ts";
import { output, reasonOf } from "./output.ts";

/** One file of a folder, and what it is named after. */
export interface FileOfFolder {
  readonly code: string;
  readonly name: string;
  readonly written: Written;
}

const ENDINGS: Readonly<Record<string, string>> = { table: "txt", markdown: "md" };

/**
 * Writes a file for each unit into a folder, which is made where it is not there, unless its name is
 * like that of a file: `42-ha-tinh.md`. All is computed
 * before anything is written, so that a fault leaves no half of the files. @throws Failure
 */
export async function outputFolder(
  codes: readonly string[],
  write: (code: string) => Promise<FileOfFolder>,
  folder: string,
  format: string,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, folder);
  const there = statSync(path, { throwIfNoEntry: false });
  const isFile = there ? !there.isDirectory() : isFileName(folder) && !/[\\/]$/.test(folder);
  if (isFile) fail("output-not-folder", { file: folder }, {});
  const files: FileOfFolder[] = [];
  for (const code of codes) {
    const file = await write(code);
    files.push({ ...file, written: file.written instanceof Uint8Array ? file.written : [...file.written] });
  }
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    fail("output-failed", { file: folder }, { reason: reasonOf(error) });
  }
  const taken = new Set<string>();
  for (const { code, name, written } of files) {
    await output(written, join(folder, `${nameOf(code, name, taken)}.${ENDINGS[format] ?? format}`), io);
  }
}

/** A file's name of small letters, digits and dashes; a number behind one that is taken. */
function nameOf(code: string, name: string, taken: Set<string>): string {
  const words = [...new Set([code, name])].flatMap((text) => text.split(/[^\p{L}\p{N}\p{M}]+/u).map(fold));
  const base = words.filter(Boolean).join("-").slice(0, LONGEST);
  // No name that Windows keeps for devices, such as con or nul.
  const plain = base === "" || RESERVED.test(base) ? `unit-${base}` : base;
  let found = plain;
  for (let n = 2; taken.has(found); n++) found = `${plain}-${n}`;
  taken.add(found);
  return found;
}

const LONGEST = 80;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
