import { at } from "../../core/column.ts";
import { fraction, lcm, multiply } from "../../core/fraction.ts";
import { scaleOf } from "../../core/graph.ts";
import { type Constraint, maximum } from "../../core/simplex.ts";
import type { Fraction } from "../../types/index.ts";
import type { Edge, Structure } from "./structure.ts";

/** The weights of the members of one measure, each between two bounds, all with one sum; whole numbers of one part. */
export interface Box {
  readonly edges: readonly Edge[];
  readonly low: readonly bigint[];
  readonly high: readonly bigint[];
  readonly sum: bigint;
  /** The members' values, over their scales: of each unit that has all, one a member, whole numbers of one part. */
  readonly values: readonly (readonly bigint[] | undefined)[];
}

/** How much more each member of one unit has than that of another. */
export type Lead = readonly bigint[];

/** All weights of the measure's own members that are within `spread` (0–1) of the present ones and keep their sum. */
export function boxAround(structure: Structure, spread: Fraction): Box {
  const { by, methodology, columns, units } = structure;
  const edges = structure.edges.filter(({ aggregate }) => aggregate === by);
  const one = fraction(1n);
  const low = edges.map(({ weight }) => multiply(weight, fraction(spread.d - spread.n, spread.d)));
  const high = edges.map(({ weight }) => multiply(weight, fraction(spread.d + spread.n, spread.d)));
  const members = edges.map(({ member }) => ({ column: columns.get(member), scale: scaleOf(methodology, member) }));
  const cells = Array.from({ length: units }, (_, i) =>
    members.map(({ column, scale }) => {
      const value = column && at(column, i);
      return value && multiply(value, fraction(scale.d, scale.n));
    }),
  );
  const weightPart = [...low, ...high].reduce((part, { d }) => lcm(part, d), one.d);
  const valuePart = cells.flat().reduce((part, value) => lcm(part, value?.d ?? 1n), one.d);
  const whole = ({ n, d }: Fraction, part: bigint): bigint => n * (part / d);
  const values = cells.map((row) => {
    const known = row.flatMap((value) => value ?? []);
    return known.length < row.length ? undefined : known.map((value) => whole(value, valuePart));
  });
  const sum = edges.reduce((total, { weight }) => total + whole(weight, weightPart), 0n);
  return { edges, sum, values, low: low.map((w) => whole(w, weightPart)), high: high.map((w) => whole(w, weightPart)) };
}

/** Σ weight · lead. */
export const weigh = (lead: Lead, weights: readonly bigint[]): bigint =>
  lead.reduce((sum, value, m) => sum + value * (weights[m] ?? 0n), 0n);

/** The least and the largest weighted lead over all weights of a box: what is free of the sum goes where it tells most. */
export function extremesOf(lead: Lead, { low, high, sum }: Box): readonly [least: bigint, largest: bigint] {
  const rising = [...lead.keys()].sort((a, b) => ((lead[a] ?? 0n) < (lead[b] ?? 0n) ? -1 : 1));
  const fill = (order: readonly number[]): bigint => {
    let left = low.reduce((rest, weight) => rest - weight, sum);
    let found = weigh(lead, low);
    for (const m of order) {
      const room = (high[m] ?? 0n) - (low[m] ?? 0n);
      const part = room < left ? room : left;
      found += part * (lead[m] ?? 0n);
      left -= part;
    }
    return found;
  };
  return [fill(rising), fill(rising.toReversed())];
}

/** Whether some weights of the box give every one of these leads more than 0, decided exactly. */
export function canAllLead(leads: readonly Lead[], box: Box): boolean {
  const room = fraction(1n);
  const rows = leads.map((lead) => ({
    form: [...lead.map((value) => fraction(-value)), room],
    bound: base(lead, box),
  }));
  const objective = [...box.low.map(() => fraction(0n)), room];
  const capped = { form: objective, bound: room };
  const most = maximum(objective, [...rows, ...boundsOf(box), capped]);
  return most !== undefined && most.n > 0n;
}

/** Whether some weights of the box give none of these leads more than 0, decided exactly. */
export function canNoneLead(leads: readonly Lead[], box: Box): boolean {
  const rows = leads.map((lead) => ({
    form: lead.map((value) => fraction(value)),
    bound: fraction(-base(lead, box).n),
  }));
  const nothing = box.low.map(() => fraction(0n));
  return maximum(nothing, [...rows, ...boundsOf(box)]) !== undefined;
}

/** A lead with the least weights: the programmes count from these. */
const base = (lead: Lead, { low }: Box): Fraction => fraction(weigh(lead, low));

/** What the weights may be above the least ones: each up to its width, all together what is left of the sum. */
function boundsOf({ low, high, sum }: Box): readonly Constraint[] {
  const left = low.reduce((rest, weight) => rest - weight, sum);
  const all = (sign: bigint): readonly Fraction[] => low.map(() => fraction(sign));
  const alone = (m: number): readonly Fraction[] => low.map((_, other) => fraction(other === m ? 1n : 0n));
  return [
    ...low.map((weight, m) => ({ form: alone(m), bound: fraction((high[m] ?? weight) - weight) })),
    { form: all(1n), bound: fraction(left) },
    { form: all(-1n), bound: fraction(-left) },
  ];
}
