import type { ColumnEntry, ColumnStates, Coverage, Finding, Ledger, RuleCode, UnreadParts } from "../../types/index.ts";
import type { About } from "../rule.ts";
import { findingOn } from "../whole.ts";

/** Every column of figures is read, or is one that the user leaves out. */
export const unreadColumn = {
  codes: { "unread-column": { subjects: "all", precedence: 20 } },
} as const satisfies { readonly codes: Readonly<Record<"unread-column", About>> };

/** The columns of figures that were not read: errors where they state scores, ranks or changes, else warnings. */
export const unreadColumns = (ledgers: readonly Ledger[]): readonly Finding[] =>
  ledgers.flatMap(({ file, line, columns }) =>
    columns.filter(isUnread).map((entry) => {
      const { heading, column, figures } = entry;
      const states = statesOf(entry);
      const severity = states === "other" ? "warning" : "error";
      const called = heading === "" ? `(${column})` : heading;
      return findingOn("unread-column", severity, [file, line, column], called, { heading: called, states, figures });
    }),
  );

/** How much of tables was not read, other than what the user leaves out. */
export function unreadParts(ledgers: readonly Ledger[]): UnreadParts {
  const columns = ledgers.flatMap((ledger) => ledger.columns.filter(isUnread));
  const rows = ledgers.flatMap((ledger) => ledger.rows.filter(({ fate }) => fate === "doubtful"));
  return {
    columns: columns.length,
    figures: columns.reduce((sum, { figures }) => sum + figures, 0),
    rows: rows.length,
  };
}

/** Beside so many figures that were read, those that were not are given, and unchecked. */
export const columnCoverage = (
  read: number,
  { figures }: UnreadParts,
  ignored: ReadonlySet<RuleCode>,
): readonly Coverage[] =>
  figures === 0 || ignored.has("unread-column")
    ? []
    : [{ rule: "unread-column", checked: read, given: read + figures, skipped: 0 }];

/** Whether a column holds figures that nothing became of. */
const isUnread = ({ fate, figures }: ColumnEntry): boolean => fate === "unread" && figures > 0;

/** What a column states, as far as its heading tells. */
function statesOf({ states, role, kind }: ColumnEntry): ColumnStates {
  if (states !== undefined) return states;
  if (kind !== undefined && kind !== "score") return /change/.test(kind) ? "change" : "rank";
  return kind === "score" || role === "value" ? "score" : "other";
}
