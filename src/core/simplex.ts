import type { Fraction } from "../types/index.ts";
import { fraction, lcm } from "./fraction.ts";

/** Σ form·x ≤ bound, over variables that are all 0 or more. */
export interface Constraint {
  readonly form: readonly Fraction[];
  readonly bound: Fraction;
}

/**
 * The largest value of Σ objective·x under constraints, exactly; undefined where no x fulfils them.
 * The two-phase simplex method in whole numbers (Edmonds' integer pivoting) with Bland's rule, which cannot circle.
 * @throws RangeError when the value has no bound
 */
export function maximum(objective: readonly Fraction[], constraints: readonly Constraint[]): Fraction | undefined {
  const tableau = new Tableau(objective.length, constraints);
  return tableau.feasible() ? tableau.maximize(objective) : undefined;
}

class Tableau {
  /** Row by row: coefficients of the variables, the slacks and the artificial variable, then the bound; all ÷ den. */
  private readonly rows: bigint[][];
  private readonly basis: number[];
  private readonly width: number;
  private readonly artificial: number;
  private den = 1n;

  constructor(
    private readonly variables: number,
    constraints: readonly Constraint[],
  ) {
    this.artificial = variables + constraints.length;
    this.width = this.artificial + 2;
    this.rows = constraints.map(({ form, bound }, i) => {
      const scale = form.reduce((d, coefficient) => lcm(d, coefficient.d), bound.d);
      const row = new Array<bigint>(this.width).fill(0n);
      for (const [j, { n, d }] of form.entries()) row[j] = n * (scale / d);
      row[variables + i] = 1n;
      row[this.width - 1] = bound.n * (scale / bound.d);
      return row;
    });
    this.basis = constraints.map((_, i) => variables + i);
  }

  /** Moves to a corner that fulfils all constraints; false where there is none. */
  feasible(): boolean {
    const last = this.width - 1;
    let worst = -1;
    for (const [i, row] of this.rows.entries()) {
      const bound = row[last] ?? 0n;
      if (bound < 0n && (worst < 0 || bound < (this.rows[worst]?.[last] ?? 0n))) worst = i;
    }
    if (worst < 0) return true;
    for (const row of this.rows) row[this.artificial] = -1n;
    const pivot = this.rows[worst] ?? [];
    for (let j = 0; j < this.width; j++) pivot[j] = -(pivot[j] ?? 0n);
    const cost = new Array<bigint>(this.width).fill(0n);
    cost[this.artificial] = 1n;
    this.pivot(worst, this.artificial, cost);
    this.descend(cost, this.artificial + 1);
    if ((cost[last] ?? 0n) !== 0n) return false;
    const row = this.basis.indexOf(this.artificial);
    if (row >= 0) this.expel(row, cost);
    return true;
  }

  /** The artificial variable, which is 0, leaves the basis. */
  private expel(row: number, cost: bigint[]): void {
    const entries = this.rows[row] ?? [];
    const column = entries.findIndex((entry, j) => j < this.artificial && entry !== 0n);
    if (column < 0) return;
    if ((entries[column] ?? 0n) < 0n) for (let j = 0; j < this.width; j++) entries[j] = -(entries[j] ?? 0n);
    this.pivot(row, column, cost);
  }

  maximize(objective: readonly Fraction[]): Fraction {
    const scale = objective.reduce((d, coefficient) => lcm(d, coefficient.d), 1n);
    // The costs −c, reduced by the rows of the basis: cost·den = −c·den + Σ c_basis·row.
    const cost = new Array<bigint>(this.width).fill(0n);
    const whole = (j: number): bigint => {
      const { n, d } = j < this.variables ? (objective[j] ?? fraction(0n)) : fraction(0n);
      return n * (scale / d);
    };
    for (let j = 0; j < this.width; j++) cost[j] = -whole(j) * this.den;
    for (const [i, row] of this.rows.entries()) {
      const c = whole(this.basis[i] ?? -1);
      if (c !== 0n) for (let j = 0; j < this.width; j++) cost[j] = (cost[j] ?? 0n) + c * (row[j] ?? 0n);
    }
    this.descend(cost, this.artificial);
    return fraction(cost[this.width - 1] ?? 0n, this.den * scale);
  }

  /** Pivots until no cost among the first `columns` is below 0. */
  private descend(cost: bigint[], columns: number): void {
    const last = this.width - 1;
    for (;;) {
      const column = cost.findIndex((entry, j) => j < columns && entry < 0n);
      if (column < 0) return;
      let leaving = -1;
      for (const [i, row] of this.rows.entries()) {
        const entry = row[column] ?? 0n;
        if (entry <= 0n) continue;
        const best = this.rows[leaving];
        const order = best ? (row[last] ?? 0n) * (best[column] ?? 0n) - (best[last] ?? 0n) * entry : -1n;
        if (order < 0n || (order === 0n && (this.basis[i] ?? 0) < (this.basis[leaving] ?? 0))) leaving = i;
      }
      if (leaving < 0) throw new RangeError("the value has no bound");
      this.pivot(leaving, column, cost);
    }
  }

  private pivot(at: number, column: number, cost: bigint[]): void {
    const pivotRow = this.rows[at] ?? [];
    const pivot = pivotRow[column] ?? 1n;
    for (const row of [...this.rows, cost]) {
      if (row === pivotRow) continue;
      const factor = row[column] ?? 0n;
      for (let j = 0; j < this.width; j++) {
        row[j] = ((row[j] ?? 0n) * pivot - factor * (pivotRow[j] ?? 0n)) / this.den;
      }
    }
    this.basis[at] = column;
    this.den = pivot;
  }
}
