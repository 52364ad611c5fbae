import { fail, problem } from "../../core/failure.ts";
import { cellText } from "../../core/place.ts";
import type { Place, Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import { type DecimalSign, NumberReader, type Outcome } from "./number.ts";

/** A cell that does not tell the decimal sign, and how to read it once another has. */
interface Waiting {
  readonly cell: string;
  readonly place: Place;
  readonly again: () => void;
}

/** So many cells in a row that do not tell the decimal sign mean that the file does not tell it. */
const MOST_WAITING = 100_000;

/**
 * Reads the number cells of one file by one decimal sign: as stated, else by the first cell that can be read in one way
 * only, wherever it stands. What was read last is in `numbers`.
 */
export class NumberCells {
  readonly numbers: NumberReader;
  private readonly waiting: Waiting[] = [];
  private evidence: { readonly cell: string; readonly file: string; line: number; column: number } | undefined;

  constructor(
    private readonly sheet: RowSource["sheet"],
    sign: DecimalSign | undefined,
    private readonly problems: Problem[],
  ) {
    this.numbers = new NumberReader(sign);
  }

  /** Reads a cell by its place in the file; a text may be read as another one, which is its number alone. */
  read(cell: string, file: string, line: number, column: number, text = cell): Outcome {
    const { numbers } = this;
    const settled = numbers.sign;
    const outcome = this.isStored(line, column) ? numbers.readStored(cell) : numbers.read(text);
    if (settled === undefined && numbers.sign !== undefined) this.evidence = { cell, file, line, column };
    return outcome;
  }

  /** Whether a cell of a workbook holds a number, and no text that looks like one. */
  isStored(line: number, column: number): boolean {
    return this.sheet !== undefined && !this.sheet.isTyped(line, column);
  }

  /** Keeps an ambiguous cell until the end. @throws Failure where too many wait */
  wait(cell: string, place: Place, again: () => void): void {
    this.waiting.push({ cell, place, again });
    if (this.waiting.length > MOST_WAITING) fail("decimal-ambiguous", place, this.open(cell));
  }

  /** Reads the cells that waited for the decimal sign; where nothing settled it, they are one problem. */
  finish(): void {
    const [first] = this.waiting;
    if (first && this.sign === undefined) {
      this.problems.push(problem("decimal-ambiguous", first.place, this.open(first.cell)));
    } else for (const { again } of this.waiting) again();
  }

  /** Tells of a cell that has the other sign than the file. */
  contradicts(found: string, place: Place): void {
    const { cell: first = "", line: firstLine = 0, column: firstColumn = 0 } = this.evidence ?? {};
    const stated = this.evidence === undefined ? this.sign : undefined;
    this.problems.push(problem("decimal-contradictory", place, { found, first, firstLine, firstColumn, stated }));
  }

  /** The file's decimal sign, as given or found. */
  get sign(): DecimalSign | undefined {
    return this.numbers.sign;
  }

  /** The cell that settled the sign, and where it is. */
  get evidenceText(): string {
    const { cell, file = "", line = 0, column = 0 } = this.evidence ?? {};
    return cell === undefined ? "" : `"${cell}" ${cellText(file, line, column)}`;
  }

  private open(found: string): { readonly found: string; readonly cells: number } {
    return { found, cells: this.waiting.length };
  }
}
