import { accessSync, constants, readlinkSync, realpathSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { isDeviceName } from "../../read/file/device-name.ts";
import { identityOf } from "../../read/file/source.ts";
import type { Written } from "../../write/formats/render.ts";
import { forScreen } from "../../write/formats/safe.ts";
import type { Io } from "./io.ts";

/** Writes a result to the screen, or whole and at once to a file that is not an input. @throws Failure */
export async function output(written: Written, target: string | undefined, io: Io): Promise<void> {
  if (target === undefined || target === "-") {
    const { stdout } = io;
    if (written instanceof Uint8Array) {
      if (stdout.isTTY) fail("output-to-screen", {}, {});
      return stdout.write(written);
    }
    for (const piece of written)
      if (piece !== "") stdout.write(stdout.isTTY && typeof piece === "string" ? forScreen(piece) : piece);
    return;
  }
  const path = resolve(io.cwd, target);
  refuse(path, target, io);
  try {
    const { replaceFile } = await import("./replace-file.ts");
    await replaceFile(realPath(path), written instanceof Uint8Array ? [written] : written, io);
  } catch (error) {
    fail("output-failed", { file: target }, { reason: reasonOf(error) });
  }
}

/** @throws Failure when the target is there already */
export function refuseExisting(target: string, io: Io): void {
  if (statSync(resolve(io.cwd, target), { throwIfNoEntry: false })) fail("output-exists", { file: target }, {});
}

/** @throws Failure when the target is an input, or exists and is not a regular file, or may not be written */
function refuse(path: string, target: string, io: Io): void {
  if (isDeviceName(path)) fail("output-not-regular", { file: target }, {});
  const own = identityOf(path, io);
  if ([...(io.opened ?? [])].some((input) => identityOf(input, io) === own)) {
    fail("output-is-input", { file: target }, {});
  }
  try {
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) fail("output-is-folder", { file: target }, {});
    if (there && !there.isFile()) fail("output-not-regular", { file: target }, {});
    if (there) accessSync(path, constants.W_OK);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    fail("output-failed", { file: target }, { reason: reasonOf(error) });
  }
}

/** The file that a path leads to. A link to a file that is not there yet is written through too, as a shell does. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const target = linkTarget(path);
    return target === undefined ? path : realPath(resolve(dirname(path), target));
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error ? String(error.code) : undefined;

/** The system's code for why a file could not be written. @throws an error of another kind */
export const reasonOf = (error: unknown): string => {
  const code = codeOf(error);
  if (code === undefined) throw error;
  return code;
};
