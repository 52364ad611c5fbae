import type { Origin, Units } from "../../types/index.ts";

/** Where the values of a unit come from, where it has none of its own. */
export function originOf({ parts, inherited }: Units, row: number): Origin {
  const from = parts?.[row];
  return { ...(from ? { parts: from } : {}), ...(inherited ? { inherited: true } : {}) };
}
