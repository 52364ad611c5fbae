import { letters } from "../../core/letters.ts";
import type { ColumnFate, UnreadMeasure } from "../../types/index.ts";
import type { Role } from "./heading/role.ts";
import type { Layout } from "./layout.ts";
import { isMissing } from "./number.ts";

/** What became of a column by its role in the command that reads. */
export type FateOf = (role: Role) => ColumnFate;

/** Why the values of a measure in long form are not read. */
export type UnreadAs = Pick<UnreadMeasure, "fate" | "kind" | "states">;

/** How many cells of a column hold anything, and how many of them a figure. */
interface Counts {
  cells: number;
  figures: number;
}

/** Counts what stands in columns that are not read, and of measures that nobody knows. */
export class Unread {
  private readonly columns: ReadonlyMap<number, Counts>;
  private readonly measures = new Map<string, UnreadMeasure>();

  constructor(
    { roles }: Layout,
    readonly fateOf: FateOf,
  ) {
    const unread = roles.flatMap((role, i) => (fateOf(role) === "unread" ? [i] : []));
    this.columns = new Map(unread.map((i) => [i, { cells: 0, figures: 0 }]));
  }

  /** Counts the cells of a row of a unit. */
  row(cells: readonly string[]): void {
    for (const [i, counts] of this.columns) {
      const cell = cells[i] ?? "";
      if (cell.trim() === "") continue;
      counts.cells++;
      if (isFigure(cell)) counts.figures++;
    }
  }

  /** Counts a value in long form that is not read. */
  measure(measure: string, cell: string, line: number, what: UnreadAs): void {
    const known = this.measures.get(measure) ?? { measure, line, ...what, figures: 0 };
    this.measures.set(measure, { ...known, figures: known.figures + (isFigure(cell) ? 1 : 0) });
  }

  of(column: number): Readonly<Counts> {
    return this.columns.get(column) ?? { cells: 0, figures: 0 };
  }

  get unreadMeasures(): readonly UnreadMeasure[] {
    return [...this.measures.values()];
  }
}

/** A number with what may stand beside it in print: signs, arrows, a unit of measure, a word or two. */
const figure = letters("^[^\\p{L}\\d]*(?:[\\p{L}]+[^\\p{L}\\d]+){0,2}\\d[\\d.,\\s/]*[^\\d]{0,12}$");

const isFigure = (cell: string): boolean => /\d/.test(cell) && !isMissing(cell) && figure(cell).test(cell);
