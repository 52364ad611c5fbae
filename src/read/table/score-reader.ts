import { problem } from "../../core/failure.ts";
import { compare, fraction, nearestDouble } from "../../core/fraction.ts";
import type { Name, Place, Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import type { CellGatherer } from "./column-builder.ts";
import { type FigureWords, type Limit, strokeOf, wordKey } from "./limits.ts";
import { type DecimalSign, DIGIT_LIMIT, isMissing, type NumberReader, type Outcome } from "./number.ts";
import { NumberCells } from "./number-cells.ts";

/** Powers of ten that doubles hold exactly; numbers with more decimals are compared as fractions. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** Reads the score cells of one file into columns, and finds what is wrong with them. */
export class ScoreReader {
  private readonly cells: NumberCells;
  private readonly numbers: NumberReader;
  private readonly file: string;
  private readonly sheet: RowSource["sheet"];
  private readonly origin: RowSource["origin"];
  private readonly problems: Problem[];
  /** Whether the table has fractions as `dti remap` writes them. */
  private readonly quotients: boolean;

  constructor(
    { file, sheet, origin }: Pick<RowSource, "file" | "sheet" | "origin">,
    sign: DecimalSign | undefined,
    quotients: boolean,
    problems: Problem[],
  ) {
    this.cells = new NumberCells(sheet, sign, problems);
    this.numbers = this.cells.numbers;
    this.quotients = quotients;
    this.file = file;
    this.sheet = sheet;
    this.origin = origin;
    this.problems = problems;
  }

  /** Reads a cell by the line that its row is visited with, and its column from 1. */
  read(cell: string, limit: Limit, into: CellGatherer, row: number, line: number, column: number): void {
    const at = this.origin?.placeOf(line, column);
    this.readAt(cell, limit, into, row, at?.line ?? line, at?.column ?? column);
  }

  private readAt(cell: string, limit: Limit, into: CellGatherer, row: number, line: number, column: number): void {
    const { file } = this;
    if (this.sheet?.isCovered(line, column)) {
      this.problems.push(problem("merged-cell", { file, line, column }, {}));
      return;
    }
    if (limit.raw?.words) {
      this.readWord(cell, limit.name, limit.raw.words, into, row, { file, line, column });
      return;
    }
    const outcome = this.cells.read(cell, file, line, column);
    if (outcome === "number") {
      if (this.inRange(cell, limit, line, column)) into.set(row, this.numbers);
      if (this.numbers.percent) into.share(cell, { file, line, column });
    } else if (outcome === "ambiguous") {
      this.cells.wait(cell, { file, line, column }, () => this.readAt(cell, limit, into, row, line, column));
    } else if (outcome !== "missing") {
      this.report(outcome, cell, limit, { file, line, column });
    }
  }

  /** What the word of a raw figure counts for. */
  private readWord(
    cell: string,
    figure: Name,
    words: FigureWords,
    into: CellGatherer,
    row: number,
    place: Place,
  ): void {
    const { written, counts, seen } = words;
    let value = seen.get(cell);
    if (value === undefined && !isMissing(cell)) {
      value = counts.get(wordKey(cell));
      if (value) seen.set(cell, value);
      else this.problems.push(problem("unknown-word", place, { figure, found: cell, words: written }));
    }
    if (value) into.put(row, value);
  }

  /** Reads the cells that waited for the decimal sign. */
  finish(): void {
    this.cells.finish();
  }

  /** The file's decimal sign, as given or found. */
  get sign(): DecimalSign | undefined {
    return this.cells.sign;
  }

  /** The cell that settled the sign, and where it is. */
  get evidenceText(): string {
    return this.cells.evidenceText;
  }

  private inRange(cell: string, limit: Limit, line: number, column: number): boolean {
    const { name, max, whole, raw } = limit;
    if (raw?.free) {
      if (this.numbers.over === 1n && !this.numbers.percent) return true;
      this.problems.push(
        problem("figure-not-a-number", { file: this.file, line, column }, { figure: name, found: cell }),
      );
      return false;
    }
    if (this.numbers.over !== 1n && !this.isClear(cell, limit, line, column)) return false;
    if (this.numbers.percent) this.numbers.multiply(max);
    const { digits, decimals, big, over } = this.numbers;
    if (big === undefined && over === 1n && digits >= 0 && digits <= whole * (POWERS[decimals] ?? 0)) return true;
    const value = big ?? BigInt(digits);
    const bound = max.n * 10n ** BigInt(decimals) * over;
    if (value >= 0n && value * max.d <= bound) return true;
    const scaleHint = value > 0n && compare(fraction(value, 10n ** BigInt(decimals) * over), fraction(1000n)) <= 0;
    const details = { measure: name, max: nearestDouble(max), found: cell, scaleHint };
    this.problems.push(problem("out-of-range", { file: this.file, line, column }, details));
    return false;
  }

  /** Makes `45/60` of the maximum what it says; false where that is not clear. */
  private isClear(cell: string, limit: Limit, line: number, column: number): boolean {
    const { digits, decimals, big, over } = this.numbers;
    const stroke = strokeOf(
      fraction(big ?? BigInt(digits), 10n ** BigInt(decimals) * over),
      over,
      limit,
      this.quotients,
    );
    if (stroke === "share") this.numbers.multiply(limit.max);
    if (stroke !== "unclear") return true;
    const details = { measure: limit.name, max: nearestDouble(limit.max), found: cell };
    this.problems.push(problem("share-unclear", { file: this.file, line, column }, details));
    return false;
  }

  private report(outcome: Outcome, cell: string, { name, max, raw }: Limit, place: Place): void {
    const largest = nearestDouble(max);
    if (outcome === "contradiction") {
      this.cells.contradicts(cell, place);
    } else if (outcome === "too-long") {
      this.problems.push(problem("number-too-long", place, { measure: name, limit: DIGIT_LIMIT, found: cell }));
    } else if (raw?.free) {
      this.problems.push(problem("figure-not-a-number", place, { figure: name, found: cell }));
    } else {
      this.problems.push(problem("not-a-number", place, { measure: name, max: largest, found: cell }));
    }
  }
}
