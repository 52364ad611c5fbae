import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dti, ROOT } from "../cli.ts";

type Files = Readonly<Record<string, string>>;

const made = new Map<string, Promise<string>>();

/** What `dti report` prints of the project's data, or of these files: made once for all tests that a worker runs. */
export function reportOf(argv: readonly string[], files?: Files): Promise<string> {
  const key = JSON.stringify([argv, files]);
  const known = made.get(key) ?? reportIn(argv, files);
  made.set(key, known);
  return known;
}

async function reportIn(argv: readonly string[], files: Files | undefined): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "dti-report-"));
  try {
    for (const [name, content] of Object.entries(files ?? {})) writeFileSync(join(folder, name), content);
    const { code, out, err } = await dti(["report", ...argv], { cwd: files === undefined ? ROOT : folder });
    if (code !== 0) throw new Error(err);
    return out;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
