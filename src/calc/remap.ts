import { measureOf } from "../core/graph.ts";
import type { Column, NoteKind, Remapped, RuleOptions, Scores } from "../types/index.ts";
import type { Computed } from "./compute.ts";

/** What a carried table says of where its values come from. */
const ORIGIN: ReadonlySet<NoteKind> = new Set([
  "file-note",
  "merged",
  "inherited",
  "missing-parts",
  "filled-missing",
  "dropped-ranks",
  "other-years",
  "skipped-rows",
  "silent-rows",
  "doubtful-rows",
  "year-overridden",
  "scale-doubtful",
  "percent-shares",
  "unused-columns",
  "ledger",
]);

/** The measures that a table has, in its order, on the new list: what was computed is computed anew there. */
export function remapTable(
  { methodology, year, long, columns: stated }: Scores,
  { units, columns, basis, notes }: Computed,
  { decimals }: Pick<RuleOptions, "decimals">,
): Remapped {
  const kept = [...stated.keys()].flatMap((code): [string, Column][] => {
    const column = columns.get(code);
    return column ? [[code, column]] : [];
  });
  const weighed = kept.some(([code]) => measureOf(methodology, code)?.is === "aggregate" && !basis.has(code));
  return {
    year,
    methodology,
    units,
    columns: new Map(kept),
    long,
    decimals,
    notes: notes.filter(({ kind }) => ORIGIN.has(kind) || (weighed && kind === "assumed-weights")),
  };
}
