/** The engines that a query can be written for. */
export type SqlDialect = "duckdb" | "postgres" | "spark" | "ansi";

/** What differs between engines. Each expression is text of the query. */
export interface Speech {
  readonly quote: (name: string) => string;
  /** A type of whole numbers with at least 38 digits, whose sums and products are exact or an error. */
  readonly whole: string;
  readonly text: string;
  /** A quotient that is known to come out even. */
  readonly quotient: (dividend: string, divisor: string) => string;
  /** Stops the query with a text, where a whole number would stand. */
  readonly stop: (text: string) => string;
  /** Texts in the order of their code points. */
  readonly byCodePoint: string;
  /** Bytes of the longest name; longer ones would be cut without a word. */
  readonly longestName: number;
}

const doubled = (mark: string) => (name: string) => `${mark}${name.replaceAll(mark, mark + mark)}${mark}`;

/** A text that is no number, so that reading it as one stops the query and shows it. */
const readAsNumber = (text: string): string => `CAST(${text} AS NUMERIC)`;

/** Decimals with six digits after the point: for quotients below 10³¹ that come out even. */
const evenQuotient = (dividend: string, divisor: string): string =>
  `CAST((${dividend}) / (${divisor}) AS DECIMAL(38, 0))`;

const ANSI: Speech = {
  quote: doubled('"'),
  whole: "DECIMAL(38, 0)",
  text: "VARCHAR(1000)",
  quotient: evenQuotient,
  stop: readAsNumber,
  byCodePoint: "",
  longestName: 128,
};

export const DIALECTS: Readonly<Record<SqlDialect, Speech>> = {
  ansi: ANSI,
  duckdb: {
    ...ANSI,
    whole: "HUGEINT",
    text: "VARCHAR",
    quotient: (dividend, divisor) => `(${dividend}) // (${divisor})`,
    stop: (text) => `CAST(error(${text}) AS HUGEINT)`,
    longestName: Number.POSITIVE_INFINITY,
  },
  postgres: {
    ...ANSI,
    whole: "NUMERIC",
    text: "TEXT",
    quotient: (dividend, divisor) => `DIV(${dividend}, ${divisor})`,
    byCodePoint: ' COLLATE "C"',
    longestName: 63,
  },
  spark: {
    ...ANSI,
    quote: doubled("`"),
    text: "STRING",
    stop: (text) => `CAST(raise_error(${text}) AS DECIMAL(38, 0))`,
    longestName: 255,
  },
};

/** The largest whole number that every dialect holds, and the largest quotient that each divides evenly. */
export const LARGEST = 10n ** 38n - 1n;
export const LARGEST_QUOTIENT = 10n ** 31n;
