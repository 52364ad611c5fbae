import type { Numerator } from "./plan.ts";
import { decimal, type Scope, type Step, select, starts, stopText, tableName } from "./step.ts";

/** The values of a table as whole numbers; a unit that is there twice or a value that is none stops the query. */
export function givenSteps(scope: Scope): readonly Step[] {
  const { options, speech, prefix } = scope;
  const { quote } = speech;
  const region = regionOf(scope) === undefined ? [] : [quote("region")];
  const columns = starts(scope.plan).map((one) => wholeNumber(one, scope));
  return [
    { name: `${prefix}read`, comment: "a row a unit", text: options.long ? fromLong(scope) : fromWide(scope) },
    {
      name: `${prefix}given`,
      comment: `values in units of ${decimal(1n, options.tableDecimals)}`,
      text: select([quote("unit"), ...region, ...columns], `FROM ${quote(`${prefix}read`)}`),
    },
  ];
}

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
      ...starts(scope.plan).map(({ measure }) => quote(measure.code)),
    ],
    `FROM ${tableName(scope.table, scope.speech)}`,
  );
}

function fromLong(scope: Scope): string {
  const { quote } = scope.speech;
  const region = regionOf(scope);
  const ofMeasure = ({ measure }: Numerator, then: string): string =>
    `CASE WHEN ${quote("measure")} = '${measure.code}' THEN ${then} END`;
  const twice = starts(scope.plan).map((one) => `COUNT(${ofMeasure(one, "1")}) > 1`);
  return select(
    [
      onlyOnce(twice.join(" OR "), scope),
      ...(region === undefined ? [] : [`MIN(${quote(region)}) AS ${quote("region")}`]),
      ...starts(scope.plan).map((one) => `MAX(${ofMeasure(one, quote("value"))}) AS ${quote(one.measure.code)}`),
    ],
    `FROM ${tableName(scope.table, scope.speech)}\n  GROUP BY ${unitOf(scope)}`,
  );
}

const unitOf = ({ options, speech }: Scope): string => `CAST(${speech.quote(options.unitColumn)} AS ${speech.text})`;

function onlyOnce(twice: string, scope: Scope): string {
  const unit = unitOf(scope);
  return `CASE WHEN ${twice} THEN ${stopText(`'there twice: ' || ${unit}`, scope.speech)} ELSE ${unit} END AS ${scope.speech.quote("unit")}`;
}

function wholeNumber({ measure: { code }, den, most }: Numerator, { options, speech }: Scope): string {
  const { quote, whole, stop } = speech;
  const { tableDecimals: decimals, missing } = options;
  const [raw, unit] = [quote(code), quote("unit")];
  const largest = decimal(most, decimals);
  const width = `DECIMAL(${most.toString().length + 1}, ${decimals})`;
  const ifMissing =
    missing === "zero"
      ? `CAST(0 AS ${whole})`
      : missing === "error"
        ? stop(`'${code} is missing: ' || ${unit}`)
        : `CAST(NULL AS ${whole})`;
  const held = `CAST(${raw} AS ${width})`;
  const wrong = stop(`'${code} is not from 0 to ${largest} with ${decimals} decimals: ' || ${unit}`);
  return [
    `CASE WHEN ${raw} IS NULL THEN ${ifMissing}`,
    `      WHEN ${raw} BETWEEN 0 AND ${largest} AND ${raw} = ${held} THEN CAST(${held} * ${den} AS ${whole})`,
    `      ELSE ${wrong} END AS ${raw}`,
  ].join("\n    ");
}
