import type { ColumnEntry, ColumnFate, ColumnRole, FigureKind, Ledger } from "../../types/index.ts";
import { list } from "./phrases.ts";

const ROLES: Readonly<Record<ColumnRole, string>> = {
  unit: "tên đơn vị",
  code: "mã",
  region: "vùng",
  year: "năm",
  scheme: "danh sách",
  parts: "đơn vị cũ",
  inherited: "giá trị kế thừa",
  kind: "loại số liệu",
  measure: "chỉ số",
  value: "giá trị",
  number: "số thứ tự",
  figure: "số liệu",
  beside: "đơn vị cấp trên hoặc tên khác",
};
const KINDS: Readonly<Record<FigureKind, string>> = {
  score: "điểm",
  rank: "thứ hạng",
  regional_rank: "hạng trong vùng",
  previous_rank: "hạng kỳ trước",
  previous_regional_rank: "hạng trong vùng kỳ trước",
  rank_change: "thay đổi thứ hạng",
  regional_rank_change: "thay đổi hạng trong vùng",
  score_change: "thay đổi điểm",
  score_change_pct: "thay đổi điểm theo %",
};
const FATES: Readonly<Record<ColumnFate, string>> = {
  used: "",
  aside: "không sử dụng",
  ignored: "bỏ qua theo yêu cầu",
  unread: "không đọc",
};

/** Toàn bộ việc đọc một tệp trong một câu. */
export function ledgerVi(ledger: Ledger, mark: (delimiter: string) => string): string {
  const { file, encoding, delimiter, decimal, evidence, columns, measures, units, rows } = ledger;
  const sign =
    decimal === undefined ? "không cần dấu thập phân" : `dấu thập phân là ${decimal === "comma" ? "phẩy" : "chấm"}`;
  const cells = delimiter === "" ? "" : `, ngăn ô bằng ${mark(delimiter)}`;
  const form = `${encoding}${cells}, ${sign}${evidence ? ` (${evidence})` : ""}`;
  const left = rows.map(({ line, label }) => `dòng ${line} "${label}"`);
  const unread = measures.length > 0 ? `; chỉ số không dùng: ${list(measures.map(({ measure }) => measure))}` : "";
  return `${file}: ${form}; các cột: ${list(columns.map(columnText))}${unread}; số dòng đã đọc: ${units}${left.length > 0 ? `, dòng không đọc: ${list(left)}` : ""}`;
}

function columnText({ column, heading, fate, role, measure, kind, year, figures }: ColumnEntry): string {
  const held = role === "figure" && kind ? `${KINDS[kind]}${measure ? ` của ${measure}` : ""}` : role && ROLES[role];
  const counted = fate === "unread" ? `${FATES.unread} (số liệu: ${figures})` : FATES[fate];
  const said = [held, year, counted].filter(Boolean).join(" ");
  return `${column} "${heading}" ${said}`;
}
