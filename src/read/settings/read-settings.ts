import { dirname, join, resolve } from "node:path";
import { fail } from "../../core/failure.ts";
import { isRecord } from "../../core/record.ts";
import type { ProblemDetails } from "../../types/index.ts";
import { decode } from "../file/encoding.ts";
import { parseJson } from "../file/json.ts";
import { labelOf, type Reading, readBytes } from "../file/source.ts";

/** A key of a settings file with what stands under it, not yet looked at. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly line: number | undefined;
}

/** The settings that a file holds. @throws Failure where it is no JSON object */
export function readSettings(path: string, world: Reading): readonly Setting[] {
  const file = labelOf(path);
  const { bytes } = decode(readBytes(path, world), file, undefined);
  const { content, lineOf } = parseJson(bytes.toString(), file);
  if (!isRecord(content)) return fail("settings-shape", { file }, { found: shapeOf(content) });
  return Object.entries(content).map(([key, value]) => ({ key, value, line: lineOf(content, key) }));
}

function shapeOf(content: unknown): ProblemDetails["settings-shape"]["found"] {
  if (Array.isArray(content)) return "list";
  if (content === null) return "nothing";
  return typeof content === "string" ? "text" : typeof content === "boolean" ? "boolean" : "number";
}

/** A path as a settings file means it: from the folder that the file is in. */
export function fromSettings(file: string, path: string): string {
  if (resolve(path) === path) return path;
  const whole = join(dirname(file), path).replaceAll("\\", "/");
  // A dash alone is standard input on a command line.
  return whole === "-" ? "./-" : whole;
}
