import { fold } from "../../../reference/fold.ts";
import { placesIn } from "../../file/row-source.ts";
import type { Dialect, TurnedParts } from "../layout.ts";
import { isMissing } from "../number.ts";
import { type Positions, positionsOf } from "../positions.ts";
import { MAX } from "./turned-columns.ts";

/** Gathers the maxima that a table prints: in a row that is called so, or in a column of a table with a row a value. */
export class PrintedMaxima {
  readonly found: TurnedParts["maxima"][number][] = [];
  /** What is printed of a measure again and again, in long form. */
  private readonly seen = new Set<string>();
  private readonly at: Positions;
  private readonly column: number;

  constructor(private readonly dialect: Dialect) {
    const { layout } = dialect;
    this.at = positionsOf(layout);
    this.column = layout.long ? layout.headings.findIndex((heading) => MAX.has(fold(heading))) : -1;
  }

  /** Takes a row that is a unit's, or none. */
  row(cells: readonly string[], line: number, isUnit: boolean): void {
    const { at, column } = this;
    const { layout } = this.dialect;
    if (isUnit && column >= 0) this.put(cells[at.measure] ?? "", cells, line, column);
    if (isUnit || layout.long || line <= layout.last || !cells.slice(0, LEAD).some((cell) => ALLOWED.has(fold(cell))))
      return;
    for (const [i, role] of layout.roles.entries()) {
      if (role.is === "score") this.put(layout.headings[i] ?? "", cells, line, i);
    }
  }

  private put(label: string, cells: readonly string[], line: number, i: number): void {
    const text = cells[i] ?? "";
    if (isMissing(text) || this.seen.has(`${label}\n${text}`)) return;
    this.seen.add(`${label}\n${text}`);
    this.found.push({ label, text, place: placesIn(this.dialect.source)(line, i + 1) });
  }
}

/** What a row of the points that are allowed is called; `Max` may be a row of the most that any unit has. */
const ALLOWED: ReadonlySet<string> = new Set(["diemtoida", "thangdiem", "sodiemtoida", "maximumpoints", "maxpoints"]);

/** In so many cells a row may say what it is. */
const LEAD = 3;
