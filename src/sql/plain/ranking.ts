import { fail } from "../../core/failure.ts";
import type { Methodology } from "../../types/index.ts";
import { refuseWide } from "../bounds.ts";
import { roundedStep, weightedSteps } from "../computed.ts";
import { DIALECTS } from "../dialect.ts";
import type { QueryOptions } from "../options.ts";
import { type Numerator, planOf } from "../plan.ts";
import { rankedStep } from "../ranked.ts";
import { type QueryStep, type Scope, select, starts } from "../step.ts";
import { type Numbered, numberMeasures } from "./number-measures.ts";
import type { PlainRanking } from "./plain-ranking.ts";

const speech = DIALECTS.duckdb;
const { quote } = speech;

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
  const { scope, summed, own, dens } = summedSteps(methodology, asked);
  const steps = [...summed, roundedStep(scope, "summed"), rankedStep(scope)];
  const main = quote(`${own.asked.ranked[0]?.code ?? ""}_rank`);
  const columns = columnsOf(own.asked, (name) => `CAST(${quote(name)} AS DOUBLE)`);
  const text = [withSteps(steps), `SELECT ${columns}`, `FROM "ranked" ORDER BY ${main} NULLS LAST, "unit"`].join("\n");
  return { text, dens };
}

/** The same of the units alone that lack a measure, without their ranks, in the order of the table. */
export function lackingQuery(methodology: Methodology, asked: PlainRanking): PlainQuery {
  const { summed, own, dens } = summedSteps(methodology, asked, `WHERE ${someScoreLacks(asked)}`);
  const columns = columnsOf(own.asked, () => "CAST(NULL AS DOUBLE)");
  const lacks = own.asked.measures.map(({ code }) => `${quote(`sum ${code}`)} IS NULL`).join(" OR ");
  const text = [withSteps(summed), `SELECT ${columns}`, `FROM "summed" WHERE ${lacks} ORDER BY "row"`].join("\n");
  return { text, dens };
}

/** Keeps what that query gives, so that it can be counted and then read. */
export const lackingTable = (query: string): string => `CREATE OR REPLACE TEMP TABLE lacking AS ${query}`;

export const LACKING = "SELECT * FROM lacking";

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

interface SummedSteps extends Pick<PlainQuery, "dens"> {
  readonly scope: Scope;
  readonly summed: readonly QueryStep[];
  /** What is asked, in measures as the steps call them. */
  readonly own: Numbered;
}

/** The steps up to the sums of every unit, or of some. @throws Failure where they cannot be exact */
export function summedSteps(methodology: Methodology, asked: PlainRanking, where = ""): SummedSteps {
  const own = numberMeasures(methodology, asked);
  const scope = scopeOf(own);
  refuseWide(scope);
  const dens = densOf(scope, own);
  const weighted = weightedSteps(scope, "given");
  const sums = own.asked.measures.map(({ code }) => `${quote(code)} AS ${quote(`sum ${code}`)}`);
  const summed: QueryStep = {
    name: "summed",
    comment: "",
    text: select(["*", ...sums], `FROM ${quote(weighted.at(-1)?.name ?? "given")}`),
  };
  return { scope, summed: [givenStep(scope, own, where), ...weighted, summed], own, dens };
}

function scopeOf({ methodology, asked }: Numbered): Scope {
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
function densOf({ plan }: Scope, { asked, codeOf }: Numbered): ReadonlyMap<string, bigint> {
  return new Map(
    asked.measures.map(({ code, name }) => {
      const { den = 1n, most = 0n } = plan.get(code) ?? {};
      if (most > LARGEST) fail("sql-cannot", {}, { why: "sum", measure: name });
      return [codeOf(code), den];
    }),
  );
}

/** The table of scores as the weighted steps read it, in whole numbers as wide as they need. */
function givenStep({ plan, speech: { whole } }: Scope, { asked, codeOf }: Numbered, where: string): QueryStep {
  const { named, regional } = asked;
  const columns = [
    `scores.rowid AS ${quote("row")}`,
    quote("unit"),
    ...(named ? [quote("name")] : []),
    ...(regional ? [`place AS ${quote("region")}`] : []),
    ...starts(plan).map(
      ({ measure: { code } }) => `CAST(${quote(`score ${codeOf(code)}`)} AS ${whole}) AS ${quote(code)}`,
    ),
  ];
  const from = regional ? "FROM scores LEFT JOIN regions USING (region)" : "FROM scores";
  return { name: "given", comment: "", text: select(columns, `${from} ${where}`) };
}
