import { DIALECTS } from "../dialect.ts";
import { literal } from "../literal.ts";
import type { PlainCells } from "./cells.ts";

const { quote } = DIALECTS.duckdb;

/** Patterns of RE2 that show that a row must be looked at. */
export interface RowPatterns {
  readonly label: string;
  readonly coded: string;
  readonly bare: string;
  readonly group: string;
  readonly marked: string;
}

const hasCodeAndName = ({ code, name }: PlainCells): boolean => code !== undefined && name !== undefined;

/** Rows with what each is called, in small letters without marks, and whether that may be a group, a sum or no unit. */
export function withBareLabel(rows: string, cells: PlainCells, { marked }: RowPatterns): string {
  const label = `strip_accents(replace(lower(${hasCodeAndName(cells) ? "name" : "unit"}), 'đ', 'd'))`;
  // In patterns, all signs but those of ASCII would take RE2 fifty times longer.
  const spaced = "regexp_replace(stripped, '[^\\x00-\\x7f]', ' ', 'g')";
  const bare = `CASE WHEN strlen(stripped) = length(stripped) THEN stripped ELSE ${spaced} END AS bare`;
  const inner = `(SELECT *, ${bare} FROM (SELECT *, ${label} AS stripped FROM (${rows})))`;
  return `SELECT *, regexp_matches(bare, ${literal(marked)}) AS marked FROM ${inner}`;
}

/** Whether a row is called like a group of the others. */
export const isGrouped = ({ group }: RowPatterns): string =>
  `CASE WHEN marked THEN coalesce(regexp_matches(bare, ${literal(group)}), false) ELSE false END`;

/** Whether a row must be looked at: a cell that is no plain number of the file, or a label that reading might change. */
export function isOdd(cells: PlainCells, decimals: number, patterns: RowPatterns): string {
  const { scores, beside } = cells;
  const wrong = scores.map(({ code, most }, i) => {
    const held = quote(`score ${code}`);
    return `(given${i} IS NOT NULL AND (${held} IS NULL OR ${held} > ${most}))`;
  });
  const both = hasCodeAndName(cells);
  const kind = both
    ? `regexp_matches(lower(name), ${literal(patterns.coded)})`
    : `regexp_matches(bare, ${literal(patterns.bare)})`;
  return [
    unplainNumbers(cells, decimals),
    ...wrong,
    `unit IS NULL OR ${isOddLabel("unit", patterns)}`,
    ...(cells.region === undefined ? [] : ["region IS NULL"]),
    ...(both ? [`name IS NULL OR ${isOddLabel("name", patterns)}`] : []),
    `CASE WHEN marked THEN ${kind} ELSE false END`,
    "starts_with(coalesce(first, ''), '#')",
    ...beside.map((_, i) => `regexp_full_match(coalesce(beside${i}, ''), '[0-9]+')`),
  ].join(" OR ");
}

/** Whether a label may be read as another, or is longer than any name, in bytes. */
export const isOddLabel = (label: string, patterns: Pick<RowPatterns, "label">): string =>
  `regexp_matches(${label}, ${literal(patterns.label)}) OR strlen(${label}) > 200`;

/** Whether any score of a row is written otherwise than in digits, with at most so many decimals. */
function unplainNumbers({ scores, decimalSign }: PlainCells, decimals: number): string {
  const sign = decimalSign === "comma" ? "[,]" : "[.]";
  const allowed = decimalSign === undefined ? "" : decimalSign === "comma" ? "," : ".";
  const unplain = [
    `[^0-9${allowed}|]`,
    `${sign}(?:[|]|$)`,
    `(?:^|[|])${sign}`,
    `${sign}[0-9]{${decimals + 1}}`,
    "[0-9]{40}",
  ];
  const numbers = `concat_ws('|', ${scores.map((_, i) => `given${i}`).join(", ")})`;
  return `regexp_matches(${numbers}, ${literal(unplain.join("|"))})`;
}
