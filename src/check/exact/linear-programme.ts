import { add, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import type { Constraint } from "../../core/simplex.ts";
import type { Fraction } from "../../types/index.ts";
import { type Interval, upTo } from "./interval.ts";
import type { Form } from "./linear-form.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];
const UNIT = upTo(ONE);

/** A variable of the programme, counted from its lower bound: the weighted sum of those that always come together. */
interface Variable {
  lo: Fraction;
  width: Fraction;
  loOpen: boolean;
  hiOpen: boolean;
}

/** Statements as a linear programme. */
export interface Program {
  readonly classes: readonly Variable[];
  /** A form over the variables, and what their lower bounds bring to it: one of a statement, or the extra one. */
  readonly rowOf: (form: Form) => { readonly row: readonly Fraction[]; readonly base: Fraction };
  /** Over the variables, then the room left at every open end. */
  readonly constraints: readonly Constraint[];
  /** Whether any end is open, so that some room must be left. */
  readonly strict: boolean;
}

/**
 * The linear programme of what forms are said to be. Leaves whose shares are in the same proportion in every form, also
 * in an extra one that is to be measured, become one variable, their weighted sum: all leaves of a pillar are one.
 */
export function programOf(statements: readonly Stated[], own: ReadonlyMap<string, Interval>, extra?: Form): Program {
  const sums = statements.filter(({ form }) => form.size > 1);
  const forms = [...sums.map(({ form }) => form), ...(extra ? [extra] : [])];
  const { classes, places } = variablesOf(forms, own);
  const rowOf = (form: Form) => rowIn(form, classes, places);
  return { ...constraintsOf(sums, classes, rowOf), rowOf, classes };
}

/** What a form is said to be. */
interface Stated {
  readonly form: Form;
  readonly interval: Interval;
}

/** The variable that a leaf or geometric mean belongs to, and its factor in that sum. */
interface VariablePlace {
  readonly column: number;
  readonly factor: Fraction;
}

interface Variables {
  readonly classes: readonly Variable[];
  readonly places: ReadonlyMap<string, VariablePlace>;
}

function variablesOf(forms: readonly Form[], own: ReadonlyMap<string, Interval>): Variables {
  const places = new Map<string, VariablePlace>();
  const classes: Variable[] = [];
  const byPattern = new Map<string, number>();
  for (const variable of new Set(forms.flatMap((form) => [...form.keys()]))) {
    const shares = forms.map((form) => form.get(variable));
    const factor = shares.find((share) => share !== undefined && share.n !== 0n) ?? ONE;
    const pattern = shares.map((share) => (share ? textOf(divide(share, factor)) : "")).join(" ");
    const { lo, hi, hiOpen, loOpen } = own.get(variable) ?? UNIT;
    const [low, width] = [multiply(lo, factor), multiply(subtract(hi, lo), factor)];
    const known = byPattern.get(pattern);
    const sum = classes[known ?? -1];
    places.set(variable, { column: known ?? classes.length, factor });
    if (known === undefined || sum === undefined) {
      byPattern.set(pattern, classes.length);
      classes.push({ lo: low, width, hiOpen, loOpen });
      continue;
    }
    sum.lo = add(sum.lo, low);
    sum.width = add(sum.width, width);
    sum.hiOpen ||= hiOpen;
    sum.loOpen ||= loOpen;
  }
  return { classes, places };
}

function rowIn(
  form: Form,
  classes: readonly Variable[],
  places: ReadonlyMap<string, VariablePlace>,
): { readonly row: readonly Fraction[]; readonly base: Fraction } {
  const row = classes.map(() => ZERO);
  let base = ZERO;
  const counted = new Set<number>();
  for (const [variable, share] of form) {
    const place = places.get(variable);
    if (place === undefined || counted.has(place.column)) continue;
    counted.add(place.column);
    const ratio = divide(share, place.factor);
    row[place.column] = ratio;
    base = add(base, multiply(ratio, classes[place.column]?.lo ?? ZERO));
  }
  return { row, base };
}

function constraintsOf(
  sums: readonly Stated[],
  classes: readonly Variable[],
  rowOf: Program["rowOf"],
): Pick<Program, "constraints" | "strict"> {
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
    const { row, base } = rowOf(form);
    put(row, subtract(interval.hi, base), interval.hiOpen);
    const below = row.map((share) => multiply(share, fraction(-1n)));
    put(below, subtract(base, interval.lo), interval.loOpen);
  }
  if (strict) constraints.push({ form: alone(-1, ZERO).concat(ONE), bound: ONE });
  return { constraints, strict };
}

const textOf = ({ n, d }: Fraction): string => `${n}/${d}`;
