import { fail } from "../../core/failure.ts";
import type { Measure, Methodology, Rules } from "../../types/index.ts";
import { refuseWide } from "../bounds.ts";
import { roundedStep, weightedSteps } from "../computed.ts";
import { DIALECTS } from "../dialect.ts";
import type { QueryOptions } from "../options.ts";
import { planOf } from "../plan.ts";
import { rankedStep } from "../ranked.ts";
import { type Scope, type Step, select, starts } from "../step.ts";

/** What a query over the table of scores ranks. */
export interface PlainRanking {
  /** Measures whose sums the result has. */
  readonly measures: readonly Measure[];
  /** Those of them that are ranked, the one that orders the result first. */
  readonly ranked: readonly Measure[];
  /** Codes of the measures that the table holds. */
  readonly columns: readonly string[];
  readonly decimals: number;
  readonly regional: boolean;
  readonly rules: Rules;
}

/** The query, and what its whole sums are over. */
export interface PlainQuery {
  /** Gives a row a unit, best first: `row`, then a sum a measure, then rank and rank in the region of each ranked one. */
  readonly text: string;
  /** Denominator of each measure's sums. */
  readonly dens: ReadonlyMap<string, bigint>;
}

/** Whole numbers up to this are exact as doubles. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The query that ranks the table of scores in DuckDB. @throws Failure where it cannot be exact */
export function plainQuery(methodology: Methodology, asked: PlainRanking): PlainQuery {
  const { measures, ranked, columns, decimals, regional, rules } = asked;
  const speech = DIALECTS.duckdb;
  const { quote } = speech;
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
  const sums = measures.map(({ code }) => `sum ${code}`);
  const shared = { methodology, plan, speech, prefix: "", table: "scores", merged: false };
  const scope: Scope = { ...shared, options: { ...options, measures: ranked }, beside: ["row", ...sums] };
  refuseWide(scope);
  const dens = new Map<string, bigint>();
  for (const measure of measures) {
    const { den = 1n, most = 0n } = plan.get(measure.code) ?? {};
    if (most > LARGEST) fail("sql-cannot", {}, { why: "sum", measure: measure.name });
    dens.set(measure.code, den);
  }
  const given: Step = {
    name: "given",
    comment: "",
    text: select(
      [
        `rowid AS ${quote("row")}`,
        quote("unit"),
        ...(regional ? [quote("region")] : []),
        ...starts(plan).map(({ measure: { code } }) => `CAST(${quote(`score ${code}`)} AS HUGEINT) AS ${quote(code)}`),
      ],
      "FROM scores",
    ),
  };
  const weighted = weightedSteps(scope, "given");
  const summed: Step = {
    name: "summed",
    comment: "",
    text: select(
      ["*", ...measures.map(({ code }) => `${quote(code)} AS ${quote(`sum ${code}`)}`)],
      `FROM ${quote(weighted.at(-1)?.name ?? "given")}`,
    ),
  };
  const steps = [given, ...weighted, summed, roundedStep(scope, "summed"), rankedStep(scope)];
  const ranks = ranked.flatMap(({ code }) => [`${code}_rank`, ...(regional ? [`${code}_region_rank`] : [])]);
  const double = (name: string): string => `CAST(${quote(name)} AS DOUBLE)`;
  const main = quote(`${ranked[0]?.code ?? ""}_rank`);
  const text = [
    `WITH ${steps.map(({ name, text: body }) => `${quote(name)} AS (\n${body}\n)`).join(",\n")}`,
    `SELECT ${["row", ...sums, ...ranks].map(double).join(", ")} FROM "ranked" ORDER BY ${main} NULLS LAST, "unit"`,
  ].join("\n");
  return { text, dens };
}
