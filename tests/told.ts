import type { Problem } from "../src/types/index.ts";
import type * as writing from "../src/write/views/problems.ts";

/** The problems of the last run, as the command line was about to word them. */
export const told: { problems: readonly Problem[] } = { problems: [] };

/** For `vi.mock`: what words problems, which tells them here first. */
export async function telling(original: () => Promise<typeof writing>): Promise<typeof writing> {
  const real = await original();
  return {
    ...real,
    problemText: (...args) => {
      told.problems = real.inOrder(args[0]);
      return real.problemText(...args);
    },
  };
}
