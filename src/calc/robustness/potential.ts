import { type Box, canAllLead, canNoneLead, extremesOf, type Lead } from "./box.ts";

/** Solves a mixed-integer model in the LP format: the values of its variables, or undefined where it has no solution. */
export type Solve = (model: string) => ReadonlyMap<string, number> | undefined;

/** The best and the worst rank of a unit over all weights of a box; ties share the best rank. */
export interface RankRange {
  readonly best: number;
  readonly worst: number;
}

/**
 * The best and the worst rank of a unit among those that have every value; before rounding. Undefined where it lacks
 * one. Both are given by some weights, which exact arithmetic confirms; that none passes them is by the solver.
 */
export function rankRange(unit: number, box: Box, solve: Solve): RankRange | undefined {
  const own = box.values[unit];
  if (own === undefined) return undefined;
  const leads = box.values.flatMap((values, j) =>
    values === undefined || j === unit ? [] : [values.map((value, m) => value - (own[m] ?? 0n))],
  );
  const reach = leads.map((lead) => ({ lead, ends: extremesOf(lead, box) }));
  const always = reach.filter(({ ends: [least] }) => least > 0n).length;
  const open = reach.filter(({ ends: [least, largest] }) => least <= 0n && largest > 0n);
  const [fewest, most] = SIDES.map((side) => 1 + always + countAhead(open, box, side, solve));
  return fewest === undefined || most === undefined ? undefined : { best: fewest, worst: most };
}

const SIDES = ["best", "worst"] as const;
type Side = (typeof SIDES)[number];

/** Another unit that some weights put before the one in question and others do not. */
interface Reach {
  readonly lead: Lead;
  readonly ends: readonly [least: bigint, largest: bigint];
}

/**
 * The fewest or the most others that some weights of the box put before a unit. The solver says which; where exact
 * arithmetic finds no weights for that, which happens at ties, it is asked again for something else.
 */
function countAhead(open: readonly Reach[], box: Box, side: Side, solve: Solve): number {
  const refused: (readonly number[])[] = [];
  while (open.length > 0) {
    const solved = solve(modelOf(open, box, side, refused));
    if (solved === undefined) throw new Error(`no solution for the ${side} rank`);
    const isAhead = (j: number): boolean => (solved.get(`z${j}`) ?? 0) > 0.5;
    const chosen = [...open.keys()].filter((j) => isAhead(j) === (side === "worst"));
    const leads = chosen.flatMap((j) => [open[j]?.lead ?? []]);
    const possible = side === "worst" ? canAllLead(leads, box) : canNoneLead(leads, box);
    if (possible) return side === "worst" ? chosen.length : open.length - chosen.length;
    refused.push(chosen);
  }
  return 0;
}

/** The largest margin, of the largest lead, that a solution keeps from a tie. */
const MARGIN = 0.01;

/**
 * The fewest or the most others ahead: z is 1 for each of them, w are shares of the sum. Among the weights that give
 * that number it prefers those that keep a margin t from ties.
 */
function modelOf(
  open: readonly Reach[],
  { low, high, sum }: Box,
  side: Side,
  refused: readonly (readonly number[])[],
): string {
  const largest = Number(open.flatMap(({ lead }) => lead).reduce(larger, 1n));
  const total = Number(sum);
  const share = (weight: bigint | undefined): number => Number(weight ?? 0n) / total;
  const rows = open.map(({ lead, ends: [least, most] }, j) => {
    const row = lead.map((value, m) => termOf(Number(value) / largest, `w${m}`)).join(" ");
    const end = Number(side === "best" ? most : least) / largest / total;
    return side === "best"
      ? ` ${row} + t ${termOf(-end - MARGIN, `z${j}`)} <= 0`
      : ` ${row} - t ${termOf(end - MARGIN, `z${j}`)} >= ${end - MARGIN}`;
  });
  const cuts = refused.map((chosen) => {
    const terms = chosen.map((j) => `z${j}`).join(" + ");
    return side === "best" ? ` ${terms} >= 1` : ` ${terms} <= ${chosen.length - 1}`;
  });
  const z = open.map((_, j) => `z${j}`);
  const [goal, sign] = side === "best" ? ["minimize", "-"] : ["maximize", "+"];
  return [
    goal,
    ` obj: ${z.join(" + ")} ${sign} ${0.5 / MARGIN} t`,
    "subject to",
    ...rows,
    ...cuts,
    ` ${low.map((_, m) => termOf(1, `w${m}`)).join(" ")} = 1`,
    "bounds",
    ...low.map((weight, m) => ` ${share(weight)} <= w${m} <= ${share(high[m])}`),
    ` 0 <= t <= ${MARGIN}`,
    "binary",
    ` ${z.join(" ")}`,
    "end",
    "",
  ].join("\n");
}

const termOf = (factor: number, variable: string): string =>
  `${factor < 0 ? "-" : "+"} ${Math.abs(factor)} ${variable}`;

function larger(most: bigint, value: bigint): bigint {
  const size = value < 0n ? -value : value;
  return size > most ? size : most;
}
