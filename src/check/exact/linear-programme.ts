import { add, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Constraint } from "../../core/simplex.ts";
import type { Fraction } from "../../types/index.ts";
import { type Interval, upTo } from "./interval.ts";
import type { Form } from "./linear-form.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];
const UNIT = upTo(ONE);

/** A variable of the programme, counted from its lower bound; or the sum of several that stand alike everywhere. */
interface Variable {
  readonly lo: Fraction;
  readonly width: Fraction;
  readonly loOpen: boolean;
  readonly hiOpen: boolean;
}

/** Statements as a linear programme. */
export interface Program {
  readonly classes: readonly Variable[];
  /** The variable that each leaf or geometric mean belongs to. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Over the variables, then the room left at every open end. */
  readonly constraints: readonly Constraint[];
  /** Whether any end is open, so that some room must be left. */
  readonly strict: boolean;
}

/**
 * The linear programme of what forms are said to be: variables that stand alike in every form, also in an extra one
 * that is to be measured, and are not printed themselves, become one, their sum.
 */
export function programOf(
  statements: readonly { readonly form: Form; readonly interval: Interval }[],
  own: ReadonlyMap<string, Interval>,
  extra?: Form,
): Program {
  const sums = statements.filter(({ form }) => form.size > 1);
  const columnOf = new Map<string, number>();
  const classes: Variable[] = [];
  const byPattern = new Map<string, number>();
  const all = new Set(sums.flatMap(({ form }) => [...form.keys()]));
  for (const variable of all) {
    const interval = own.get(variable);
    const shares = [...sums.map(({ form }) => form), ...(extra ? [extra] : [])].map((form) => {
      const share = form.get(variable) ?? ZERO;
      return `${share.n}/${share.d}`;
    });
    const pattern = interval ? variable : shares.join(" ");
    const known = byPattern.get(pattern);
    const { lo, hi, hiOpen, loOpen } = interval ?? UNIT;
    const width = subtract(hi, lo);
    if (known === undefined) {
      byPattern.set(pattern, classes.length);
      columnOf.set(variable, classes.length);
      classes.push({ lo, width, hiOpen, loOpen });
    } else {
      columnOf.set(variable, known);
      const merged = classes[known];
      if (merged) classes[known] = { ...merged, width: add(merged.width, width) };
    }
  }
  const variables = classes.length;
  const constraints: Constraint[] = [];
  let strict = false;
  const put = (form: readonly Fraction[], bound: Fraction, open: boolean): void => {
    strict ||= open;
    constraints.push({ form: [...form, open ? ONE : ZERO], bound });
  };
  const alone = (column: number, value: Fraction): Fraction[] => classes.map((_, j) => (j === column ? value : ZERO));
  for (const [j, { width, hiOpen, loOpen }] of classes.entries()) {
    put(alone(j, ONE), width, hiOpen);
    if (loOpen) put(alone(j, fraction(-1n)), ZERO, true);
  }
  for (const { form, interval } of sums) {
    const row = new Array<Fraction>(variables).fill(ZERO);
    let base = ZERO;
    const counted = new Set<number>();
    for (const [variable, share] of form) {
      const column = columnOf.get(variable);
      if (column === undefined || counted.has(column)) continue;
      counted.add(column);
      row[column] = share;
      base = add(base, multiply(share, classes[column]?.lo ?? ZERO));
    }
    put(row, subtract(interval.hi, base), interval.hiOpen);
    const below = row.map((share) => multiply(share, fraction(-1n)));
    put(below, subtract(base, interval.lo), interval.loOpen);
  }
  if (strict) constraints.push({ form: alone(-1, ZERO).concat(ONE), bound: ONE });
  return { constraints, strict, columnOf, classes };
}
