import { appendFileSync } from "node:fs";
import { fail } from "../../core/failure.ts";
import type { Io } from "./io.ts";

/** Adds Markdown to the page of a step, where GitHub Actions has named a file for it. @throws Failure */
export function addToStepSummary(pieces: Iterable<string>, { env }: Io): void {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === "") return;
  try {
    appendFileSync(file, [...pieces].join(""));
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    fail("output-failed", { file }, { reason });
  }
}
