export type DecimalSign = "point" | "comma";

/** What a cell of a number column turned out to be. */
export type Outcome = "number" | "missing" | "invalid" | "ambiguous" | "contradiction" | "too-long";

/** The most digits that a number may have. */
export const DIGIT_LIMIT = 100;

const MISSING = new Set(["", "-", "–", "—", "−", "...", "…", "n/a", "na", "#n/a"]);
const [ZERO, NINE, POINT] = [48, 57, 46];

/**
 * Reads number cells of one file. The decimal sign is one for the whole file: given, or settled by the first cell
 * that can be read in one way only. After a read of outcome `number`, the value is `digits` / 10^`decimals` / `over`,
 * `digits` as a number while it is exact, else as `big`.
 */
export class NumberReader {
  sign: DecimalSign | undefined;
  digits = 0;
  decimals = 0;
  big: bigint | undefined;
  over = 1n;
  percent = false;

  constructor(sign: DecimalSign | undefined) {
    this.sign = sign;
  }

  read(cell: string): Outcome {
    if (this.sign === "point" && this.plain(cell)) return "number";
    return this.careful(cell);
  }

  /** Makes the value just read that many times as large. */
  multiply({ n, d }: { readonly n: bigint; readonly d: bigint }): void {
    this.big = (this.big ?? BigInt(this.digits)) * n;
    this.over *= d;
  }

  /** Digits with at most one point, nothing else, up to 15 of them: nearly every cell there is. */
  private plain(cell: string): boolean {
    const { length } = cell;
    if (length === 0 || length > 16) return false;
    let [digits, point] = [0, -1];
    for (let i = 0; i < length; i++) {
      const char = cell.charCodeAt(i);
      if (char >= ZERO && char <= NINE) digits = digits * 10 + (char - ZERO);
      else if (char === POINT && point < 0 && i > 0 && i < length - 1) point = i;
      else return false;
    }
    if (length - (point < 0 ? 0 : 1) > 15) return false;
    this.digits = digits;
    this.decimals = point < 0 ? 0 : length - 1 - point;
    this.big = undefined;
    this.over = 1n;
    this.percent = false;
    return true;
  }

  private careful(cell: string): Outcome {
    const text = cell.replace(/[\s\u00A0\u2007\u202F\u200B\uFEFF]+/g, " ").trim();
    if (MISSING.has(text.toLowerCase())) return "missing";
    const match = /^([+\-−]?)\s?([\d., ]*\d)(?:[eE]([+-]?\d{1,3}))?(?:\s*\/\s*([1-9]\d{0,14}))?(\s?%)?$/.exec(text);
    if (match === null) return "invalid";
    const [, minus = "", body = "", exponent = "0", over, percent] = match;
    const outcome = this.settle(body);
    if (outcome !== undefined) return outcome;
    const decimal = this.sign === "comma" ? "," : ".";
    const [whole = "", fraction = "", more] = body.split(decimal);
    if (more !== undefined || !grouped(whole, this.sign === "comma" ? "." : ",")) return "invalid";
    if (!/^\d*$/.test(fraction)) return "invalid";
    const shift = fraction.length - Number(exponent) + (percent ? 2 : 0);
    const all = whole.replace(/\D/g, "") + fraction + "0".repeat(Math.max(0, -shift));
    if (all.length > DIGIT_LIMIT || shift > DIGIT_LIMIT) return "too-long";
    const big = BigInt(all) * (minus === "" || minus === "+" ? 1n : -1n);
    const exact = big <= BigInt(Number.MAX_SAFE_INTEGER) && big >= -BigInt(Number.MAX_SAFE_INTEGER);
    this.digits = exact ? Number(big) : Number.NaN;
    this.big = exact ? undefined : big;
    this.decimals = Math.max(0, shift);
    this.over = over === undefined ? 1n : BigInt(over);
    this.percent = percent !== undefined;
    return "number";
  }

  /** Settles the file's decimal sign by this cell if it says anything; an outcome where that fails. */
  private settle(body: string): Outcome | undefined {
    const says = signOf(body);
    if (says === undefined) return undefined;
    if (says === "invalid") return "invalid";
    if (this.sign === undefined) {
      if (says === "ambiguous") return "ambiguous";
      this.sign = says;
      return undefined;
    }
    return says === "ambiguous" || says === this.sign ? undefined : "contradiction";
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

/** Whether a whole part is plain digits, or digits in threes. */
const grouped = (whole: string, mark: string): boolean =>
  /^\d*$/.test(whole) || new RegExp(`^\\d{1,3}(?:[ ${mark}]\\d{3})+$`).test(whole);
