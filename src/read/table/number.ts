import { MISSING_SIGNS } from "../../core/missing.ts";

export type DecimalSign = "point" | "comma";

/** What a cell of a number column turned out to be. */
export type Outcome = "number" | "missing" | "invalid" | "ambiguous" | "contradiction" | "too-long";

/** The most digits that a number may have. */
export const DIGIT_LIMIT = 100;
/** A longer cell is not looked at. */
const CELL_LIMIT = 4 * DIGIT_LIMIT;

const MISSING = new Set(MISSING_SIGNS.map((sign) => sign.toLowerCase()));
const [ZERO, NINE, COMMA, POINT] = [48, 57, 44, 46];

/** Whether a cell says that there is no value. */
export function isMissing(cell: string): boolean {
  const first = cell.charCodeAt(0);
  return !(first >= ZERO && first <= NINE) && MISSING.has(spaced(cell).toLowerCase());
}

/**
 * A cell with every kind of space as one plain space, and none at its ends; zero-width and separating characters count
 * as spaces. `="0.8"`, as a spreadsheet keeps a text, is what stands in the quotes.
 */
function spaced(cell: string): string {
  const text = cell.replace(/[\s\u200B\u2060\u001C-\u001F]+/g, " ").trim();
  return text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1).trim() : text;
}

/**
 * Reads number cells of one file. The decimal sign is one for the whole file: given, or settled by the first cell
 * that can be read in one way only. After a read of outcome `number`, the value is `digits` / 10^`decimals` / `over`,
 * `digits` as a number while it is exact, else as `big`.
 */
export class NumberReader {
  digits = 0;
  decimals = 0;
  big: bigint | undefined;
  over = 1n;
  percent = false;
  private settled: DecimalSign | undefined;
  /** The code of the sign; −1 while it is not known. */
  private mark = -1;

  constructor(sign: DecimalSign | undefined) {
    this.settle(sign);
  }

  /** The file's decimal sign, as given or found. */
  get sign(): DecimalSign | undefined {
    return this.settled;
  }

  read(cell: string): Outcome {
    return this.plain(cell) ? "number" : this.careful(cell);
  }

  /** Reads a number as a workbook stores it, with a point whatever sign its texts have. */
  readStored(cell: string): Outcome {
    const { settled, mark } = this;
    this.settle("point");
    const outcome = this.read(cell);
    this.settled = settled;
    this.mark = mark;
    return outcome;
  }

  /** Makes the value just read that many times as large. */
  multiply({ n, d }: { readonly n: bigint; readonly d: bigint }): void {
    if (n === d) return;
    const product = this.digits * Number(n);
    if (d === 1n && this.big === undefined && Number.isSafeInteger(product)) {
      this.digits = product;
    } else {
      this.big = (this.big ?? BigInt(this.digits)) * n;
      this.over *= d;
    }
  }

  private settle(sign: DecimalSign | undefined): void {
    this.settled = sign;
    if (sign !== undefined) this.mark = sign === "comma" ? COMMA : POINT;
  }

  /** Digits with at most one decimal sign, nothing else, up to 15 of them: nearly every cell there is. */
  private plain(cell: string): boolean {
    const { length } = cell;
    if (length === 0 || length > 16) return false;
    const { mark } = this;
    let [digits, sign] = [0, -1];
    for (let i = 0; i < length; i++) {
      const char = cell.charCodeAt(i);
      if (char >= ZERO && char <= NINE) digits = digits * 10 + (char - ZERO);
      else if (char === mark && sign < 0 && i > 0 && i < length - 1) sign = i;
      else return false;
    }
    if (length - (sign < 0 ? 0 : 1) > 15) return false;
    this.digits = digits;
    this.decimals = sign < 0 ? 0 : length - 1 - sign;
    this.big = undefined;
    this.over = 1n;
    this.percent = false;
    return true;
  }

  private careful(cell: string): Outcome {
    if (cell.length > CELL_LIMIT) return /^[\s\d.,]+$/.test(cell) ? "too-long" : "invalid";
    const text = spaced(cell).normalize("NFC");
    if (MISSING.has(text.toLowerCase())) return "missing";
    const match =
      /^([+\-−]?)\s?([\d., ]*\d)(?:[eE]([+-]?\d{1,3}))?(?:\s*\/\s*([1-9]\d{0,99}))?(\s?%)?(?:\s?(?:điểm|đ|points?|pts?))?$/i.exec(
        text,
      );
    if (match === null) return "invalid";
    const [, minus = "", body = "", exponent = "0", over, percent] = match;
    const says = signOf(body);
    if (says === "invalid") return "invalid";
    if (says === "ambiguous" && this.settled === undefined) return "ambiguous";
    const shown = says === "ambiguous" ? undefined : says;
    const sign = this.settled ?? shown ?? "point";
    const parts = partsOf(body, shown ?? sign);
    if (parts === undefined) return "invalid";
    if (shown !== undefined && shown !== sign) return "contradiction";
    const shift = parts.decimals.length - Number(exponent) + (percent ? 2 : 0);
    const all = parts.whole + parts.decimals + "0".repeat(Math.max(0, -shift));
    if (all.length > DIGIT_LIMIT || shift > DIGIT_LIMIT) return "too-long";
    if (shown !== undefined) this.settle(shown);
    const big = BigInt(all) * (minus === "" || minus === "+" ? 1n : -1n);
    const exact = big <= BigInt(Number.MAX_SAFE_INTEGER) && big >= -BigInt(Number.MAX_SAFE_INTEGER);
    this.digits = exact ? Number(big) : Number.NaN;
    this.big = exact ? undefined : big;
    this.decimals = Math.max(0, shift);
    this.over = over === undefined ? 1n : BigInt(over);
    this.percent = percent !== undefined;
    return "number";
  }
}

/** Which decimal sign a number's form shows; undefined where it has no sign at all. */
function signOf(body: string): DecimalSign | "ambiguous" | "invalid" | undefined {
  const points = body.split(".").length - 1;
  const commas = body.split(",").length - 1;
  if (points === 0 && commas === 0) return undefined;
  if (points > 1 && commas > 1) return "invalid";
  if (points > 1) return "comma";
  if (commas > 1) return "point";
  if (points === 1 && commas === 1) return body.indexOf(".") < body.indexOf(",") ? "comma" : "point";
  const sign = points === 1 ? "point" : "comma";
  // 0,763 and 1234,567 and 12,34 can only be decimals; 1,234 can be a thousand.
  return /^(?:[1-9]\d{0,2})[.,]\d{3}$/.test(body) ? "ambiguous" : sign;
}

/** The digits before and after the decimal sign; undefined where the whole part is not digits, or digits in threes. */
function partsOf(body: string, sign: DecimalSign): { whole: string; decimals: string } | undefined {
  const [whole = "", decimals = "", more] = body.split(sign === "comma" ? "," : ".");
  const grouped = sign === "comma" ? GROUPED_BY_POINTS : GROUPED_BY_COMMAS;
  if (more !== undefined || !/^\d*$/.test(decimals) || !(/^\d*$/.test(whole) || grouped.test(whole))) return undefined;
  return { whole: whole.replace(/\D/g, ""), decimals };
}

const GROUPED_BY_POINTS = /^[1-9]\d{0,2}([ .])\d{3}(?:\1\d{3})*$/;
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}([ ,])\d{3}(?:\1\d{3})*$/;
