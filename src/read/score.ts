import { compare, fraction } from "../core/fraction.ts";
import type { Place, Problem } from "../types.ts";
import type { CellGatherer } from "./cells.ts";
import { problem } from "./failure.ts";
import { type DecimalSign, DIGIT_LIMIT, NumberReader, type Outcome } from "./number.ts";
import type { Limit } from "./scale.ts";

/** Reads the score cells of one file into columns, and finds what is wrong with them. */
export class ScoreReader {
  private readonly numbers: NumberReader;
  private readonly file: string;
  private readonly problems: Problem[];
  private evidence: { cell: string; line: number; column: number } | undefined;
  /** Cells that the file's decimal sign, not yet known, will decide. */
  private readonly undecided: { cell: string; place: Place; read: () => void }[] = [];

  constructor(file: string, sign: DecimalSign | undefined, problems: Problem[]) {
    this.numbers = new NumberReader(sign);
    this.file = file;
    this.problems = problems;
  }

  read(cell: string, limit: Limit, into: CellGatherer, row: number, line: number, column: number): void {
    const settled = this.numbers.sign;
    const outcome = this.numbers.read(cell);
    if (settled === undefined && this.numbers.sign !== undefined) this.evidence = { cell, line, column };
    if (outcome === "number") {
      if (this.inRange(cell, limit, { line, column })) into.set(row, this.numbers);
    } else if (outcome === "ambiguous" && settled === undefined) {
      const read = () => this.read(cell, limit, into, row, line, column);
      this.undecided.push({ cell, place: { file: this.file, line, column }, read });
    } else if (outcome !== "missing") {
      this.report(outcome, cell, limit, { file: this.file, line, column });
    }
  }

  /** Reads the cells that waited for the decimal sign; where nothing settled it, each is a problem. */
  finish(): void {
    for (const { cell, place, read } of this.undecided) {
      if (this.numbers.sign === undefined) this.problems.push(problem("decimal-ambiguous", place, { found: cell }));
      else read();
    }
  }

  /** The file's decimal sign, as given or found. */
  get sign(): DecimalSign | undefined {
    return this.numbers.sign;
  }

  /** The cell that settled the sign, and where it is. */
  get evidenceText(): string {
    const { cell, line, column } = this.evidence ?? {};
    return cell === undefined ? "" : `"${cell}" ${line}:${column}`;
  }

  private inRange(cell: string, { name, max, whole }: Limit, at: Place): boolean {
    if (this.numbers.percent) this.numbers.multiply(max);
    const { digits, decimals, big, over } = this.numbers;
    if (big === undefined && over === 1n && digits >= 0 && digits <= whole * 10 ** decimals) return true;
    const value = big ?? BigInt(digits);
    const bound = max.n * 10n ** BigInt(decimals) * over;
    if (value >= 0n && value * max.d <= bound) return true;
    const scaleHint = value > 0n && compare(fraction(value, 10n ** BigInt(decimals) * over), fraction(1000n)) <= 0;
    const details = { measure: name, max: Number(max.n) / Number(max.d), found: cell, scaleHint };
    this.problems.push(problem("out-of-range", { file: this.file, ...at }, details));
    return false;
  }

  private report(outcome: Outcome, cell: string, { name, max }: Limit, place: Place): void {
    const largest = Number(max.n) / Number(max.d);
    if (outcome === "contradiction" && this.evidence) {
      const { cell: first, line: firstLine, column: firstColumn } = this.evidence;
      this.problems.push(problem("decimal-contradictory", place, { found: cell, first, firstLine, firstColumn }));
    } else if (outcome === "too-long") {
      this.problems.push(problem("number-too-long", place, { measure: name, limit: DIGIT_LIMIT, found: cell }));
    } else {
      this.problems.push(problem("not-a-number", place, { measure: name, max: largest, found: cell }));
    }
  }
}
