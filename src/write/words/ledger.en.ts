import type { ColumnEntry, ColumnFate, ColumnRole, FigureKind, Ledger } from "../../types/index.ts";
import { list } from "./phrases.ts";

const ROLES: Readonly<Record<ColumnRole, string>> = {
  unit: "units",
  code: "codes",
  region: "regions",
  year: "years",
  scheme: "list",
  parts: "parts",
  inherited: "inherited",
  kind: "kinds of figures",
  measure: "measures",
  value: "values",
  number: "row numbers",
  figure: "figures",
  beside: "beside the units",
};
const KINDS: Readonly<Record<FigureKind, string>> = {
  score: "score",
  rank: "rank",
  regional_rank: "rank in region",
  previous_rank: "previous rank",
  previous_regional_rank: "previous rank in region",
  rank_change: "change of rank",
  regional_rank_change: "change of rank in region",
  score_change: "change of score",
  score_change_pct: "change of score in %",
};
const FATES: Readonly<Record<ColumnFate, string>> = {
  used: "",
  aside: "not used",
  ignored: "ignored as asked",
  unread: "not read",
};

/** The whole ledger of a file in one sentence. */
export function ledgerEn(ledger: Ledger, mark: (delimiter: string) => string): string {
  const { file, encoding, delimiter, decimal, evidence, columns, measures, units, rows } = ledger;
  const cells = delimiter === "" ? "" : `, cells between ${mark(delimiter)}`;
  const form = `${encoding}${cells}, decimal ${decimal ?? "sign not needed"}${evidence ? ` (${evidence})` : ""}`;
  const left = rows.map(({ line, label }) => `line ${line} "${label}"`);
  const unread = measures.length > 0 ? `; measures not used: ${list(measures.map(({ measure }) => measure))}` : "";
  return `${file}: ${form}; columns: ${list(columns.map(columnText))}${unread}; rows: ${units} read${left.length > 0 ? `, left out: ${list(left)}` : ""}`;
}

function columnText({ column, heading, fate, role, measure, kind, year, figures }: ColumnEntry): string {
  const held = role === "figure" && kind ? `${KINDS[kind]}${measure ? ` of ${measure}` : ""}` : role && ROLES[role];
  const counted = fate === "unread" ? `${FATES.unread} (figures: ${figures})` : FATES[fate];
  const said = [held, year, counted].filter(Boolean).join(" ");
  return `${column} "${heading}" ${said}`;
}
