import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import type { Layout } from "./layout.ts";
import type { TextTable } from "./text-table.ts";
import type { Years } from "./years.ts";

/**
 * Figures of no year in a table that has dated ones too: nobody says which are the newer. Their columns, or the first
 * row of them.
 */
export function undatedProblem(
  { file }: RowSource,
  groups: readonly Pick<TextTable, "year" | "lines">[],
  { roles, headings }: Pick<Layout, "roles" | "headings">,
  years: Years,
): Problem | undefined {
  const undated = groups.find(({ year }) => year === undefined);
  const dated = groups.flatMap(({ year }) => year ?? []).sort((a, b) => a - b);
  if (undated === undefined || dated.length === 0) return undefined;
  const columns = roles.flatMap((role, i) =>
    role.is === "score" && years.of(role) === undefined && years.fate(role) === "used"
      ? [{ column: headings[i] ?? "", code: role.code }]
      : [],
  );
  const byRow = roles.some(({ is }) => is === "year") || columns.length === 0;
  const line = byRow ? undated.lines.find((one) => one > 0) : undefined;
  return problem("figures-undated", { file, line }, { columns: byRow ? [] : columns, years: [...new Set(dated)] });
}
