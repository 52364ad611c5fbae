import type { Reading } from "../../src/read/file/source.ts";

/** A world whose files are these texts, or rows of objects; there is nothing on standard input. */
export const held = (files: Readonly<Record<string, string | readonly object[]>>): Reading => ({
  cwd: "/nowhere",
  stdin: () => new Uint8Array(),
  held: new Map(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === "string" ? Buffer.from(content) : content,
    ]),
  ),
});

/** The kinds of the problems that a job stops with, and what they say; none where it goes through. */
export async function refused(job: Promise<unknown>): Promise<readonly (readonly [kind: string, details: object])[]> {
  const { Failure } = await import("../../src/core/failure.ts");
  try {
    await job;
    return [];
  } catch (error) {
    if (error instanceof Failure) return error.problems.map(({ kind, details }) => [kind, details]);
    throw error;
  }
}
