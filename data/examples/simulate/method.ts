/** The 922 method in whole numbers: every index value counts units of 1e-4, every weight is in points. */

export const INDICES = [
  "awareness",
  "institutions",
  "infrastructure",
  "human_resources",
  "security",
  "gov_activity",
  "econ_activity",
  "soc_activity",
] as const;
export const MEASURES = [...INDICES, "government", "economy", "society", "total"] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure is Σ weight · index / points. */
export interface Formula {
  readonly weights: readonly number[];
  readonly points: number;
}

/** The eight indices of every old province, in code order: `table[province][index]`. */
export type Table = readonly (readonly number[])[];

/** The values that a table must keep, in the same places; undefined where it is free. */
export type Pinned = readonly (readonly (number | undefined)[])[];

/** The units that are ranked together, each with the positions of the old provinces it holds. */
export interface List {
  readonly codes: readonly string[];
  readonly parts: readonly (readonly number[])[];
}

/** The formula of a measure: the five foundation indices (100 points each) count in every pillar. */
export function formulaOf(measure: Measure): Formula {
  const activities = {
    government: [200, 0, 0],
    economy: [0, 150, 0],
    society: [0, 0, 150],
    total: [200, 150, 150],
  };
  if (measure === "government" || measure === "economy" || measure === "society" || measure === "total") {
    const weights = [100, 100, 100, 100, 100, ...activities[measure]];
    return { weights, points: sum(weights) };
  }
  return { weights: INDICES.map((index) => (index === measure ? 1 : 0)), points: 1 };
}

/** The exact value of one unit: a numerator over `formula.points · parts.length`, the parts by plain mean. */
export function numerator(table: Table, parts: readonly number[], { weights }: Formula): number {
  return sum(parts.map((part) => sum(weights.map((weight, index) => weight * at(at(table, part), index)))));
}

/** The values of a measure over a list, rounded half up to 4 decimals. */
export function valuesOf(table: Table, list: List, measure: Measure): number[] {
  const formula = formulaOf(measure);
  return list.parts.map((parts) => roundHalfUp(numerator(table, parts, formula), formula.points * parts.length));
}

/** The competition rank ("1224") of a value among others. */
export function rankOf(value: number, values: readonly number[]): number {
  return 1 + values.filter((other) => other > value).length;
}

/** n / d to the nearest whole number, halves up; exact for whole n and d with 2n + d below 2⁵³. */
export function roundHalfUp(n: number, d: number): number {
  return floorDivide(2 * n + d, 2 * d);
}

/** The greatest whole number not above n / d, for d > 0. */
export function floorDivide(n: number, d: number): number {
  const rest = n % d;
  return (n - (rest < 0 ? rest + d : rest)) / d;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The item at a position that must exist. */
export function at<T>(items: ArrayLike<T>, position: number): T {
  const item = items[position];
  if (item === undefined) throw new RangeError(`nothing at position ${position} of ${items.length}`);
  return item;
}
