import { fail, problem } from "../../core/failure.ts";
import { compare, fraction } from "../../core/fraction.ts";
import { cellText } from "../../core/place.ts";
import type { Name, Place, Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import type { CellGatherer } from "./column-builder.ts";
import { type Limit, strokeOf, type Words, wordKey } from "./limits.ts";
import { type DecimalSign, DIGIT_LIMIT, isMissing, NumberReader, type Outcome } from "./number.ts";

/** A cell that the file's decimal sign, not yet known, will decide, and where its value goes. */
interface Undecided {
  readonly cell: string;
  readonly limit: Limit;
  readonly into: CellGatherer;
  readonly row: number;
  readonly line: number;
  readonly column: number;
}

/** So many cells in a row that do not tell the decimal sign mean that the file does not tell it. */
const UNDECIDED_LIMIT = 100_000;

/** Powers of ten that doubles hold exactly; numbers with more decimals are compared as fractions. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** Reads the score cells of one file into columns, and finds what is wrong with them. */
export class ScoreReader {
  private readonly numbers: NumberReader;
  private readonly file: string;
  private readonly sheet: RowSource["sheet"];
  private readonly origin: RowSource["origin"];
  private readonly problems: Problem[];
  private evidence: { cell: string; line: number; column: number } | undefined;
  private readonly undecided: Undecided[] = [];
  /** Whether the table has fractions as `dti remap` writes them. */
  private readonly quotients: boolean;

  constructor(
    { file, sheet, origin }: Pick<RowSource, "file" | "sheet" | "origin">,
    sign: DecimalSign | undefined,
    quotients: boolean,
    problems: Problem[],
  ) {
    this.numbers = new NumberReader(sign);
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
    const settled = this.numbers.sign;
    const { sheet } = this;
    if (sheet?.isCovered(line, column)) {
      this.problems.push(problem("merged-cell", { file: this.file, line, column }, {}));
      return;
    }
    if (limit.raw?.words) {
      this.readWord(cell, limit.name, limit.raw.words, into, row, { file: this.file, line, column });
      return;
    }
    const stored = sheet !== undefined && !sheet.isTyped(line, column);
    const outcome = stored ? this.numbers.readStored(cell) : this.numbers.read(cell);
    if (settled === undefined && this.numbers.sign !== undefined) this.evidence = { cell, line, column };
    if (outcome === "number") {
      if (this.inRange(cell, limit, line, column)) into.set(row, this.numbers);
    } else if (outcome === "ambiguous") {
      this.undecided.push({ cell, limit, into, row, line, column });
      if (this.undecided.length > UNDECIDED_LIMIT) this.refuseAmbiguous();
    } else if (outcome !== "missing") {
      this.report(outcome, cell, limit, { file: this.file, line, column });
    }
  }

  /** What the word of a raw figure counts for. */
  private readWord(cell: string, figure: Name, words: Words, into: CellGatherer, row: number, place: Place): void {
    const { written, counts, seen } = words;
    let value = seen.get(cell);
    if (value === undefined && !isMissing(cell)) {
      value = counts.get(wordKey(cell));
      if (value) seen.set(cell, value);
      else this.problems.push(problem("unknown-word", place, { figure, found: cell, words: written }));
    }
    if (value) into.put(row, value);
  }

  /** Reads the cells that waited for the decimal sign. @throws Failure where nothing settled it */
  finish(): void {
    if (this.undecided.length > 0 && this.numbers.sign === undefined) this.refuseAmbiguous();
    for (const { cell, limit, into, row, line, column } of this.undecided) {
      this.readAt(cell, limit, into, row, line, column);
    }
  }

  /** The file's decimal sign, as given or found. */
  get sign(): DecimalSign | undefined {
    return this.numbers.sign;
  }

  /** The cell that settled the sign, and where it is. */
  get evidenceText(): string {
    const { cell, line = 0, column = 0 } = this.evidence ?? {};
    return cell === undefined ? "" : `"${cell}" ${cellText(this.file, line, column)}`;
  }

  private refuseAmbiguous(): never {
    const [first] = this.undecided;
    const place = { file: this.file, line: first?.line, column: first?.column };
    return fail("decimal-ambiguous", place, { found: first?.cell ?? "", cells: this.undecided.length });
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
    const details = { measure: name, max: Number(max.n) / Number(max.d), found: cell, scaleHint };
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
    const details = { measure: limit.name, max: Number(limit.max.n) / Number(limit.max.d), found: cell };
    this.problems.push(problem("share-unclear", { file: this.file, line, column }, details));
    return false;
  }

  private report(outcome: Outcome, cell: string, { name, max, raw }: Limit, place: Place): void {
    const largest = Number(max.n) / Number(max.d);
    if (outcome === "contradiction") {
      const { cell: first = "", line: firstLine = 0, column: firstColumn = 0 } = this.evidence ?? {};
      const stated = this.evidence === undefined ? this.numbers.sign : undefined;
      const details = { found: cell, first, firstLine, firstColumn, stated };
      this.problems.push(problem("decimal-contradictory", place, details));
    } else if (outcome === "too-long") {
      this.problems.push(problem("number-too-long", place, { measure: name, limit: DIGIT_LIMIT, found: cell }));
    } else if (raw?.free) {
      this.problems.push(problem("figure-not-a-number", place, { figure: name, found: cell }));
    } else {
      this.problems.push(problem("not-a-number", place, { measure: name, max: largest, found: cell }));
    }
  }
}
