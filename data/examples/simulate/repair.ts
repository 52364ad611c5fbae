/** Repairs a drawn table, one missed figure at a time, until every goal is met. */
import type { Board, Miss } from "./board.ts";
import type { Chance } from "./chance.ts";
import { at, formulaOf, type Pinned, roundHalfUp, sum, type Table } from "./method.ts";

/** The best value of an index, and the longest usual step of one, in units of 1e-4. */
const BEST = 10_000;
const STEP = 200;
/** How often a change is tried; changes for the worse pass up to the cost `HEAT` at first, at last none do. */
const PATIENCE = 150_000;
const HEAT = 200;
/** What it costs to take an index away from its draw, times the square of the distance. */
const STRAIN = 4e-5;

/** A step of one index of one old province, in units of 1e-4. */
interface Step {
  readonly province: number;
  readonly index: number;
  readonly by: number;
}

/** Changes `table` until the boards built on it miss nothing; pinned values stay. Tells whether it got there. */
export function repair(table: number[][], pinned: Pinned, boards: readonly Board[], chance: Chance): boolean {
  const drawn: Table = table.map((values) => [...values]);
  const take = ({ province, index, by }: Step): void => {
    const values = at(table, province);
    values[index] = at(values, index) + by;
    for (const board of boards) board.shift(province, index, by);
  };
  const strain = ({ province, index, by }: Step): number => {
    const away = at(at(table, province), index) - at(at(drawn, province), index);
    return STRAIN * by * (2 * away + by);
  };
  const cost = (): number => sum(boards.map((board) => board.cost));
  const misses = (): Miss[] => boards.flatMap((board) => board.misses);

  for (let left = PATIENCE; left > 0 && misses().length > 0; left--) {
    const steps = stepsFor(chance.pick(misses()), table, pinned, chance);
    const [before, strained] = [cost(), sum(steps.map(strain))];
    steps.forEach(take);
    const leave = ((HEAT * left) / PATIENCE) * chance.uniform() * chance.uniform();
    if (cost() + strained > before + leave) for (const step of steps) take({ ...step, by: -step.by });
  }
  return misses().length === 0;
}

/** One index moves towards the goal, and perhaps others of the province by as many points, mostly against it. */
function stepsFor({ board, rivals, ...own }: Miss, table: Table, pinned: Pinned, chance: Chance): Step[] {
  const { uniform, pick } = chance;
  const { list, formula } = board;
  const way = rivals.length > 0 && uniform() < 0.4 ? pick(rivals) : own;
  const parts = at(list.parts, way.unit ?? Math.floor(uniform() * list.parts.length));
  const province = pick(parts);
  const values = at(table, province);
  const free = [...values.keys()].filter((index) => at(pinned, province)[index] === undefined);
  const causes = free.filter((index) => at(formula.weights, index) > 0);
  if (causes.length === 0) return [];

  const index = pick(causes);
  const beyond = uniform() < 0.25 ? 0 : Math.floor(1 + 20 * uniform());
  const needed = Math.ceil(Math.abs(way.gap) + beyond) * formula.points * parts.length;
  const longest = Math.ceil(uniform() * (uniform() < 0.1 ? 5 * STEP : STEP));
  const length = Math.min(Math.max(roundHalfUp(needed, at(formula.weights, index)), 1), longest);
  const steps = [{ province, index, by: Math.sign(way.gap) * length }];

  const { weights } = formulaOf("total");
  const points = Math.sign(way.gap) * length * at(weights, index);
  while (uniform() < 0.6) {
    const other = pick(free);
    if (steps.some((step) => step.index === other)) break;
    const by = roundHalfUp(uniform() < 0.75 ? -points : points, at(weights, other));
    steps.push({ province, index: other, by });
  }
  return steps.map((step) => {
    const value = at(values, step.index);
    return { ...step, by: Math.min(Math.max(value + step.by, 0), BEST) - value };
  });
}
