import { DIALECTS } from "../dialect.ts";

const { quote } = DIALECTS.duckdb;

/** Where a file's cells come from, and which of them are what. */
export interface PlainCells {
  /** A table function that gives the rows in their order, every cell as text. */
  readonly from: string;
  /** The cell of a column, counted from 0, as an expression. */
  readonly cell: (column: number) => string;
  readonly code: number | undefined;
  readonly name: number | undefined;
  readonly region: number | undefined;
  /** Columns that hold the same text in every row, such as a year. */
  readonly same: readonly number[];
  readonly scores: readonly ScoreCells[];
  /** Columns right of a score that may hold its decimals, where the commas between cells are decimal commas too. */
  readonly beside: readonly number[];
  readonly decimalSign: "point" | "comma" | undefined;
}

/** A column of scores. */
export interface ScoreCells {
  readonly column: number;
  readonly code: string;
  /** The largest value, in units of the last decimal. */
  readonly most: bigint;
}

/** Patterns of RE2 that show that a row must be looked at. */
export interface RowPatterns {
  readonly label: string;
  readonly coded: string;
  readonly folded: string;
  readonly group: string;
}

/** Cells that hold no value. */
const MISSING = ["", "-", "–", "—", "−", "..", "...", "…", "\\N", "n/a", "N/A", "NA", "#N/A"];

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The rows of a text, every cell a text, nothing guessed. */
export const csvRows = (path: string, delimiter: string, columns: number): string => {
  const names = Array.from({ length: columns }, (_, i) => `'c${i}': 'VARCHAR'`);
  return [
    `read_csv(${text(path)}, auto_detect = false, header = false, skip = 1, delim = ${text(delimiter)}, quote = '"'`,
    `escape = '"', nullstr = [${MISSING.map(text).join(", ")}], columns = {${names.join(", ")}})`,
  ].join(", ");
};

/** The same, which keeps a list of the rows that cannot be told apart. */
export const withRejects = (rows: string): string => rows.replace(/\)$/, ", store_rejects = true)");

export const parquetRows = (path: string): string => `read_parquet(${text(path)})`;

/** The table of all files: a row a unit, scores as whole numbers in units of the last decimal, and whether a row is odd. */
export const tableOf = (codes: readonly string[], regional: boolean): string => {
  const scores = codes.map((code) => `${quote(`score ${code}`)} BIGINT`);
  const labels = ["unit VARCHAR", "name VARCHAR", ...(regional ? ["region VARCHAR"] : []), "same VARCHAR"];
  return `CREATE OR REPLACE TEMP TABLE scores (${[...labels, ...scores, "odd BOOLEAN", "grouped BOOLEAN"].join(", ")})`;
};

/** Puts the rows of a file into it. */
export function insert(cells: PlainCells, codes: readonly string[], decimals: number, patterns: RowPatterns): string {
  const { from, cell, code, name, region, same, scores } = cells;
  const unit = code ?? name ?? 0;
  const labels = [
    `${cell(unit)} AS unit`,
    `${code !== undefined && name !== undefined ? cell(name) : "NULL"} AS name`,
    ...(region === undefined ? [] : [`${cell(region)} AS region`]),
    `${same.length === 0 ? "NULL" : `concat_ws('/', ${same.map((at) => `coalesce(${cell(at)}, '')`).join(", ")})`} AS same`,
  ];
  const wholes = codes.map((one) => {
    const found = scores.find((score) => score.code === one);
    return `${found === undefined ? "NULL" : whole(cell(found.column), found, decimals, cells)} AS ${quote(`score ${one}`)}`;
  });
  const outer = ["unit", "name", ...(region === undefined ? [] : ["region"]), "same"];
  const held = codes.map((one) => quote(`score ${one}`));
  const given = scores.map(({ column }, i) => `${cell(column)} AS given${i}`);
  const besides = [`${cell(0)} AS first`, ...cells.beside.map((column, i) => `${cell(column)} AS beside${i}`)];
  return [
    "INSERT INTO scores SELECT",
    `${[...outer, ...held].join(", ")}, coalesce(${oddRow(cells, decimals, patterns)}, true), ${grouped(cells, patterns)}`,
    `FROM (SELECT ${[...labels, ...wholes, ...given, ...besides].join(", ")} FROM ${from})`,
  ].join(" ");
}

/** A cell as a whole number in units of the last decimal; NULL where it is missing or no number of that width. */
function whole(cell: string, { most }: ScoreCells, decimals: number, { decimalSign }: PlainCells): string {
  const pointed = decimalSign === "comma" ? `replace(${cell}, ',', '.')` : cell;
  const digits = Math.max(most.toString().length, decimals + 1);
  const held = `TRY_CAST(${pointed} AS DECIMAL(${digits}, ${decimals}))`;
  return `CAST(${held} * ${10n ** BigInt(decimals)} AS BIGINT)`;
}

/** Whether a row must be looked at: a cell that is no plain number of the file, or a label that reading might change. */
function oddRow(
  { code, name, region, scores, beside, decimalSign }: PlainCells,
  decimals: number,
  patterns: RowPatterns,
): string {
  const numbers = `concat_ws('|', ${scores.map((_, i) => `given${i}`).join(", ")})`;
  const sign = decimalSign === "comma" ? "[,]" : "[.]";
  const allowed = decimalSign === undefined ? "" : decimalSign === "comma" ? "," : ".";
  const unplain = [
    `[^0-9${allowed}|]`,
    `${sign}(?:[|]|$)`,
    `(?:^|[|])${sign}`,
    `${sign}[0-9]{${decimals + 1}}`,
    "[0-9]{40}",
  ];
  const wrong = scores.map(({ code: one, most }, i) => {
    const held = quote(`score ${one}`);
    return `(given${i} IS NOT NULL AND (${held} IS NULL OR ${held} > ${most}))`;
  });
  const both = code !== undefined && name !== undefined;
  const label = (of: string): string => `regexp_matches(${of}, ${text(patterns.label)}) OR length(${of}) > 200`;
  const kind = both
    ? `regexp_matches(lower(name), ${text(patterns.coded)})`
    : `regexp_matches(${folded("unit")}, ${text(patterns.folded)})`;
  return [
    `regexp_matches(${numbers}, ${text(unplain.join("|"))})`,
    ...wrong,
    `unit IS NULL OR ${label("unit")}`,
    ...(both ? [`name IS NULL OR ${label("name")}`] : []),
    ...(region === undefined ? [] : [`region IS NULL OR ${label("region")}`]),
    kind,
    "starts_with(coalesce(first, ''), '#')",
    ...beside.map((_, i) => `regexp_full_match(coalesce(beside${i}, ''), '[0-9]+')`),
  ].join(" OR ");
}

const grouped = ({ code, name }: PlainCells, { group }: RowPatterns): string => {
  const label = code !== undefined && name !== undefined ? "name" : "unit";
  return `coalesce(regexp_matches(${folded(label)}, ${text(group)}), false)`;
};

const folded = (label: string): string =>
  `regexp_replace(strip_accents(replace(lower(${label}), 'đ', 'd')), '[^a-z0-9]+', '', 'g')`;

const score = (code: string): string => quote(`score ${code}`);

/** Rows that must be looked at, at most so many. */
export const oddQuery = (most: number): string => `SELECT rowid FROM scores WHERE odd LIMIT ${most}`;

/** Some rows: row, unit, name, region and scores. */
export const rowsQuery = (rows: readonly number[], codes: readonly string[], regional: boolean): string => {
  const columns = ["rowid", "unit", "name", regional ? "region" : "NULL", ...codes.map(score)];
  return `SELECT ${columns.join(", ")} FROM scores WHERE rowid IN (${rows.join(", ")}) ORDER BY rowid`;
};

/** How many texts the columns have that hold one text. */
export const sameQuery = "SELECT count(DISTINCT same) FROM scores";

/** Rows whose unit is there twice; a name is the same however it is capitalised. */
export const twinsQuery = (coded: boolean, most: number): string => {
  const key = coded ? "unit" : "lower(unit)";
  return `SELECT rowid FROM scores WHERE ${key} IN (SELECT ${key} FROM scores GROUP BY 1 HAVING count(*) > 1) ORDER BY rowid LIMIT ${most}`;
};

/** How many different units there are among how many rows. */
export const unitsQuery = (coded: boolean): string =>
  `SELECT count(DISTINCT ${coded ? "unit" : "lower(unit)"}), count(*) FROM scores`;

/** Rows called like groups of the others, where most are called otherwise. */
export const groupedQuery = (most: number): string =>
  `SELECT rowid FROM scores WHERE grouped AND (SELECT 2 * count(*) FILTER (WHERE grouped) <= count(*) FROM scores) LIMIT ${most}`;

/** The scores as doubles, in the order of the rows. */
export const scoresQuery = (codes: readonly string[]): string =>
  `SELECT ${codes.map((code) => `CAST(${score(code)} AS DOUBLE)`).join(", ")} FROM scores ORDER BY rowid`;

/** The regions and their places in the order of their first rows. */
export const regionsQuery =
  "SELECT region, row_number() OVER (ORDER BY min(rowid)) - 1 AS place FROM scores GROUP BY region ORDER BY place";

/** The place of a whole number's last digit that is not 0, up to 10¹⁵; of 0 as much as of any number. */
const lastPlace = (value: string): string => {
  const places = Array.from(
    { length: 15 },
    (_, i) => `WHEN ${value} % ${10n ** BigInt(i + 1)} <> 0 THEN ${10n ** BigInt(i)}`,
  );
  return `CASE ${places.join(" ")} ELSE 1000000000000000 END`;
};

/** A row whose every score may be the mean or the sum of all others, as it is printed; none where there is no such row. */
export const perhapsSumsQuery = (codes: readonly string[]): string => {
  const sums = codes.map((code, i) => `sum(${score(code)}) AS sum${i}, count(${score(code)}) AS count${i}`);
  const fits = codes.map((code, i) => {
    const value = score(code);
    const rest = `(sum${i} - ${value})`;
    const others = `(count${i} - 1)`;
    const isMean = `2 * abs(${rest} - CAST(${others} AS HUGEINT) * ${value}) <= CAST(${others} AS HUGEINT) * (${lastPlace(value)})`;
    return `(${value} IS NULL OR (${others} >= 2 AND (${rest} = ${value} OR ${value} = 0 OR ${isMean})))`;
  });
  return `SELECT rowid FROM scores, (SELECT ${sums.join(", ")} FROM scores) WHERE ${fits.join(" AND ")} LIMIT 1`;
};
