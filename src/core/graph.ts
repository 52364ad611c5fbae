import type { Fraction, Measure, Methodology } from "../types/index.ts";
import { HELD, significant } from "./digits.ts";
import { add, divide, fraction, multiply, sum } from "./fraction.ts";
import { type Graph, membersFirstIn } from "./walk.ts";

/** What is known of a methodology once it has been walked through. */
interface Index {
  readonly byCode: ReadonlyMap<string, Measure>;
  /** Members before the aggregates that count them. */
  readonly order: readonly Measure[];
  readonly scales: ReadonlyMap<string, Fraction>;
  /** What members count, of the measures that were asked for. */
  readonly shares: Map<Measure, ReadonlyMap<string, Fraction>>;
}

const indexes = new WeakMap<Methodology, Index>();

function indexOf(methodology: Methodology): Index {
  const known = indexes.get(methodology);
  if (known) return known;
  const byCode = new Map(methodology.measures.map((measure) => [measure.code, measure]));
  const order = membersFirstIn(graphOf(methodology)).flatMap((code) => byCode.get(code) ?? []);
  const made = { byCode, order, scales: scalesOf(methodology, order), shares: new Map() };
  indexes.set(methodology, made);
  return made;
}

const NONE: ReadonlyMap<string, Fraction> = new Map();

/** The members of a measure with their weights; a leaf has none. */
export const membersOf = (measure: Measure): ReadonlyMap<string, Fraction> =>
  measure.is === "aggregate" ? measure.of : NONE;

/** The members that count: those of a weight other than 0. */
export const scoredMembersOf = (measure: Measure): readonly (readonly [code: string, weight: Fraction])[] =>
  [...membersOf(measure)].filter(([, { n }]) => n !== 0n);

/** Whether a measure is a sum that takes members off. */
export const isReduced = (measure: Measure): boolean => [...membersOf(measure).values()].some(({ n }) => n < 0n);

/** An aggregate whose value is a weighted mean of its members' values, so that shares say how much each counts. */
export const isLinear = (measure: Measure): boolean =>
  measure.is === "aggregate" &&
  !isReduced(measure) &&
  (measure.mean === undefined || measure.mean === "arithmetic" || measure.mean === "sum");

const graphOf = ({ measures }: Methodology): Graph =>
  new Map(measures.map((measure) => [measure.code, [...membersOf(measure).keys()]]));

/** The measure of that code, if the methodology has it. */
export const measureOf = (methodology: Methodology, code: string): Measure | undefined =>
  indexOf(methodology).byCode.get(code);

/** The measures, members before the aggregates that count them. */
export const membersFirst = (methodology: Methodology): readonly Measure[] => indexOf(methodology).order;

/** Measures that no aggregate counts: where a reader starts. In file order. */
export function topsOf(methodology: Methodology): readonly Measure[] {
  const members = new Set(methodology.measures.flatMap((measure) => [...membersOf(measure).keys()]));
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
 * that its members share. A sum has the sum of what its members can bring, on either scale; what they can take off does
 * not count.
 */
export const scaleOf = (methodology: Methodology, code: string): Fraction =>
  indexOf(methodology).scales.get(code) ?? ONE;

const ONE = fraction(1n);

function scalesOf({ scale }: Methodology, order: readonly Measure[]): ReadonlyMap<string, Fraction> {
  const scales = new Map<string, Fraction>();
  for (const measure of order) {
    const isSum = measure.is === "aggregate" && measure.mean === "sum";
    const own = scale === "fraction" ? ONE : (measure.max ?? impliedScale(measure, scales) ?? weightOf(measure));
    scales.set(measure.code, isSum ? sum(broughtBy(measure, scales).filter(({ n }) => n > 0n)) : own);
  }
  return scales;
}

/** What each member can bring to a sum: its weight times its largest value. */
const broughtBy = (measure: Measure, scales: ReadonlyMap<string, Fraction>): readonly Fraction[] =>
  [...membersOf(measure)].map(([member, weight]) => multiply(weight, scales.get(member) ?? ONE));

/**
 * What each member's value, as a share of its largest, counts in the value of an aggregate: shares that sum to 1. By
 * weight; in a sum by what the member can bring, or, below 0 and beside those that sum to 1, take off. In a geometric mean these are the exponents.
 */
export function sharesOf(methodology: Methodology, measure: Measure): ReadonlyMap<string, Fraction> {
  const { shares, scales } = indexOf(methodology);
  const known = shares.get(measure);
  if (known) return known;
  const isSum = measure.is === "aggregate" && measure.mean === "sum";
  const members = [...membersOf(measure)];
  const counts = isSum ? broughtBy(measure, scales) : members.map(([, weight]) => weight);
  const whole = sum(counts.filter(({ n }) => n > 0n));
  const made = new Map(members.map(([member], i) => [member, divide(counts[i] ?? ONE, whole)]));
  shares.set(measure, made);
  return made;
}

/** What weights and members say of an aggregate's largest value; undefined where they say nothing. */
function impliedScale(measure: Measure, scales: ReadonlyMap<string, Fraction>): Fraction | undefined {
  const scored = scoredMembersOf(measure);
  const same = (a: Fraction | undefined, b: Fraction | undefined): boolean => a?.n === b?.n && a?.d === b?.d;
  if (scored.every(([member, weight]) => same(scales.get(member), weight))) return weightOf(measure);
  const [first = ""] = scored[0] ?? [];
  return scored.every(([member]) => same(scales.get(member), scales.get(first))) ? scales.get(first) : undefined;
}

/** Aggregates in points whose largest value neither `max` nor their members tell. */
export function withoutScale(methodology: Methodology): readonly string[] {
  const { order, scales } = indexOf(methodology);
  if (methodology.scale === "fraction") return [];
  return order.flatMap((measure) => {
    const isClear = measure.max !== undefined || (measure.is === "aggregate" && measure.mean === "sum");
    return isClear || impliedScale(measure, scales) ? [] : [measure.code];
  });
}

/** The sum of the weights of a measure's members. */
export const weightOf = (measure: Measure): Fraction => sum([...membersOf(measure).values()]);

/** The points behind a measure: a leaf's `max`, an aggregate's sum of weights. */
export function pointsOf(methodology: Methodology, code: string): Fraction {
  const measure = measureOf(methodology, code);
  return measure?.max ?? (measure === undefined ? fraction(0n) : weightOf(measure));
}

/** A share that has grown too long is held with 40 significant digits, so that work stays bounded. */
const bounded = (share: Fraction): Fraction => (share.d < LONGEST ? share : significant(share, HELD));
const LONGEST = 10n ** 1000n;

const isStart = (measure: Measure, starts: ReadonlySet<string>): boolean =>
  measure.is === "leaf" || starts.has(measure.code);

/** The share of every measure in an aggregate, 1 of its own: the product of weight shares along every path, summed. */
function sharesIn(methodology: Methodology, code: string, starts: ReadonlySet<string>): ReadonlyMap<string, Fraction> {
  const shares = new Map([[code, fraction(1n)]]);
  for (const measure of membersFirst(methodology).toReversed()) {
    const share = shares.get(measure.code);
    if (share === undefined || isStart(measure, starts)) continue;
    for (const [member, part] of sharesOf(methodology, measure)) {
      shares.set(member, bounded(add(shares.get(member) ?? fraction(0n), multiply(share, part))));
    }
  }
  return shares;
}

/** The measures that take something off an aggregate: their shares in it are below 0. */
export function deductionsIn(
  methodology: Methodology,
  code: string,
  starts: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const shares = [...sharesIn(methodology, code, starts)];
  return new Set(shares.flatMap(([member, { n }]) => (n < 0n ? [member] : [])));
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
  const shares = sharesIn(methodology, code, starts);
  return new Map(
    methodology.measures.flatMap((measure) => {
      const share = isStart(measure, starts) ? shares.get(measure.code) : undefined;
      return share === undefined ? [] : [[measure.code, share] as const];
    }),
  );
}
