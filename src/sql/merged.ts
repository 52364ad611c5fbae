import { fail } from "../core/failure.ts";
import { MOST_PARTS, mostWeight } from "./bounds.ts";
import type { Numerator } from "./plan.ts";
import { type QueryStep, type Scope, select, starts, stopText, tableName } from "./step.ts";

/**
 * The units of the new list: a measure is the sum of its parts' values times their weights, to be divided by the
 * column `weight`; a count is the sum of its parts' values.
 */
export function mergedSteps(scope: Scope): readonly QueryStep[] {
  const { options, prefix, plan, speech } = scope;
  const { quote } = speech;
  const { missing, regionColumn } = options;
  if (missing === "rescale") fail("sql-cannot", {}, { why: "merged-rescale", measure: undefined });
  const region = regionColumn === undefined ? [] : [quote("region")];
  const [given, part, moved, target] = ["g", "p", "m", "t"].map(quote);
  const unit = quote("unit");
  const lost = stopText(`'not in the crosswalk: ' || ${given}.${unit}`, speech);
  return [
    { name: `${prefix}parts`, comment: "which unit goes into which, and what it weighs there", text: parts(scope) },
    {
      name: `${prefix}targets`,
      comment: "the units of the new list",
      text: select(
        [unit, `COUNT(*) AS ${quote("parts")}`, weightOf(scope), ...region.map((name) => `MIN(${name}) AS ${name}`)],
        `FROM ${quote(`${prefix}parts`)}\n  GROUP BY ${unit}`,
      ),
    },
    {
      name: `${prefix}moved`,
      comment: "the given values under their new unit",
      text: select(
        [
          `CASE WHEN ${part}.${unit} IS NULL THEN ${lost} ELSE ${part}.${unit} END AS ${unit}`,
          `${part}.${quote("weight")}`,
          ...starts(plan).map(({ measure }) => `${given}.${quote(measure.code)}`),
        ],
        `FROM ${quote(`${prefix}given`)} AS ${given}\n  LEFT JOIN ${quote(`${prefix}parts`)} AS ${part} ON ${part}.${quote("part")} = ${given}.${unit}`,
      ),
    },
    {
      name: `${prefix}merged`,
      comment: "values of the new units, times weight",
      text: select(
        [
          `${target}.${unit}`,
          ...region.map((name) => `${target}.${name}`),
          `${target}.${quote("weight")}`,
          ...starts(plan).map((one) => sum(one, scope)),
        ],
        [
          `FROM ${quote(`${prefix}moved`)} AS ${moved}`,
          `JOIN ${quote(`${prefix}targets`)} AS ${target} ON ${target}.${unit} = ${moved}.${unit}`,
          `GROUP BY ${[unit, ...region, quote("weight"), quote("parts")].map((name) => `${target}.${name}`).join(", ")}`,
        ].join("\n  "),
      ),
    },
  ];
}

function parts({ options, speech }: Scope): string {
  const { quote, whole, text, stop } = speech;
  const { crosswalkTable = "", weightColumn, regionColumn } = options;
  const [from, to] = [`CAST(${quote("from")} AS ${text})`, `CAST(${quote("to")} AS ${text})`];
  const raw = quote(weightColumn ?? "");
  const held = `CAST(${raw} AS ${whole})`;
  const twice = stopText(`'in the crosswalk twice: ' || ${from}`, speech);
  return select(
    [
      `CASE WHEN COUNT(*) OVER (PARTITION BY ${from}) > 1 THEN ${twice} ELSE ${from} END AS ${quote("part")}`,
      `${to} AS ${quote("unit")}`,
      weightColumn === undefined
        ? `CAST(1 AS ${whole}) AS ${quote("weight")}`
        : `CASE WHEN ${raw} > 0 AND ${raw} = ${held} THEN ${held} ELSE ${stop(`'has no whole weight: ' || ${from}`)} END AS ${quote("weight")}`,
      ...(regionColumn === undefined ? [] : [`${quote(regionColumn)} AS ${quote("region")}`]),
    ],
    `FROM ${tableName(crosswalkTable, speech)}`,
  );
}

function weightOf(scope: Scope): string {
  const { quote, whole, stop } = scope.speech;
  const weight = `SUM(${quote("weight")})`;
  const most = mostWeight(scope);
  const heavy = stop(`'parts weigh more than ${most}, or are more than ${MOST_PARTS}: ' || ${quote("unit")}`);
  return `CASE WHEN ${weight} <= ${most} AND COUNT(*) <= ${MOST_PARTS} THEN CAST(${weight} AS ${whole}) ELSE ${heavy} END AS ${quote("weight")}`;
}

function sum({ measure }: Numerator, { options, speech }: Scope): string {
  const { quote, whole } = speech;
  const [value, weight] = [`${quote("m")}.${quote(measure.code)}`, `${quote("m")}.${quote("weight")}`];
  const [targetWeight, targetParts] = [`${quote("t")}.${quote("weight")}`, `${quote("t")}.${quote("parts")}`];
  const isCount = measure.is === "leaf" && measure.merge === "sum";
  const total = isCount ? `SUM(${value}) * ${targetWeight}` : `SUM(${value} * ${weight})`;
  const held = `CAST(${total} AS ${whole})`;
  const all = options.missing === "zero" ? held : `CASE WHEN COUNT(${value}) = ${targetParts} THEN ${held} END`;
  return `${all} AS ${quote(measure.code)}`;
}
