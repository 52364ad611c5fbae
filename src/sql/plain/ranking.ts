import { fail } from "../../core/failure.ts";
import type { Measure, Methodology, Rules } from "../../types/index.ts";
import { refuseWide } from "../bounds.ts";
import { roundedStep, weightedSteps } from "../computed.ts";
import { DIALECTS } from "../dialect.ts";
import type { QueryOptions } from "../options.ts";
import { type Numerator, planOf } from "../plan.ts";
import { rankedStep } from "../ranked.ts";
import { type QueryStep, type Scope, select, starts } from "../step.ts";

const speech = DIALECTS.duckdb;
const { quote } = speech;

/** What a query over the table of scores ranks. */
export interface PlainRanking {
  /** Measures whose sums the result has. */
  readonly measures: readonly Measure[];
  /** Those of them that are ranked, the one that orders the result first. */
  readonly ranked: readonly Measure[];
  /** Codes of the measures that the table holds. */
  readonly columns: readonly string[];
  readonly decimals: number;
  /** Whether the table of scores has a column of names beside that of units, and one of regions. */
  readonly named: boolean;
  readonly regional: boolean;
  readonly rules: Rules;
}

/** The query, and what its whole sums are over. */
export interface PlainQuery {
  /**
   * Gives a row a unit: the unit, its name where there are names, then as doubles the row in the table, the region's place
   * in the list of regions where there are any, a sum a measure, and each ranked one's rank and rank in the region.
   */
  readonly text: string;
  /** Denominator of each measure's sums. */
  readonly dens: ReadonlyMap<string, bigint>;
}

/** Whether the engine's narrower whole numbers hold all that comes up, printed values twice over. */
export const isNarrow = (plan: Iterable<Numerator>, decimals: number): boolean =>
  [...plan].every(({ most, den }) => 4n * (most * 10n ** BigInt(decimals) + den) < 2n ** 63n);

/** Whole numbers up to this are exact as doubles. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The query that ranks the table of scores in DuckDB, best first. @throws Failure where it cannot be exact */
export function plainQuery(methodology: Methodology, asked: PlainRanking): PlainQuery {
  const { scope, summed, dens } = summedSteps(methodology, asked);
  const steps = [...summed, roundedStep(scope, "summed"), rankedStep(scope)];
  const main = quote(`${asked.ranked[0]?.code ?? ""}_rank`);
  const columns = columnsOf(asked, (name) => `CAST(${quote(name)} AS DOUBLE)`);
  const text = [withSteps(steps), `SELECT ${columns}`, `FROM "ranked" ORDER BY ${main} NULLS LAST, "unit"`].join("\n");
  return { text, dens };
}

/** The same of the units alone that lack a measure, without their ranks, in the order of the table. */
export function lackingQuery(methodology: Methodology, asked: PlainRanking): PlainQuery {
  const { summed, dens } = summedSteps(methodology, asked, `WHERE ${someScoreLacks(asked)}`);
  const columns = columnsOf(asked, () => "CAST(NULL AS DOUBLE)");
  const lacks = asked.measures.map(({ code }) => `${quote(`sum ${code}`)} IS NULL`).join(" OR ");
  const text = [withSteps(summed), `SELECT ${columns}`, `FROM "summed" WHERE ${lacks} ORDER BY "row"`].join("\n");
  return { text, dens };
}

/** Whether a row of the table lacks a score, without which no measure that follows from it has a value. */
const someScoreLacks = ({ columns }: Pick<PlainRanking, "columns">): string =>
  columns.map((code) => `${quote(`score ${code}`)} IS NULL`).join(" OR ");

function columnsOf({ measures, ranked, named, regional }: PlainRanking, rank: (name: string) => string): string {
  const numbers = ["row", ...(regional ? ["region"] : []), ...measures.map(({ code }) => `sum ${code}`)];
  const ranks = ranked.flatMap(({ code }) => [`${code}_rank`, ...(regional ? [`${code}_region_rank`] : [])]);
  const doubles = numbers.map((name) => `CAST(${quote(name)} AS DOUBLE)`);
  return [quote("unit"), ...(named ? [quote("name")] : []), ...doubles, ...ranks.map(rank)].join(", ");
}

/** The steps of a query as it begins. */
export const withSteps = (steps: readonly QueryStep[]): string =>
  `WITH ${steps.map(({ name, text }) => `${quote(name)} AS (\n${text}\n)`).join(",\n")}`;

/** The steps up to the sums of every unit, or of some. @throws Failure where they cannot be exact */
export function summedSteps(
  methodology: Methodology,
  asked: PlainRanking,
  where = "",
): { readonly scope: Scope; readonly summed: readonly QueryStep[]; readonly dens: ReadonlyMap<string, bigint> } {
  const scope = scopeOf(methodology, asked);
  refuseWide(scope);
  const dens = densOf(scope, asked);
  const weighted = weightedSteps(scope, "given");
  const sums = asked.measures.map(({ code }) => `${quote(code)} AS ${quote(`sum ${code}`)}`);
  const summed: QueryStep = {
    name: "summed",
    comment: "",
    text: select(["*", ...sums], `FROM ${quote(weighted.at(-1)?.name ?? "given")}`),
  };
  return { scope, summed: [givenStep(scope, asked, where), ...weighted, summed], dens };
}

function scopeOf(methodology: Methodology, asked: PlainRanking): Scope {
  const { measures, ranked, columns, decimals, named, regional, rules } = asked;
  const options: QueryOptions = {
    dialect: "duckdb",
    table: "scores",
    long: false,
    unitColumn: "unit",
    regionColumn: regional ? "region" : undefined,
    columns,
    tableDecimals: decimals,
    previousTable: undefined,
    crosswalkTable: undefined,
    weightColumn: undefined,
    carry: undefined,
    measures,
    missing: "unranked",
    rules,
  };
  const plan = planOf(methodology, options);
  const whole = isNarrow(plan.values(), rules.decimals) ? "BIGINT" : speech.whole;
  return {
    methodology,
    plan,
    prefix: "",
    table: "scores",
    merged: false,
    speech: { ...speech, whole, stop: (text) => `CAST(error(${text}) AS ${whole})` },
    options: { ...options, measures: ranked },
    beside: ["row", ...(named ? ["name"] : []), ...measures.map(({ code }) => `sum ${code}`)],
  };
}

/** Denominator of each measure's sums. @throws Failure where a sum is too large for a double to be exact */
function densOf({ plan }: Scope, { measures }: PlainRanking): ReadonlyMap<string, bigint> {
  return new Map(
    measures.map(({ code, name }) => {
      const { den = 1n, most = 0n } = plan.get(code) ?? {};
      if (most > LARGEST) fail("sql-cannot", {}, { why: "sum", measure: name });
      return [code, den];
    }),
  );
}

/** The table of scores as the weighted steps read it, in whole numbers as wide as they need. */
function givenStep({ plan, speech: { whole } }: Scope, { named, regional }: PlainRanking, where: string): QueryStep {
  const columns = [
    `scores.rowid AS ${quote("row")}`,
    quote("unit"),
    ...(named ? [quote("name")] : []),
    ...(regional ? [`place AS ${quote("region")}`] : []),
    ...starts(plan).map(({ measure: { code } }) => `CAST(${quote(`score ${code}`)} AS ${whole}) AS ${quote(code)}`),
  ];
  const from = regional ? "FROM scores LEFT JOIN regions USING (region)" : "FROM scores";
  return { name: "given", comment: "", text: select(columns, `${from} ${where}`) };
}
