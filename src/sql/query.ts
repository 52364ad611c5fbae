import { fail } from "../core/failure.ts";
import type { Methodology } from "../types/index.ts";
import { refuseWide } from "./bounds.ts";
import { roundedStep, shown, weightedSteps } from "./computed.ts";
import { DIALECTS } from "./dialect.ts";
import { givenSteps } from "./given.ts";
import { mergedSteps } from "./merged.ts";
import type { QueryOptions } from "./options.ts";
import { planOf } from "./plan.ts";
import { rankedStep } from "./ranked.ts";
import { OWN_COLUMNS, type QueryStep, type Scope, select } from "./step.ts";

/**
 * One query that ranks a table of scores as `dti rank` does, on whole numbers throughout: values in the table's last
 * decimal, times whole weights, rounded half up without a division that leaves a rest.
 * @throws Failure where the methodology or its width is beyond exact SQL
 */
export function queryOf(methodology: Methodology, options: QueryOptions): string {
  const speech = DIALECTS[options.dialect];
  const { table, previousTable, crosswalkTable, carry = previousTable === undefined ? "table" : "previous" } = options;
  const carries = (which: "table" | "previous"): boolean =>
    crosswalkTable !== undefined && (carry === which || carry === "both");
  const shared = { methodology, plan: planOf(methodology, options), options, speech };
  const now: Scope = { ...shared, prefix: "", table, merged: carries("table") };
  refuseNames(now);
  const before: Scope | undefined =
    previousTable === undefined
      ? undefined
      : {
          ...shared,
          options: { ...options, regionColumn: undefined },
          prefix: "previous_",
          table: previousTable,
          merged: carries("previous"),
        };
  const steps = [...stepsOf(now), ...(before ? stepsOf(before) : [])];
  const withSteps = steps.map(({ name, comment, text }) => `-- ${comment}\n${speech.quote(name)} AS (\n${text}\n)`);
  return `-- ${methodology.id.replaceAll(/\s+/g, " ")}\nWITH\n${withSteps.join(",\n")}\n${last(now, before !== undefined)};\n`;
}

function stepsOf(scope: Scope): readonly QueryStep[] {
  refuseWide(scope);
  const given = [...givenSteps(scope), ...(scope.merged ? mergedSteps(scope) : [])];
  const source = given.at(-1)?.name ?? "";
  const weighted = weightedSteps(scope, source);
  return [...given, ...weighted, roundedStep(scope, weighted.at(-1)?.name ?? source), rankedStep(scope)];
}

/** Values with their decimals, ranks, last year's ranks and the change, best first. */
function last(scope: Scope, compared: boolean): string {
  const { options, speech } = scope;
  const { quote, byCodePoint } = speech;
  const { decimals } = options.rules;
  const [now, before] = [quote("now"), quote("previous")];
  const of = (name: string): string => `${now}.${quote(name)}`;
  const unit = decimals === 0 ? undefined : `0.${"1".padStart(decimals, "0")}`;
  const columns = shown(scope).flatMap(({ measure: { code } }) => {
    const [rank, old] = [of(`${code}_rank`), `${before}.${quote(`${code}_rank`)}`];
    return [
      unit === undefined ? of(code) : `CAST(${of(code)} AS DECIMAL(20, 0)) * ${unit} AS ${quote(code)}`,
      rank,
      ...(options.regionColumn === undefined ? [] : [of(`${code}_region_rank`)]),
      ...(compared
        ? [`${old} AS ${quote(`${code}_previous_rank`)}`, `${old} - ${rank} AS ${quote(`${code}_change`)}`]
        : []),
    ];
  });
  const region = options.regionColumn === undefined ? [] : [of("region")];
  const join = `\n  LEFT JOIN ${quote("previous_ranked")} AS ${before} ON ${before}.${quote("unit")} = ${of("unit")}`;
  const first = quote(`${options.measures[0]?.code ?? ""}_rank`);
  return [
    select([of("unit"), ...region, ...columns], `FROM ${quote("ranked")} AS ${now}${compared ? join : ""}`),
    `  ORDER BY ${now}.${first} NULLS LAST, ${of("unit")}${byCodePoint}`,
  ].join("\n");
}

/** Columns of one name, and names that an engine would cut. */
function refuseNames(scope: Scope): void {
  const { plan, options, speech } = scope;
  const codes = [...plan.keys()];
  const made = shown(scope).flatMap(({ measure: { code } }) =>
    ["key", "rank", "region_rank", "previous_rank", "change"].map((ending) => `${code}_${ending}`),
  );
  const names = [...OWN_COLUMNS, ...codes, ...made];
  const seen = new Set<string>();
  for (const name of names) {
    const folded = name.toLowerCase();
    const found = seen.has(folded) || Buffer.byteLength(name) > speech.longestName;
    if (found) fail("sql-cannot", {}, { why: "name", measure: { en: name, vi: name } });
    seen.add(folded);
  }
  if (options.regionColumn === undefined) return;
  if (codes.includes(options.regionColumn)) fail("sql-cannot", {}, { why: "name", measure: undefined });
}
