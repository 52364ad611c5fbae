import { problem } from "../../core/failure.ts";
import type { Problem } from "../../types/index.ts";
import { placesIn } from "../file/row-source.ts";
import { isBlank } from "./heading-rows.ts";
import type { Dialect } from "./layout.ts";
import type { Limit } from "./limits.ts";
import { shiftedCells } from "./shifted-cells.ts";

/** Finds rows with more cells than there are headings, and rows whose cells have moved on. */
export class RaggedRows {
  /** Columns, from 1, that have cells but no heading. */
  readonly unnamed = new Set<number>();
  private readonly width: number;
  private readonly headless: readonly number[];
  private readonly shiftedIn: ReturnType<typeof shiftedCells>;
  private readonly place: ReturnType<typeof placesIn>;

  constructor({ layout, form, source }: Dialect, limits: ReadonlyMap<string, Limit>) {
    this.width = layout.roles.length;
    this.headless = layout.headings.flatMap((heading, i) => (heading === "" ? [i] : []));
    this.shiftedIn = shiftedCells({ layout, form }, limits);
    this.place = placesIn(source);
  }

  /** What is wrong with the cells of a unit's row as a whole. */
  problem(cells: readonly string[], line: number): Problem | undefined {
    const { width, place } = this;
    for (const i of this.headless) if (!isBlank(cells[i])) this.unnamed.add(i + 1);
    if (cells.length > width && cells.slice(width).some((cell) => !isBlank(cell))) {
      return problem("csv-ragged", place(line), { expected: width, found: cells.length });
    }
    const shifted = this.shiftedIn(cells);
    if (shifted === undefined) return undefined;
    return problem("csv-shifted", place(line, shifted + 1), { found: cells[shifted] ?? "" });
  }
}
