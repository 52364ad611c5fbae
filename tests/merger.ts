import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { ROOT } from "./root.ts";

const table: readonly { readonly code_63: string; readonly code_34: string }[] = parse(
  readFileSync(join(ROOT, "data/crosswalk.csv"), "utf8"),
  { columns: true },
);

/** Codes of the 63 provinces, in order. */
export const oldCodes: readonly string[] = table.map(({ code_63 }) => code_63);

/** New code → old codes, read from the data by another route than the product's. */
export function crosswalkOf(): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, string[]>();
  for (const { code_63, code_34 } of table) parts.set(code_34, [...(parts.get(code_34) ?? []), code_63]);
  return parts;
}
