import type {
  ColumnEntry,
  ColumnStates,
  Coverage,
  Finding,
  Ledger,
  RuleCode,
  Severity,
  UnreadParts,
} from "../../types/index.ts";
import type { About } from "../rule.ts";
import { findingOn } from "../whole.ts";

/** Every column of figures, and every measure of a table whose rows name them, is read, or is one that the user leaves out. */
export const unreadColumn = {
  codes: { "unread-column": { subjects: "all", precedence: 20 } },
} as const satisfies { readonly codes: Readonly<Record<"unread-column", About>> };

/** The columns of figures that were not read: errors where they state scores, ranks or changes, else warnings. */
export const unreadColumns = (ledgers: readonly Ledger[]): readonly Finding[] =>
  ledgers.flatMap(({ file, line, columns, measures }) => [
    ...columns.filter(isUnread).map((entry) => {
      const { heading, column, figures } = entry;
      const called = heading === "" ? `(${column})` : heading;
      const details = { heading: called, of: "column", states: statesOf(entry), figures } as const;
      return findingOn("unread-column", severityOf(details.states), [file, line, column], called, details);
    }),
    ...measures.filter(isUnread).map((entry) => {
      const { measure: heading, line: first, figures } = entry;
      const details = { heading, of: "measure", states: statesOf({ ...entry, role: undefined }), figures } as const;
      return findingOn("unread-column", severityOf(details.states), [file, first, 1], heading, details);
    }),
  ]);

const severityOf = (states: ColumnStates): Severity => (states === "other" ? "warning" : "error");

/** How much of tables was not read, other than what the user leaves out. */
export function unreadParts(ledgers: readonly Ledger[]): UnreadParts {
  const columns = ledgers.flatMap((ledger) => [...ledger.columns, ...ledger.measures].filter(isUnread));
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

/** Whether a column or measure holds figures that nothing became of. */
const isUnread = ({ fate, figures }: Pick<ColumnEntry, "fate" | "figures">): boolean =>
  fate === "unread" && figures > 0;

/** What a column states, as far as its heading tells. */
function statesOf({ states, role, kind }: Pick<ColumnEntry, "states" | "role" | "kind">): ColumnStates {
  if (states !== undefined) return states;
  if (kind !== undefined && kind !== "score") return /change/.test(kind) ? "change" : "rank";
  return kind === "score" || role === "value" ? "score" : "other";
}
