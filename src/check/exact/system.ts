import { add, divide, fraction, multiply, subtract } from "../../core/fraction.ts";
import { measureOf, scaleOf, scoredMembersOf } from "../../core/graph.ts";
import { once } from "../../core/once.ts";
import { maximum } from "../../core/simplex.ts";
import type { Figure, Fraction, Methodology } from "../../types/index.ts";
import {
  exactly,
  holds,
  type Interval,
  intersection,
  isEmpty,
  meets,
  plus,
  printedInterval,
  times,
  upTo,
} from "./interval.ts";
import { type Form, formOf } from "./linear-form.ts";
import { programOf } from "./linear-programme.ts";
import { aroundGeometric, compareGeometric } from "./power.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];
const UNIT = upTo(ONE);

/** A printed value as a share of its measure's scale, within 0–1. */
export interface Statement {
  readonly figure: Figure;
  readonly form: Form;
  readonly interval: Interval;
}

/** What one row prints of a methodology's measures, each as a statement about the same unknown values. */
export class System {
  readonly statements: readonly Statement[];
  private readonly methodology: Methodology;
  /** What is known of measures: towers share their members. */
  private readonly intervals = new Map<string, Interval>();
  private readonly stated = once(
    () => new Map(this.statements.toReversed().map(({ figure, interval }) => [figure.measure, interval])),
  );

  constructor(methodology: Methodology, figures: Iterable<Figure>) {
    this.methodology = methodology;
    this.statements = [...figures].flatMap((figure): Statement[] =>
      measureOf(methodology, figure.measure)
        ? [
            {
              figure,
              form: formOf(methodology, figure.measure),
              interval: intersection(shareOf(methodology, figure), UNIT),
            },
          ]
        : [],
    );
  }

  /** The system with what `change` makes of its statements; undefined leaves one out. */
  with(change: (statement: Statement) => Statement | undefined): System {
    const made = new System(this.methodology, []);
    return Object.assign(made, { statements: this.statements.flatMap((one) => change(one) ?? []) });
  }

  without = (figure: Figure): System => this.with((one) => (one.figure === figure ? undefined : one));

  /** Whether any unrounded values from 0 to 1 print as all statements say. */
  feasible(): boolean {
    if (this.statements.some(({ interval }) => isEmpty(interval))) return false;
    if ([...this.own().values()].some(isEmpty) || this.geometricFaults().length > 0) return false;
    if (this.statements.length < 2 || this.witnessed()) return true;
    const { classes, constraints, strict } = programOf(this.statements, this.own());
    const nothing = classes.map(() => ZERO);
    if (!strict) return maximum([...nothing, ZERO], constraints) !== undefined;
    const slack = maximum([...nothing, ONE], constraints);
    return slack !== undefined && slack.n > 0n;
  }

  /** Whether the printed values themselves, taken as exact, fulfil every statement. */
  private witnessed(): boolean {
    const values = new Map<string, Fraction>();
    for (const { figure, form } of this.statements) {
      const [variable] = form.size === 1 ? form.keys() : [];
      if (variable !== undefined) values.set(variable, divide(figure.value, scaleOf(this.methodology, figure.measure)));
    }
    return this.statements.every(({ form, interval }) => {
      let sum = ZERO;
      for (const [variable, share] of form) {
        const value = values.get(variable);
        if (value === undefined) return false;
        sum = add(sum, multiply(value, share));
      }
      return holds(interval, sum);
    });
  }

  /** The values that a form can have, given every statement; undefined where they contradict each other. */
  range(form: Form): Interval | undefined {
    const { constraints, rowOf } = programOf(this.statements, this.own(), form);
    const { row, base } = rowOf(form);
    const objective = [...row, ZERO];
    const most = maximum(objective, constraints);
    const least = maximum(
      objective.map((share) => multiply(share, fraction(-1n))),
      constraints,
    );
    if (most === undefined || least === undefined) return undefined;
    return intersection({ lo: subtract(base, least), hi: add(base, most), loOpen: false, hiOpen: false }, UNIT);
  }

  /** What interval arithmetic alone says of a form: from the statements of single variables, else 0–1. */
  bounds(form: Form): Interval {
    const own = this.own();
    let sum = exactly(ZERO);
    for (const [variable, share] of form) sum = plus(sum, times(own.get(variable) ?? UNIT, share));
    return sum;
  }

  /** The interval of each variable that is printed itself, and of each geometric mean. */
  private own(): Map<string, Interval> {
    const own = new Map<string, Interval>();
    for (const { form, interval } of this.statements) {
      const [variable] = form.size === 1 ? form.keys() : [];
      if (variable !== undefined) own.set(variable, intersection(own.get(variable) ?? UNIT, interval));
    }
    for (const variable of new Set(this.statements.flatMap(({ form }) => [...form.keys()]))) {
      if (this.membersOf(variable)) own.set(variable, this.known(variable));
    }
    return own;
  }

  /** Printed geometric means that no values of their members could give: exact, by comparing powers. */
  geometricFaults(): readonly Statement[] {
    return this.statements.filter(({ figure, interval }) => {
      const members = this.membersOf(figure.measure);
      if (!members) return false;
      const low = compareGeometric(
        members.map(({ interval: { lo }, weight }) => ({ value: lo, weight })),
        interval.hi,
      );
      const high = compareGeometric(
        members.map(({ interval: { hi }, weight }) => ({ value: hi, weight })),
        interval.lo,
      );
      const lowOpen = members.some(({ interval: { loOpen } }) => loOpen);
      const highOpen = members.some(({ interval: { hiOpen } }) => hiOpen);
      return low > 0 || (low === 0 && (interval.hiOpen || lowOpen)) || high < 0 || (high === 0 && highOpen);
    });
  }

  /** Members of a geometric mean with what is known of each; undefined of other measures. */
  private membersOf(code: string): readonly { interval: Interval; weight: Fraction }[] | undefined {
    const measure = measureOf(this.methodology, code);
    if (measure?.is !== "aggregate" || measure.mean !== "geometric") return undefined;
    return scoredMembersOf(measure).map(([member, weight]) => ({ interval: this.known(member), weight }));
  }

  /** What the statements about a measure and what it is made of say of it, by interval arithmetic. */
  known(code: string): Interval {
    const before = this.intervals.get(code);
    if (before) return before;
    const made = this.interval(code);
    this.intervals.set(code, made);
    return made;
  }

  private interval(code: string): Interval {
    const stated = this.stated().get(code) ?? UNIT;
    const members = this.membersOf(code);
    if (members) {
      const low = aroundGeometric(members.map(({ interval: { lo }, weight }) => ({ value: lo, weight })));
      const high = aroundGeometric(members.map(({ interval: { hi }, weight }) => ({ value: hi, weight })));
      const made = { lo: low.below, hi: high.above, loOpen: false, hiOpen: false };
      return intersection(stated, made);
    }
    const form = formOf(this.methodology, code);
    if (form.has(code)) return stated;
    let sum = exactly(ZERO);
    for (const [variable, share] of form) sum = plus(sum, times(this.known(variable), share));
    return meets(stated, sum) ? intersection(stated, sum) : stated;
  }
}

/** The unrounded values of a printed score, as shares of its measure's scale. */
export const shareOf = (methodology: Methodology, figure: Figure): Interval =>
  times(printedInterval(figure), divide(ONE, scaleOf(methodology, figure.measure)));

/** The value of a measure from the values of its leaves, all printed; undefined where one is not. */
export function impliedBy(methodology: Methodology, scores: ReadonlyMap<string, Figure>, code: string) {
  const form = formOf(methodology, code);
  const figures: Figure[] = [];
  let sum = exactly(ZERO);
  for (const [variable, share] of form) {
    const figure = scores.get(variable);
    if (figure === undefined) return undefined;
    figures.push(figure);
    sum = plus(sum, times(intersection(shareOf(methodology, figure), UNIT), share));
  }
  return { interval: times(sum, scaleOf(methodology, code)), figures };
}
