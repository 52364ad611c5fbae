import type { Measure, Methodology } from "../../types/index.ts";
import { roundedStep } from "../computed.ts";
import { DIALECTS } from "../dialect.ts";
import { literal } from "../literal.ts";
import type { Numerator, Plan } from "../plan.ts";
import { rankedStep } from "../ranked.ts";
import { decimal } from "../step.ts";
import type { PlainRanking } from "./plain-ranking.ts";
import { isNarrow, summedSteps, withSteps } from "./ranking.ts";

const { quote } = DIALECTS.duckdb;

/** What stands in a column of a result. */
export type LineColumn =
  | { readonly is: "unit" | "name" | "region" }
  | { readonly is: "rank" | "region-rank" | "value"; readonly measure: Measure };

/** How the result is written. */
interface LineForm {
  readonly columns: readonly LineColumn[];
  readonly delimiter: string;
  /** Whether a table `label_texts` has another text for some units and names. */
  readonly relabelled: boolean;
}

/**
 * The query that gives the result as lines of text, best first; regions are written as the table `region_texts` has them.
 * Undefined where its whole numbers are too long for that. @throws Failure where it cannot be exact
 */
export function linesQuery(methodology: Methodology, asked: PlainRanking, form: LineForm): string | undefined {
  const { scope, summed, own } = summedSteps(methodology, asked);
  const { measures, ranked, named, regional, rules } = own.asked;
  const { plan, options } = scope;
  const columns = form.columns.map((one) => ("measure" in one ? { ...one, measure: own.numberOf(one.measure) } : one));
  const cells = columns.map((column) => cellOf(column, asked, plan, form));
  if (!isNarrow(plan.values(), rules.decimals) || cells.includes(undefined)) return undefined;
  const names = named ? ["name"] : [];
  const others = measures.filter((measure) => !ranked.includes(measure)).map(({ code }) => code);
  const steps = [
    ...summed,
    roundedStep({ ...scope, options: { ...options, measures }, beside: names }, "summed"),
    rankedStep({ ...scope, beside: [...names, ...others] }),
  ];
  const joins = [
    ...(regional ? ["LEFT JOIN region_texts ON region_texts.place = ranked.region"] : []),
    ...(form.relabelled ? ["LEFT JOIN label_texts AS of_unit ON of_unit.label = ranked.unit"] : []),
    ...(form.relabelled && named ? ["LEFT JOIN label_texts AS of_name ON of_name.label = ranked.name"] : []),
  ];
  const line = `concat(${cells.join(`, ${literal(form.delimiter)}, `)})`;
  const best = quote(`${ranked[0]?.code ?? ""}_rank`);
  const lines = `SELECT ${line} AS line, ${best} AS best, ranked.unit AS unit FROM ranked ${joins.join(" ")}`;
  return `${withSteps(steps)}\nSELECT line FROM (${lines}) ORDER BY best NULLS LAST, unit`;
}

/** The text of a cell as an expression; what is missing is empty. Undefined where its whole numbers are too long. */
function cellOf(
  column: LineColumn,
  { named, rules }: PlainRanking,
  plan: Plan,
  { relabelled }: LineForm,
): string | undefined {
  const unit = relabelled ? "coalesce(of_unit.text, ranked.unit)" : "ranked.unit";
  if (!("measure" in column)) {
    if (column.is === "region") return "region_texts.text";
    if (column.is === "unit" || !named) return unit;
    return `coalesce(${relabelled ? "of_name.text, " : ""}ranked.name, ${unit})`;
  }
  const { code } = column.measure;
  if (column.is === "value") return pointed(quote(code), plan.get(code), rules.decimals);
  const rank = quote(`${code}_${column.is === "rank" ? "rank" : "region_rank"}`);
  // Half ranks have one decimal.
  return rules.ties === "fractional" ? `replace(CAST(${rank} AS VARCHAR), '.0', '')` : rank;
}

/** A whole number of units of the last decimal as a decimal, which a product of two decimals is without a division. */
function pointed(value: string, numerator: Numerator | undefined, decimals: number): string | undefined {
  if (decimals === 0) return value;
  const { most, den } = numerator ?? { most: 0n, den: 1n };
  const digits = `${(most * 10n ** BigInt(decimals)) / den + 1n}`.length;
  if (digits + decimals > WIDEST) return undefined;
  return `CAST(${value} AS DECIMAL(${digits}, 0)) * CAST('${decimal(1n, decimals)}' AS DECIMAL(${decimals}, ${decimals}))`;
}

/** Digits that a decimal may have. */
const WIDEST = 38;

/** Labels of units that are not written as they stand, as far as a pattern tells, at most so many. */
export const relabelledQuery = (plain: string, named: boolean, most: number): string => {
  const others = (label: string): string =>
    `SELECT ${label} AS label FROM scores WHERE NOT regexp_full_match(${label}, ${literal(plain)})`;
  const all = ["unit", ...(named ? ["name"] : [])].map(others).join(" UNION ALL ");
  return `SELECT DISTINCT label FROM (${all}) LIMIT ${most}`;
};

/** A table of texts by label, or by place. */
export const textsTable = (name: "region_texts" | "label_texts", key: "place BIGINT" | "label VARCHAR"): string =>
  `CREATE OR REPLACE TEMP TABLE ${name} (${key}, text VARCHAR)`;

export const insertTexts = (
  name: "region_texts" | "label_texts",
  texts: readonly (readonly [string | number, string])[],
): string => {
  const rows = texts.map(([key, one]) => `(${typeof key === "number" ? key : literal(key)}, ${literal(one)})`);
  return `INSERT INTO ${name} VALUES ${rows.join(", ")}`;
};

/** Writes the lines of a query to a file as they are. */
export const copyLines = (query: string, file: string): string =>
  `COPY (${query}) TO ${literal(file)} (FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER ',')`;
