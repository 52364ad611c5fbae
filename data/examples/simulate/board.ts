/** A board holds one measure over one list of units, and knows which goals on it are missed. */
import type { Goal } from "./goals.ts";
import { at, type Formula, type List, numerator, roundHalfUp, sum, type Table } from "./method.ts";

/** One way to come nearer to a goal: a unit (any, if undefined) moves by `gap`, in units of 1e-4. */
export interface Way {
  readonly unit: number | undefined;
  readonly gap: number;
}

/** A goal that is missed by `gap`; instead of its own unit, a rival could move. */
export interface Miss extends Way {
  readonly board: Board;
  readonly rivals: readonly Way[];
}

/** What a missed goal costs besides its gap. */
const MISSED = 40;

export class Board {
  readonly #numerators: number[];
  readonly #values: Float64Array;
  readonly #unitOf: number[] = [];
  #misses: readonly Miss[] | undefined;

  constructor(
    table: Table,
    readonly list: List,
    readonly formula: Formula,
    readonly goals: readonly Goal[],
  ) {
    this.#numerators = list.parts.map((parts) => numerator(table, parts, formula));
    this.#values = Float64Array.from(list.parts, (_, unit) => this.#rounded(unit));
    for (const [unit, parts] of list.parts.entries()) for (const part of parts) this.#unitOf[part] = unit;
  }

  /** Moves one index of one old province by some units of 1e-4. */
  shift(province: number, index: number, by: number): void {
    const weight = at(this.formula.weights, index);
    if (weight === 0) return;
    const unit = at(this.#unitOf, province);
    this.#numerators[unit] = at(this.#numerators, unit) + weight * by;
    this.#values[unit] = this.#rounded(unit);
    this.#misses = undefined;
  }

  /** The goals that are missed now. */
  get misses(): readonly Miss[] {
    if (this.#misses === undefined) {
      const ladder = this.#values.toSorted().reverse();
      this.#misses = this.goals.flatMap((goal) => this.#miss(goal, ladder) ?? []);
    }
    return this.#misses;
  }

  get cost(): number {
    return sum(this.misses.map(({ gap }) => MISSED + Math.abs(gap)));
  }

  #miss(goal: Goal, ladder: Float64Array): Miss | undefined {
    if (goal.kind === "rank") return this.#missedRank(goal.unit, goal.rank, ladder);
    const isMean = goal.kind === "mean";
    const value = isMean ? sum(this.#numerators) : at(this.#values, goal.unit);
    const gap = Math.max(goal.low - value, 0) + Math.min(goal.high - value, 0);
    if (gap === 0) return undefined;
    return isMean
      ? { board: this, unit: undefined, gap: gap / this.formula.points, rivals: [] }
      : { board: this, unit: goal.unit, gap, rivals: [] };
  }

  /** To rank higher, reach the rung of that rank, or a rival above comes down; to rank lower, the other way round. */
  #missedRank(unit: number, goal: number, ladder: Float64Array): Miss | undefined {
    const value = at(this.#values, unit);
    const [rank, rung] = [1 + ladder.indexOf(value), at(ladder, goal - 1)];
    if (rank === goal) return undefined;
    const rivals: Way[] = [];
    for (const [rival, other] of this.#values.entries()) {
      if (rank > goal && other > value) rivals.push({ unit: rival, gap: value - other });
      if (rank < goal && other <= value && other >= rung && rival !== unit) {
        rivals.push({ unit: rival, gap: value - other + 1 });
      }
    }
    return { board: this, unit, gap: rank > goal ? rung - value : rung - value - 1, rivals };
  }

  #rounded(unit: number): number {
    return roundHalfUp(at(this.#numerators, unit), this.formula.points * at(this.list.parts, unit).length);
  }
}
