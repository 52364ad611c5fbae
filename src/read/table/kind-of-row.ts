import type { RowCells } from "./row-cells.ts";
import { isOfRegion, otherRow, provinceRow, type RowKind } from "./row-kind.ts";
import type { RowLabel } from "./row-label.ts";

/** A code as lists have them; a longer word in a column of codes may say `Trung bình`. */
const isCode = (label: string): boolean => /^[\p{Lu}\d_.-]{1,8}$/u.test(label);

/** What a row is, in a table of provinces or of other units, by its label and what else it holds. */
export function kindOf(
  { cells, label, from }: RowLabel & { readonly cells: readonly string[] },
  holds: RowCells,
  isOwn: boolean,
): RowKind {
  const coded = from === "name" ? holds.isCoded(cells) : from === "code" && isCode(label);
  const signs = {
    coded,
    marked: holds.isNumbered(cells) || coded,
    lettered: () => /^\s*(?:[IVX]{1,5}|[A-H])[.)]?\s*$/.test(cells[holds.number] ?? ""),
    scored: () => holds.hasValue(cells),
    alone: () => holds.isAlone(cells),
  };
  if (!isOwn) return provinceRow(label, signs);
  return isOfRegion(label, cells[holds.at.region] ?? "") ? "doubtful" : otherRow(label, signs);
}
