import { Failure } from "../src/core/failure.ts";
import type { Problem } from "../src/types/index.ts";

/** What is said where a function stops; nothing where it does not. */
export function failureOf(run: () => unknown): readonly Problem[] {
  try {
    run();
  } catch (error) {
    if (error instanceof Failure) return error.problems;
    throw error;
  }
  return [];
}

/** The same of what is waited for. */
export async function failureIn(run: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await run();
  } catch (error) {
    if (error instanceof Failure) return error.problems;
    throw error;
  }
  return [];
}
