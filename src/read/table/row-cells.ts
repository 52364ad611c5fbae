import { isBlank, NUMBER } from "./heading-rows.ts";
import { LABEL_LIMIT, labelText } from "./label.ts";
import type { Layout } from "./layout.ts";
import { isMissing } from "./number.ts";
import { type Positions, positionsOf } from "./positions.ts";

type Cells = readonly string[];

/** All that a row says, as one text. */
export const allText = (cells: Cells): string =>
  cells.flatMap((cell) => (isBlank(cell) ? [] : [cell.trim()])).join(" ");

/** What the cells of a row hold, by the columns that they stand in. */
export class RowCells {
  readonly at: Positions;
  /** The column of row numbers; −1 where there is none. */
  readonly number: number;
  /** The columns of scores. */
  readonly scored: readonly number[];
  private readonly labels: readonly number[];
  private readonly texts: readonly number[];

  constructor(layout: Layout) {
    const { roles, long } = layout;
    this.at = positionsOf(layout);
    this.number = roles.findIndex(({ is }) => is === "number");
    this.scored = roles.flatMap(({ is }, i) => (is === (long ? "value" : "score") ? [i] : []));
    const { name, code, scheme, region } = this.at;
    this.labels = [name, code, scheme, this.number].filter((i) => i >= 0);
    this.texts = [name, code, region].filter((i) => i >= 0);
  }

  isScored(cells: Cells): boolean {
    return this.scored.some((i) => !isBlank(cells[i]));
  }

  /** Whether a cell of scores holds more than a sign for a missing value. */
  hasValue(cells: Cells): boolean {
    return this.scored.some((i) => !isBlank(cells[i]) && !isMissing(cells[i] ?? ""));
  }

  /** Whether nothing stands beside the name and the row number. */
  isAlone(cells: Cells): boolean {
    return cells.every((cell, i) => i === this.at.name || i === this.number || isBlank(cell));
  }

  isNumbered(cells: Cells): boolean {
    return NUMBER.test(cells[this.number] ?? "");
  }

  isCoded(cells: Cells): boolean {
    return !isBlank(cells[this.at.code]);
  }

  /** Whether two rows are called the same in every cell that names their unit. */
  areCalledAlike(cells: Cells, others: Cells): boolean {
    return this.labels.every((i) => cells[i] === others[i]);
  }

  /** A name, code or region that is longer than any is. */
  longLabel(cells: Cells): string | undefined {
    if (!this.texts.some((i) => (cells[i] ?? "").length > LABEL_LIMIT)) return undefined;
    return this.texts.map((i) => labelText(cells[i] ?? "")).find(({ length }) => length > LABEL_LIMIT);
  }
}
