import { realpathSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { fail } from "../read/failure.ts";
import type { Io } from "./io.ts";
import type { Flags } from "./options.ts";

/** All files that a command reads. */
export const inputsOf = (files: readonly string[], flags: Flags): readonly string[] =>
  [...files, flags.methodology, flags.merge, flags.crosswalk, flags.previous].filter((path) => path !== undefined);

/** Writes a result to the screen, or whole and at once to a file that is none of the inputs. @throws Failure */
export async function output(
  pieces: Iterable<string>,
  target: string | undefined,
  inputs: readonly string[],
  io: Io,
): Promise<void> {
  if (target === undefined || target === "-") {
    for (const piece of pieces) if (piece !== "") io.stdout.write(piece);
    return;
  }
  const path = resolve(io.cwd, target);
  refuseInputs(path, target, inputs, io.cwd);
  const bytes = Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
  const { default: writeFileAtomic } = await import("write-file-atomic");
  try {
    writeFileAtomic.sync(path, bytes);
  } catch (error) {
    fail("output-failed", { file: target }, { reason: reasonOf(error) });
  }
}

/** @throws Failure when the target is an input, or is there and is no regular file */
function refuseInputs(path: string, target: string, inputs: readonly string[], cwd: string): void {
  const real = realPath(path);
  if (inputs.some((input) => input !== "-" && realPath(resolve(cwd, input)) === real)) {
    fail("output-is-input", { file: target }, {});
  }
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) fail("file-is-folder", { file: target }, {});
  if (there && !there.isFile()) fail("file-not-regular", { file: target }, {});
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
