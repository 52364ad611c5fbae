import type { Fraction, Measure, Methodology } from "../types/index.ts";
import { add, divide, fraction, fractionOf, multiply } from "./fraction.ts";

/** What is known of a methodology once it has been walked through. */
interface Index {
  readonly byCode: ReadonlyMap<string, Measure>;
  /** Members before the aggregates that count them. */
  readonly order: readonly Measure[];
  readonly scales: ReadonlyMap<string, Fraction>;
}

const indexes = new WeakMap<Methodology, Index>();

function indexOf(methodology: Methodology): Index {
  const known = indexes.get(methodology);
  if (known) return known;
  const byCode = new Map(methodology.measures.map((measure) => [measure.code, measure]));
  const order = walk(methodology).order.flatMap((code) => byCode.get(code) ?? []);
  const made = { byCode, order, scales: scalesOf(methodology, order) };
  indexes.set(methodology, made);
  return made;
}

/** The measure of that code, if the methodology has it. */
export const measureOf = (methodology: Methodology, code: string): Measure | undefined =>
  indexOf(methodology).byCode.get(code);

/** The measures, members before the aggregates that count them. */
export const membersFirst = (methodology: Methodology): readonly Measure[] => indexOf(methodology).order;

/** Measures that no aggregate counts: where a reader starts. In file order. */
export function topsOf(methodology: Methodology): readonly Measure[] {
  const members = new Set(methodology.measures.flatMap((measure) => Object.keys(measure.of ?? {})));
  return methodology.measures.filter(({ code }) => !members.has(code));
}

/** What a ranking ranks by when nobody says: the total, or the last measure that no other counts. */
export function mainMeasure(methodology: Methodology): Measure | undefined {
  const tops = topsOf(methodology);
  return tops.find(({ kind }) => kind === "total") ?? tops.at(-1);
}

/**
 * The largest value of a measure on the methodology's scale: 1 for fractions. For points a leaf has its `max`; an
 * aggregate its own `max`, else the sum of its weights where these are its members' points, else the largest value
 * that its members share.
 */
export const scaleOf = (methodology: Methodology, code: string): Fraction =>
  methodology.scale === "fraction" ? ONE : (indexOf(methodology).scales.get(code) ?? ONE);

const ONE = fraction(1n);

function scalesOf({ scale }: Methodology, order: readonly Measure[]): ReadonlyMap<string, Fraction> {
  const scales = new Map<string, Fraction>();
  if (scale === "fraction") return scales;
  for (const { code, max, of = {} } of order) {
    scales.set(code, max === undefined ? (impliedScale(of, scales) ?? sumOf(Object.values(of))) : fractionOf(max));
  }
  return scales;
}

/** What weights and members say of an aggregate's largest value; undefined where they say nothing. */
function impliedScale(
  of: Readonly<Record<string, number>>,
  scales: ReadonlyMap<string, Fraction>,
): Fraction | undefined {
  const scored = Object.entries(of).filter(([, weight]) => weight > 0);
  const same = (a: Fraction | undefined, b: Fraction | undefined): boolean => a?.n === b?.n && a?.d === b?.d;
  if (scored.every(([member, weight]) => same(scales.get(member), fractionOf(weight)))) {
    return sumOf(scored.map(([, weight]) => weight));
  }
  const [first = ""] = scored[0] ?? [];
  return scored.every(([member]) => same(scales.get(member), scales.get(first))) ? scales.get(first) : undefined;
}

/** Aggregates in points whose largest value neither `max` nor their members tell. */
export function withoutScale(methodology: Methodology): readonly string[] {
  const { order, scales } = indexOf(methodology);
  if (methodology.scale === "fraction") return [];
  return order.flatMap(({ code, max, of }) => (of && max === undefined && !impliedScale(of, scales) ? [code] : []));
}

const sumOf = (weights: readonly number[]): Fraction =>
  weights.reduce((sum, weight) => add(sum, fractionOf(weight)), fraction(0n));

/** The points behind a measure: a leaf's `max`, an aggregate's sum of weights. */
export function pointsOf(methodology: Methodology, code: string): Fraction {
  const measure = measureOf(methodology, code);
  return measure?.max === undefined ? sumOf(Object.values(measure?.of ?? {})) : fractionOf(measure.max);
}

/**
 * The share of each leaf in an aggregate, 0–1, in file order: the product of weight shares along every path, summed.
 * Measures in `starts` count as leaves. Exact for arithmetic means; for a geometric mean, the share of the exponent.
 */
export function effectiveWeights(
  methodology: Methodology,
  code: string,
  starts: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Fraction> {
  const shares = new Map([[code, fraction(1n)]]);
  for (const { code: at, of } of membersFirst(methodology).toReversed()) {
    const share = shares.get(at);
    if (share === undefined || of === undefined || starts.has(at)) continue;
    const each = divide(share, sumOf(Object.values(of)));
    for (const [member, weight] of Object.entries(of)) {
      shares.set(member, add(shares.get(member) ?? fraction(0n), multiply(each, fractionOf(weight))));
    }
  }
  return new Map(
    methodology.measures.flatMap(({ code: leaf, of }) => {
      const share = of === undefined || starts.has(leaf) ? shares.get(leaf) : undefined;
      return share === undefined ? [] : [[leaf, share] as const];
    }),
  );
}

/** Measures and their members, valid or not. */
export interface Graph {
  readonly measures: readonly Pick<Measure, "code" | "of">[];
}

/** A circle of members, as codes from a measure back to itself; undefined where there is none. */
export const circleIn = (graph: Graph): readonly string[] | undefined => walk(graph).circle;

/** How many levels of measures stand above one another; 1 where there are only leaves. */
export function levelsIn(graph: Graph): number {
  const levels = new Map<string, number>();
  const members = membersIn(graph);
  for (const code of walk(graph).order) {
    const below = (members.get(code) ?? []).map((member) => levels.get(member) ?? 0);
    levels.set(code, 1 + below.reduce((most, level) => Math.max(most, level), 0));
  }
  return [...levels.values()].reduce((most, level) => Math.max(most, level), 0);
}

const membersIn = ({ measures }: Graph): ReadonlyMap<string, readonly string[]> =>
  new Map(measures.map(({ code, of }) => [code, Object.keys(of ?? {})]));

/** Goes down from every measure once, on a stack of its own, as a file may have any depth; stops at a circle. */
function walk(graph: Graph): { readonly order: readonly string[]; readonly circle?: readonly string[] } {
  const members = membersIn(graph);
  const order: string[] = [];
  const done = new Set<string>();
  const path = new Set<string>();
  const stack = [...members.keys()].reverse();
  for (let code = stack.at(-1); code !== undefined; code = stack.at(-1)) {
    if (path.has(code) || done.has(code)) {
      stack.pop();
      if (path.delete(code)) order.push(code);
      done.add(code);
      continue;
    }
    path.add(code);
    for (const member of (members.get(code) ?? []).toReversed()) {
      if (path.has(member)) return { order, circle: [...[...path].slice([...path].indexOf(member)), member] };
      if (!done.has(member)) stack.push(member);
    }
  }
  return { order };
}
