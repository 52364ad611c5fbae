/** What a stored number is by its format. */
export type NumberKind = "plain" | "percent" | "date";

/** How a stored number is shown. */
export interface NumberFormat {
  readonly kind: NumberKind;
  /** Decimals that are shown though they are zeros. */
  readonly decimals: number;
}

export const PLAIN_NUMBER: NumberFormat = { kind: "plain", decimals: 0 };
export const PERCENT: NumberFormat = { kind: "percent", decimals: 0 };

/** Formats that have a number of their own and no text in the file. */
const PERCENTS = new Set([9, 10]);
const TWO_DECIMALS = new Set([2, 4, 7, 8, 10, 39, 40, 43, 44]);
const isDateFormat = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** What numbers of a format are: by the number of a built-in one, or by the text of another, such as `0.00%`. */
export function numberFormatOf(id: number, text: string | undefined): NumberFormat {
  if (text === undefined) {
    const kind = PERCENTS.has(id) ? "percent" : isDateFormat(id) ? "date" : "plain";
    return { kind, decimals: TWO_DECIMALS.has(id) ? 2 : 0 };
  }
  // Only the first section is for positive numbers; quoted texts, single characters and colours are no marks.
  const [marks = ""] = text.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\][]*\]/gi, "").split(";");
  const decimals = /\.(0+)/.exec(marks)?.[1]?.length ?? 0;
  if (marks.includes("%")) return { kind: "percent", decimals };
  return { kind: /[ymdhs]/i.test(marks) ? "date" : "plain", decimals };
}

/** A number of XML; anything else that stands where one should be is damage. */
const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/**
 * The text of a stored number: the shortest decimal that gives the same double, in percent or as a date where its
 * format is one; undefined where it is no number. Zeros that its format shows behind a fraction's decimals are printed
 * digits too; whole numbers stay whole, since a format may cover codes and years as well.
 */
export function numberText(stored: string, { kind, decimals }: NumberFormat, from1904: boolean): string | undefined {
  const value = NUMBER.test(stored) ? Number(stored) : Number.NaN;
  if (!Number.isFinite(value)) return undefined;
  if (kind === "date") return dateText(value, from1904);
  const text = plainText(value);
  return kind === "percent" ? `${padded(timesHundred(text), decimals)}%` : padded(text, decimals);
}

function padded(text: string, decimals: number): string {
  const point = text.indexOf(".");
  return point < 0 ? text : text.padEnd(point + 1 + Math.min(decimals, MOST_PADDED), "0");
}

/** The shortest decimal, written without an exponent; JavaScript has one beyond 21 digits and below 10⁻⁶. */
function plainText(value: number): string {
  const text = String(value === 0 ? 0 : value);
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d*))?e([+-]\d+)$/.exec(text) ?? [];
  if (whole === "") return text;
  const point = whole.length + Number(exponent);
  const digits = (whole + decimals).padEnd(point, "0");
  return point > 0 ? sign + digits : `${sign}0.${"0".repeat(-point)}${digits}`;
}

/** A decimal a hundred times as large: its point two digits further on. */
function timesHundred(text: string): string {
  const [, sign = "", whole = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text) ?? [];
  const digits = decimals.padEnd(2, "0");
  const left = (whole + digits.slice(0, 2)).replace(/^0+(?=\d)/, "");
  return sign + left + (digits.length > 2 ? `.${digits.slice(2)}` : "");
}

/** A double has no more. */
const MOST_PADDED = 15;

const DAY = 86_400_000;
/** Day 0 of the calendar from 1900, which counts a 29 February 1900 that never was, and of the one from 1904. */
const [SINCE_1900, SINCE_1904] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** A day, with its time where it has one: `2024-05-01`, `2024-05-01 13:30`; a time alone: `13:30`. */
function dateText(days: number, from1904: boolean): string {
  const moment = new Date((from1904 ? SINCE_1904 : SINCE_1900) + Math.round((days * DAY) / 1000) * 1000);
  if (Number.isNaN(moment.getTime()) || days < 0) return plainText(days);
  const [day = "", time = ""] = moment.toISOString().split(/[TZ]/);
  const clock = time.startsWith("00:00:00") ? "" : time.slice(0, 5);
  if (!from1904 && days < 1) return clock || "00:00";
  return clock === "" ? day : `${day} ${clock}`;
}
