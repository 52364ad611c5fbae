import { problem } from "../../core/failure.ts";
import { fraction, multiply, nearestDouble } from "../../core/fraction.ts";
import type { Figure, FigureKind, Name, Place, Problem } from "../../types/index.ts";
import type { RowSource } from "../file/row-source.ts";
import { type Limit, strokeOf } from "../table/limits.ts";
import { type DecimalSign, DIGIT_LIMIT, type NumberReader } from "../table/number.ts";
import { NumberCells } from "../table/number-cells.ts";
import { isRank, printedNumber } from "./printed-figure.ts";

/** What a printed number says: exactly, and how far rounding may have moved it. */
export type PrintedNumber = Pick<Figure, "value" | "half" | "decimals" | "stored" | "factor">;

const ONE = fraction(1n);

/** Reads the figures of one file with one decimal sign; those that a later cell decides are read at the end. */
export class FigureReader {
  private readonly cells: NumberCells;
  private readonly numbers: NumberReader;

  constructor(
    private readonly sheet: RowSource["sheet"],
    sign: DecimalSign | undefined,
    private readonly quotients: boolean,
    private readonly problems: Problem[],
  ) {
    this.cells = new NumberCells(sheet, sign, problems);
    this.numbers = this.cells.numbers;
  }

  read(
    text: string,
    kind: FigureKind,
    limit: Limit | undefined,
    place: Place,
    put: (number: PrintedNumber) => void,
  ): void {
    const { file = "", line = 0, column = 0 } = place;
    if (this.sheet?.isCovered(line, column)) {
      this.problems.push(problem("merged-cell", place, {}));
      return;
    }
    const found = text.trim();
    const outcome = this.cells.read(found, file, line, column, printedNumber(text, kind));
    if (outcome === "number" && this.numbers.percent && isRank(kind)) {
      this.problems.push(problem("not-a-figure", place, { measure: limit?.name ?? UNNAMED, kind, found }));
    } else if (outcome === "number") {
      const stroke = this.strokeOf(kind, limit);
      const zeros = this.sheet?.zeros(line, column) ?? 0;
      if (stroke !== "unclear")
        put({ ...this.figure(kind, limit, stroke === "share", zeros), stored: this.cells.isStored(line, column) });
      else if (limit) {
        const max = nearestDouble(limit.max);
        this.problems.push(problem("share-unclear", place, { measure: limit.name, max, found }));
      }
    } else if (outcome === "ambiguous") {
      this.cells.wait(found, place, () => this.read(text, kind, limit, place, put));
    } else if (outcome === "contradiction") {
      this.cells.contradicts(found, place);
    } else if (outcome !== "missing") {
      const measure = limit?.name ?? UNNAMED;
      const max = limit === undefined ? 1 : nearestDouble(limit.max);
      this.problems.push(
        outcome === "too-long"
          ? problem("number-too-long", place, { measure, limit: DIGIT_LIMIT, found })
          : kind === "score"
            ? problem("not-a-number", place, { measure, max, found })
            : problem("not-a-figure", place, { measure, kind, found }),
      );
    }
  }

  /** Reads the figures that waited for the decimal sign. */
  finish(): void {
    this.cells.finish();
  }

  /** The cell that settled the decimal sign, and where it is. */
  get evidenceText(): string {
    return this.cells.evidenceText;
  }

  get sign(): DecimalSign | undefined {
    return this.cells.sign;
  }

  /** What a stroke in the cell just read says. */
  private strokeOf(kind: FigureKind, limit: Limit | undefined) {
    const { digits, big, decimals, over } = this.numbers;
    if (over === 1n || kind !== "score" || limit === undefined) return "quotient";
    return strokeOf(fraction(big ?? BigInt(digits), 10n ** BigInt(decimals) * over), over, limit, this.quotients);
  }

  /** `76,3%` of a score is 0,763 of its maximum; a change in percent is told in percent. */
  private figure(
    kind: FigureKind,
    limit: Limit | undefined,
    share: boolean,
    zeros: number,
  ): Omit<PrintedNumber, "stored"> {
    const { digits, big, decimals: shift, over, percent } = this.numbers;
    const decimals = percent ? shift - 2 : shift;
    const den = 10n ** BigInt(Math.max(0, decimals)) * over;
    const score = kind === "score" || kind === "score_change";
    const max = limit?.max ?? ONE;
    const ofMax = share ? max : percent && score ? multiply(max, fraction(1n, 100n)) : ONE;
    const factor = score ? multiply(ofMax, limit?.factor ?? ONE) : ONE;
    const print = fraction(big ?? BigInt(digits), den);
    const shown = Math.max(0, decimals, score ? zeros : 0);
    const exact = kind !== "score" && kind !== "score_change" && kind !== "score_change_pct";
    const half = exact ? fraction(0n) : multiply(fraction(1n, 2n * 10n ** BigInt(shown) * over), factor);
    return { value: multiply(print, factor), half, decimals: shown, factor };
  }
}

const UNNAMED: Name = { en: "the figure", vi: "số liệu" };
