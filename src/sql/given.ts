import type { RawFigure } from "../types/index.ts";
import { LARGEST_FIGURE } from "./line.ts";
import type { Numerator } from "./plan.ts";
import { decimal, type QueryStep, type Scope, select, starts, stopText, tableName } from "./step.ts";

/** The values of a table as whole numbers; a unit that is there twice, or a value out of range, stops the query. */
export function givenSteps(scope: Scope): readonly QueryStep[] {
  const { options, speech, prefix } = scope;
  const { quote } = speech;
  const region = regionOf(scope) === undefined ? [] : [quote("region")];
  const columns = starts(scope.plan).map((one) => wholeNumber(one, scope));
  const read = {
    name: `${prefix}read`,
    comment: "a row a unit",
    text: options.long ? fromLong(scope) : fromWide(scope),
  };
  if (starts(scope.plan).some(({ scored }) => scored)) return [read, ...scoredSteps(scope, region)];
  return [
    read,
    {
      name: `${prefix}given`,
      comment: `values in units of ${decimal(1n, options.tableDecimals)}`,
      text: select([quote("unit"), ...region, ...columns], `FROM ${quote(`${prefix}read`)}`),
    },
  ];
}

/** Figures as whole numbers, and the points that follow from them. */
function scoredSteps(scope: Scope, region: readonly string[]): readonly QueryStep[] {
  const { options, speech, prefix, plan, methodology } = scope;
  const { quote, whole } = speech;
  const [scored, others] = [starts(plan).filter((one) => one.scored), starts(plan).filter((one) => !one.scored)];
  const held = new Set(scored.flatMap((one) => one.scored?.figures ?? []));
  const figures = (methodology.figures ?? []).filter(({ code }) => held.has(code));
  const points = scored.map((one) => {
    const ifMissing = missingValue(one.measure.code, scope);
    const text = one.scored?.text(scope) ?? "NULL";
    const all = one.scored?.figures.map((code) => `${quote(code)} IS NULL`).join(" OR ") ?? "";
    return `CASE WHEN ${all} THEN ${ifMissing} ELSE CAST(${text} AS ${whole}) END AS ${quote(one.measure.code)}`;
  });
  return [
    {
      name: `${prefix}figures`,
      comment: `raw figures in units of ${decimal(1n, options.tableDecimals)}`,
      text: select(
        [
          quote("unit"),
          ...region,
          ...figures.map((figure) => (figure.words ? quote(figure.code) : wholeFigure(figure, scope))),
          ...others.map((one) => wholeNumber(one, scope)),
        ],
        `FROM ${quote(`${prefix}read`)}`,
      ),
    },
    {
      name: `${prefix}given`,
      comment: "points by the rules of the methodology",
      text: select(
        [quote("unit"), ...region, ...points, ...others.map(({ measure }) => quote(measure.code))],
        `FROM ${quote(`${prefix}figures`)}`,
      ),
    },
  ];
}

/** A raw figure as a whole number; one beyond its range or with more decimals stops the query. */
function wholeFigure({ code, max }: RawFigure, { options, speech }: Scope): string {
  const { quote, whole, stop } = speech;
  const { tableDecimals: decimals } = options;
  const most = max ? (max.n * 10n ** BigInt(decimals)) / max.d : LARGEST_FIGURE * 10n ** BigInt(decimals);
  const [raw, largest] = [quote(code), decimal(most, decimals)];
  const held = `CAST(${raw} AS DECIMAL(${most.toString().length + 1}, ${decimals}))`;
  const range = `${raw} BETWEEN ${max ? 0 : `-${largest}`} AND ${largest}`;
  const wrong = stop(`'${code} is no number up to ${largest} with ${decimals} decimals: ' || ${quote("unit")}`);
  return [
    `CASE WHEN ${raw} IS NULL THEN CAST(NULL AS ${whole})`,
    `      WHEN ${range} AND ${raw} = ${held} THEN CAST(${held} * ${10n ** BigInt(decimals)} AS ${whole})`,
    `      ELSE ${wrong} END AS ${raw}`,
  ].join("\n    ");
}

/** What stands for a missing value. */
function missingValue(code: string, { options, speech }: Scope): string {
  const { quote, whole, stop } = speech;
  if (options.missing === "zero") return `CAST(0 AS ${whole})`;
  if (options.missing === "error") return stop(`'${code} is missing: ' || ${quote("unit")}`);
  return `CAST(NULL AS ${whole})`;
}

/** The columns of the table: of a measure that is scored, its figures. */
const heldIn = ({ plan }: Scope): readonly string[] => [
  ...new Set(starts(plan).flatMap(({ measure, scored }) => scored?.figures ?? [measure.code])),
];

/** With a crosswalk, regions are those of the new units. */
const regionOf = ({ options, merged }: Scope): string | undefined => (merged ? undefined : options.regionColumn);

function fromWide(scope: Scope): string {
  const { quote } = scope.speech;
  const region = regionOf(scope);
  const unit = unitOf(scope);
  return select(
    [
      onlyOnce(`COUNT(*) OVER (PARTITION BY ${unit}) > 1`, scope),
      ...(region === undefined ? [] : [`${quote(region)} AS ${quote("region")}`]),
      ...heldIn(scope).map(quote),
    ],
    `FROM ${tableName(scope.table, scope.speech)}`,
  );
}

function fromLong(scope: Scope): string {
  const { quote } = scope.speech;
  const region = regionOf(scope);
  const ofMeasure = (code: string, then: string): string =>
    `CASE WHEN ${quote("measure")} = '${code}' THEN ${then} END`;
  const twice = heldIn(scope).map((code) => `COUNT(${ofMeasure(code, "1")}) > 1`);
  return select(
    [
      onlyOnce(twice.join(" OR "), scope),
      ...(region === undefined ? [] : [`MIN(${quote(region)}) AS ${quote("region")}`]),
      ...heldIn(scope).map((code) => `MAX(${ofMeasure(code, quote("value"))}) AS ${quote(code)}`),
    ],
    `FROM ${tableName(scope.table, scope.speech)}\n  GROUP BY ${unitOf(scope)}`,
  );
}

const unitOf = ({ options, speech }: Scope): string => `CAST(${speech.quote(options.unitColumn)} AS ${speech.text})`;

function onlyOnce(twice: string, scope: Scope): string {
  const unit = unitOf(scope);
  return `CASE WHEN ${twice} THEN ${stopText(`'there twice: ' || ${unit}`, scope.speech)} ELSE ${unit} END AS ${scope.speech.quote("unit")}`;
}

function wholeNumber({ measure: { code }, den, most }: Numerator, scope: Scope): string {
  const { options, speech } = scope;
  const { quote, whole, stop } = speech;
  const { tableDecimals: decimals } = options;
  const [raw, unit] = [quote(code), quote("unit")];
  const largest = decimal(most, decimals);
  const width = `DECIMAL(${most.toString().length + 1}, ${decimals})`;
  const ifMissing = missingValue(code, scope);
  const held = `CAST(${raw} AS ${width})`;
  const wrong = stop(`'${code} is not from 0 to ${largest} with ${decimals} decimals: ' || ${unit}`);
  return [
    `CASE WHEN ${raw} IS NULL THEN ${ifMissing}`,
    `      WHEN ${raw} BETWEEN 0 AND ${largest} AND ${raw} = ${held} THEN CAST(${held} * ${den} AS ${whole})`,
    `      ELSE ${wrong} END AS ${raw}`,
  ].join("\n    ");
}
