import { problem } from "../../core/failure.ts";
import { letter, letters } from "../../core/letters.ts";
import type { Place, Problem } from "../../types/index.ts";
import { isBlank } from "./heading-rows.ts";
import { clipped } from "./label.ts";
import type { Layout } from "./layout.ts";
import type { Limit } from "./limits.ts";
import { isMissing } from "./number.ts";
import { allText } from "./row-cells.ts";
import type { Skipped } from "./row-kind.ts";

type Cells = readonly string[];

/** What stands under a document's table: places and dates, who signs for whom, who made it and who is to have it. */
const SIGNED = [
  letters("^(?:tm|kt|tl|tuq|t/m|k/t)\\s?\\.\\s?\\S", "i"),
  letters(
    "^(?:người|cán bộ) (?:lập|tổng hợp|kiểm|báo cáo|thực hiện)|^(?:lập (?:bảng|biểu)|thủ trưởng(?: đơn vị| cơ quan)?$)",
    "i",
  ),
  letters("^(?:(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng|chánh văn phòng)|(?:bộ|thứ) trưởng|trưởng ban)$", "i"),
  letters("^(?:nơi nhận|xác nhận của|đại diện|[-–] ?(?:như trên|như điều|lưu))(?![\\p{L}])", "i"),
  letters("^(?:.{2,40}, ?)?ngày (?:\\S{1,4} tháng \\S{1,4} năm|\\d{1,2}[/-]\\d)", "i"),
  letters("^\\(?(?:ký|đã ký)(?:[ ,)]|$)", "i"),
  letters("^(?:prepared by|signed|signature|approved by|certified by|on behalf of)(?![\\p{L}])", "i"),
];

const isSigned = (cell: string): boolean => SIGNED.some((pattern) => pattern(cell).test(cell.trim()));

const unitOfMeasure = letters("[\\p{L}]{1,6}[^\\p{L}]?$");
/** Whether a cell is a figure, with what may stand behind it: `45/60 điểm`. */
function isFigure(cell: string): boolean {
  const whole = cell.trim();
  const bare = whole.replace(unitOfMeasure(whole), "");
  return /\d/.test(bare) && !letter(bare).test(bare);
}

/**
 * Tells the text under a table from its rows: below the last row of a unit that has a figure, rows without any that
 * name no unit, or begin with what stands over a signature, and all rows below the first of them.
 */
export class TextBelow {
  /** Whether any cell of scores of the row that was looked at last holds a figure, or a word that counts as one. */
  hasFigure = false;
  private readonly columns: readonly { readonly i: number; readonly words: boolean }[];
  private readonly rows: { readonly line: number; readonly text: string; readonly named: boolean }[] = [];

  constructor({ roles }: Layout, scored: readonly number[], limits: ReadonlyMap<string, Limit>) {
    this.columns = scored.map((i) => {
      const role = roles[i];
      return { i, words: role?.is === "score" && limits.get(role.code)?.raw?.words !== undefined };
    });
  }

  private findFigure(cells: Cells): boolean {
    return this.columns.some(({ i, words }) => {
      const cell = cells[i] ?? "";
      const first = cell.charCodeAt(0);
      if (first >= 0x30 && first <= 0x39 && !letter(cell).test(cell)) return true;
      return words ? !isMissing(cell) : isFigure(cell);
    });
  }

  /** Whether a row, which is not surely a unit's, may be text under the table; it is kept until the end shows it. */
  take(cells: Cells, line: number, label: string, isSure: () => boolean): boolean {
    this.hasFigure = this.findFigure(cells);
    if (this.hasFigure) return false;
    const said = this.columns.some(({ i }) => !isMissing(cells[i] ?? ""));
    const begins = (label === "" && said) || isSigned(label) || (said && cells.some(isSigned));
    if (!begins && this.rows.length === 0) return false;
    if (cells.every(isBlank) || isSure()) return false;
    this.rows.push({ line, text: clipped(allText(cells)), named: label !== "" });
    return true;
  }

  /** What was kept, as a row of a unit comes below it: rows of words that stand among units. */
  among(place: (line: number) => Place): readonly Problem[] {
    return this.rows
      .splice(0)
      .map(({ line, text, named }) =>
        named ? problem("row-of-words", place(line), { found: text }) : problem("missing-unit", place(line), {}),
      );
  }

  /** What was kept, as nothing comes below it. */
  get below(): readonly Skipped[] {
    return this.rows.map(({ line, text }) => ({ line, label: text }));
  }
}
