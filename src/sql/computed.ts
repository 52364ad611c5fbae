import { fail } from "../core/failure.ts";
import { mostWeight } from "./bounds.ts";
import type { Numerator } from "./plan.ts";
import { type QueryStep, type Scope, select } from "./step.ts";

/** The aggregates, a step a level: whole sums of whole numbers. */
export function weightedSteps(scope: Scope, source: string): readonly QueryStep[] {
  const { plan, prefix, speech } = scope;
  const deepest = Math.max(...[...plan.values()].map(({ level }) => level));
  const steps: QueryStep[] = [];
  for (let level = 1, before = source; level <= deepest; level++) {
    const made = [...plan.values()].filter((one) => one.level === level);
    const name = deepest === 1 ? `${prefix}weighted` : `${prefix}weighted_${level}`;
    const columns = made.map((one) => `${weighted(one, scope)} AS ${speech.quote(one.measure.code)}`);
    const comment = made.map(({ measure, den }) => `${measure.code} × ${den}`).join(", ");
    steps.push({ name, comment, text: select(["*", ...columns], `FROM ${speech.quote(before)}`) });
    before = name;
  }
  return steps;
}

function weighted({ terms, spread }: Numerator, { speech }: Scope): string {
  const { quote, whole, quotient } = speech;
  const times = (factor: bigint, value: string): string => (factor === 1n ? value : `${factor} * ${value}`);
  if (spread === undefined) return terms.map(({ code, factor }) => times(factor, quote(code))).join(" + ");
  const values = terms.map(({ code, factor }) => times(factor, `COALESCE(${quote(code)}, 0)`));
  const weights = terms.map(({ code, weight }) => `CASE WHEN ${quote(code)} IS NULL THEN 0 ELSE ${weight} END`);
  const there = `CAST(NULLIF(${weights.join(" + ")}, 0) AS ${whole})`;
  return `(${values.join(" + ")}) * ${quotient(`CAST(${spread} AS ${whole})`, there)}`;
}

/** What ranks compare, a whole number a measure: the printed value in its last decimal, or a finer key of the exact one. */
export function roundedStep(scope: Scope, source: string): QueryStep {
  const { options, prefix, speech } = scope;
  const { quote } = speech;
  const region = options.regionColumn === undefined ? [] : [quote("region")];
  const columns = shown(scope).flatMap((one) => {
    const { code } = one.measure;
    const printed = `${printedValue(one, scope)} AS ${quote(code)}`;
    const key = exactKey(one, scope);
    return key === undefined ? [printed] : [printed, `${key} AS ${quote(`${code}_key`)}`];
  });
  return {
    name: `${prefix}rounded`,
    comment: `half up, in units of ${`1e-${options.rules.decimals}`}`,
    text: select([quote("unit"), ...region, ...columns, ...besides(scope)], `FROM ${quote(source)}`),
  };
}

/** Columns that go along to the result. */
export const besides = ({ beside = [], speech }: Scope): readonly string[] => beside.map(speech.quote);

/** The measures to rank. @throws Failure where one is not computed */
export const shown = ({ plan, options }: Scope): readonly Numerator[] =>
  options.measures.map(
    (measure) => plan.get(measure.code) ?? fail("sql-cannot", {}, { why: "not-given", measure: measure.name }),
  );

/** Half up: (2 · numerator · 10^decimals + den) over 2 · den, without what remains. */
function printedValue({ measure, den }: Numerator, scope: Scope): string {
  const { speech, options } = scope;
  const digits = 10n ** BigInt(options.rules.decimals);
  const raw = speech.quote(measure.code);
  const divisor = over(2n * den, scope);
  return floor(`${2n * digits} * ${raw} + ${over(den, scope)}`, divisor, scope);
}

/** A denominator, times the weight of the unit's parts where units were merged. */
const over = (den: bigint, { speech, merged }: Scope): string =>
  merged ? `${den} * ${speech.quote("weight")}` : `${den}`;

/** The whole part of a quotient: what remains is taken off first, so that every engine divides evenly. */
function floor(dividend: string, divisor: string, { speech }: Scope): string {
  const { quotient, whole } = speech;
  const held = `CAST(${dividend} AS ${whole})`;
  const by = `CAST(${divisor} AS ${whole})`;
  return quotient(`${held} - MOD(${held}, ${by})`, by);
}

/**
 * A whole number that orders as the exact values do: the numerator, which has one denominator. Of merged units, whose
 * weights differ, the whole part of value × the square of the largest weight, in which different values differ.
 */
function exactKey({ measure }: Numerator, scope: Scope): string | undefined {
  const { options, merged, speech } = scope;
  if (options.rules.rankOn !== "exact") return undefined;
  const raw = speech.quote(measure.code);
  const weight = mostWeight(scope);
  return merged ? floor(`${weight * weight} * ${raw}`, speech.quote("weight"), scope) : raw;
}
