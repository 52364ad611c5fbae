import { columnOf } from "../../core/column.ts";
import { fraction } from "../../core/fraction.ts";
import type { Column, Fraction, Place } from "../../types/index.ts";
import type { Decimal } from "./limits.ts";
import type { NumberReader } from "./number.ts";

/** Cells of a column that are percentages: how many, and the first of them. */
export interface Shares {
  readonly found: string;
  readonly place: Place;
  count: number;
}

/** Gathers the cells of one column as they are read, one place a row, and makes the exact column of them. */
export class CellGatherer {
  private digits = new Float64Array(64).fill(Number.NaN);
  private decimals = new Uint8Array(64);
  private most = 0;
  /** Rows whose number a double or a power of ten does not hold. */
  private readonly large = new Map<number, Fraction>();
  private shares: Shares | undefined;

  /** Keeps the number that the reader has just read, for a row. */
  set(row: number, { digits, decimals, big, over }: NumberReader): void {
    this.reserve(row);
    if (big === undefined && over === 1n) {
      this.digits[row] = digits;
      this.decimals[row] = decimals;
      if (decimals > this.most) this.most = decimals;
    } else {
      const value = fraction(big ?? BigInt(digits), 10n ** BigInt(decimals) * over);
      this.large.set(row, value);
      this.digits[row] = Number.NaN;
    }
  }

  /** Notes that the cell just kept is a percentage. */
  share(found: string, place: Place): void {
    if (this.shares === undefined) this.shares = { found, place, count: 1 };
    else this.shares.count++;
  }

  /** Its percentages; undefined where it has none. */
  get percentages(): Readonly<Shares> | undefined {
    return this.shares;
  }

  /** Keeps a number for a row. */
  put(row: number, { value, whole, decimals }: Decimal): void {
    this.reserve(row);
    this.digits[row] = whole;
    this.decimals[row] = decimals;
    if (Number.isNaN(whole)) this.large.set(row, value);
    else if (decimals > this.most) this.most = decimals;
  }

  has(row: number): boolean {
    return this.large.has(row) || !Number.isNaN(this.digits[row] ?? Number.NaN);
  }

  /** Gives the value of one row, if it has one, to another; false where both have one. */
  move(from: number, to: number): boolean {
    if (!this.has(from)) return true;
    if (this.has(to)) return false;
    this.digits[to] = this.digits[from] ?? Number.NaN;
    this.decimals[to] = this.decimals[from] ?? 0;
    const large = this.large.get(from);
    if (large !== undefined) this.large.set(to, large);
    return true;
  }

  /** The column of the given rows, in rising order. Uses the gathered cells up. */
  column(rows: ArrayLike<number>): Column {
    return this.fixed(rows) ?? columnOf(rows.length, (i) => this.at(rows[i] ?? -1));
  }

  private at(row: number): Fraction | undefined {
    const digits = this.digits[row] ?? Number.NaN;
    if (Number.isNaN(digits)) return this.large.get(row);
    return fraction(BigInt(digits), 10n ** BigInt(this.decimals[row] ?? 0));
  }

  private fixed(rows: ArrayLike<number>): Column | undefined {
    if (this.large.size > 0 || this.most > 15) return undefined;
    const powers = Array.from({ length: this.most + 1 }, (_, i) => 10 ** (this.most - i));
    const { digits, decimals } = this;
    const scaled = (row: number): number => (digits[row] ?? Number.NaN) * (powers[decimals[row] ?? 0] ?? 1);
    for (let i = 0; i < rows.length; i++)
      if (Math.abs(scaled(rows[i] ?? -1)) > Number.MAX_SAFE_INTEGER) return undefined;
    // In place: a row never stands after its unit's place.
    if (rows.length > digits.length) this.reserve(rows.length);
    const num = this.digits.subarray(0, rows.length);
    for (let i = 0; i < num.length; i++) num[i] = scaled(rows[i] ?? -1);
    return { kind: "fixed", den: 10n ** BigInt(this.most), num };
  }

  private reserve(row: number): void {
    if (row < this.digits.length) return;
    const digits = new Float64Array(2 * row).fill(Number.NaN);
    digits.set(this.digits);
    this.digits = digits;
    const decimals = new Uint8Array(2 * row);
    decimals.set(this.decimals);
    this.decimals = decimals;
  }
}
