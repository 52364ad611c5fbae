import { failureIn } from "../../failure.ts";

/** What a file holds, or the kinds of what is wrong with it and where. */
export async function told(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const problems = await failureIn(async () => {
    found = await read();
  });
  return problems.length > 0 ? problems.map(({ kind, place }) => `${kind} ${place.line}:${place.column ?? ""}`) : found;
}
