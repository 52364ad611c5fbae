import { add, divide, fraction, lcm, multiply, subtract } from "../core/fraction.ts";
import type { Fraction, Operand, Term } from "../types/index.ts";
import { LARGEST, type Speech } from "./dialect.ts";

/** Raw figures that state no maximum are this large at most. */
export const LARGEST_FIGURE = 10n ** 9n;

/** How an engine says things. */
export interface Spoken {
  readonly speech: Speech;
}

/** What a rule reads: a constant and whole multiples of figures, all over one denominator. */
export interface LinearForm {
  readonly constant: Fraction;
  readonly times: ReadonlyMap<string, Fraction>;
}

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/** How many units of 1/over a number is; over is a multiple of its denominator. */
export const whole = ({ n, d }: Fraction, over: bigint): bigint => (n * over) / d;

/** The value of a line as a whole number over `scale`. */
export function lineText(
  { constant, times }: LinearForm,
  scale: bigint,
  unit: bigint,
  { speech }: Spoken,
  refuse: () => never,
): string {
  const factors = [...times].map(([code, factor]) => ({ code, by: whole(divide(factor, fraction(unit)), scale) }));
  const most = factors.reduce((sum, { by }) => sum + (by < 0n ? -by : by) * LARGEST_FIGURE * unit, 0n);
  if (most * scale > LARGEST) refuse();
  const terms = factors.map(({ code, by }) => `${by} * ${speech.quote(code)}`);
  return `(${[`${whole(constant, scale)}`, ...terms].join(" + ")})`;
}

/** A denominator of a line's values, with figures in units of 1/unit, and of bounds that they are compared with. */
export const denOf = ({ constant, times }: LinearForm, unit: bigint, bounds: readonly Fraction[]): bigint =>
  [constant, ...bounds, ...[...times.values()].map((factor) => divide(factor, fraction(unit)))].reduce(
    (den, { d }) => lcm(den, d),
    1n,
  );

/** Stops the query at a value that the rule has no points for. */
export const stopped = ({ times }: LinearForm, { speech }: Spoken): string =>
  speech.stop(`'no points for ${[...times.keys()].join(", ")}: ' || ${speech.quote("unit")}`);

/** What an operand reads, if that is a line of figures. */
export function lineOf(operand: Operand<Fraction>, refuse: () => never): LinearForm {
  if (typeof operand === "string") return { constant: ZERO, times: new Map([[operand, ONE]]) };
  if ("n" in operand) return refuse();
  const { plus, minus = [], times = ONE, per = ONE } = operand;
  if (typeof per === "string" || per.n <= 0n) return refuse();
  const factor = divide(times, per);
  let constant = ZERO;
  const found = new Map<string, Fraction>();
  const put = (term: Term<Fraction>, by: Fraction): void => {
    if (typeof term === "string") found.set(term, add(found.get(term) ?? ZERO, by));
    else constant = add(constant, multiply(term, by));
  };
  for (const term of plus) put(term, factor);
  for (const term of minus) put(term, subtract(ZERO, factor));
  return found.size === 0 ? refuse() : { constant, times: found };
}

/** The number that an operand is, if it is one. */
export const constantOf = (operand: Operand<Fraction>): Fraction | undefined =>
  typeof operand !== "string" && "n" in operand ? operand : undefined;
