import { codeKey } from "../../core/code.ts";
import { problem } from "../../core/failure.ts";
import { figuresOf } from "../../core/figures.ts";
import { compare, fraction } from "../../core/fraction.ts";
import { isReduced, scaleOf } from "../../core/graph.ts";
import { isRecord } from "../../core/record.ts";
import { hasEnd, isOn, valuesOnSteps } from "../../core/step.ts";
import type {
  Aggregate,
  Fraction,
  Leaf,
  Methodology,
  Operand,
  Part,
  Place,
  Problem,
  RawFigure,
  RuleFault,
  Score,
  Step,
  Term,
} from "../../types/index.ts";
import type { Json } from "../file/json.ts";
import { wordKey } from "../table/limits.ts";

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/** What rules and raw figures say, in the right form, that no table can follow. */
export function ruleFaults(methodology: Methodology, json: Json, file: string): readonly Problem[] {
  const { measures, figures = [] } = methodology;
  const known = new Map(figures.map((figure) => [figure.code, figure]));
  const lines = linesOf(json);
  const faults: Problem[] = [];
  const seen = new Set(measures.map(({ code }) => codeKey(code)));
  for (const { code, words } of figures) {
    const place = { file, line: lines.get(code) };
    if (seen.has(codeKey(code))) faults.push(problem("duplicate-code", place, { code }));
    seen.add(codeKey(code));
    const keys = [...(words?.keys() ?? [])].map(wordKey);
    if (new Set(keys).size < keys.length) faults.push(problem("rule-fault", place, { measure: code, fault: "words" }));
  }
  for (const measure of measures) {
    const place = { file, line: lines.get(measure.code) };
    if (measure.is === "leaf") for (const fault of leafFaults(measure, known, place)) faults.push(fault);
    else for (const fault of aggregateFaults(measure, methodology, place)) faults.push(fault);
  }
  return faults;
}

/** A sum that does not say whether it may fall below 0, or that its members can bring above its maximum. */
function aggregateFaults(sum: Aggregate, methodology: Methodology, place: Place): readonly Problem[] {
  const { code: measure, mean, max, belowZero } = sum;
  const faults: Problem[] = [];
  if (isReduced(sum) && belowZero === undefined) faults.push(problem("weight-sign", place, { measure }));
  const reach = scaleOf(methodology, measure);
  if (methodology.scale === "points" && mean === "sum" && max && compare(reach, max) > 0)
    faults.push(problem("reach-over-max", place, { measure, reach, max }));
  return faults;
}

function leafFaults(leaf: Leaf, known: ReadonlyMap<string, RawFigure>, place: Place): readonly Problem[] {
  const { code: measure, score } = leaf;
  if (score === undefined) return [];
  const read = figuresOf(score);
  const unknown = read.filter((figure) => !known.has(figure));
  const faults = new Set(faultsOf(score, leaf.max, known));
  if (read.length === 0) faults.add("constant");
  return [
    ...unknown.map((figure) => problem("figure-unknown", place, { measure, figure })),
    ...[...faults].map((fault) => problem("rule-fault", place, { measure, fault })),
  ];
}

function faultsOf(rule: Score, max: Fraction, known: ReadonlyMap<string, RawFigure>): readonly RuleFault[] {
  if ("sum" in rule) return rule.sum.flatMap((part) => partFaults(part, negative(max), max, known));
  return partFaults(rule, ZERO, max, known);
}

const negative = ({ n, d }: Fraction): Fraction => fraction(-n, d);

/** The faults of a rule whose points lie between two. */
function partFaults(
  rule: Part<Fraction>,
  least: Fraction,
  most: Fraction,
  known: ReadonlyMap<string, RawFigure>,
): readonly RuleFault[] {
  const faults: RuleFault[] = isDividedByNone(rule) ? ["divisor"] : [];
  const given: (Fraction | undefined)[] = "points" in rule ? [rule.points] : [];
  if ("steps" in rule) {
    given.push(rule.else);
    for (const { points } of rule.at) given.push(points);
    for (const fault of stepFaults(rule.at)) faults.push(fault);
  }
  if ("between" in rule) {
    const { from, to, range, log } = rule;
    for (const points of range ?? []) given.push(points);
    if (range && compare(range[0], range[1]) === 0) faults.push("range");
    if (from !== "least" && to !== "most" && compare(from, to) >= 0) faults.push("goalposts");
    if (log && [from, to].some((end) => typeof end !== "string" && end.n <= 0n)) faults.push("log");
  }
  if ("choice" in rule && known.has(rule.choice)) {
    const words = known.get(rule.choice)?.words;
    if (words === undefined) faults.push("no-words");
    const isShare = (value: Fraction): boolean => value.n >= 0n && compare(value, ONE) <= 0;
    if (![...(words?.values() ?? [])].every(isShare)) faults.push("word-share");
  }
  if (given.some((points) => points && compare(points, most) > 0)) faults.push("points");
  if (given.some((points) => points && compare(points, least) < 0)) faults.push("points-below");
  return faults;
}

/** Steps that no value is on, or that come after others which take all of their values. */
function stepFaults(steps: readonly Step<Fraction>[]): readonly RuleFault[] {
  const values = valuesOnSteps(steps);
  const reached = new Set(values.map((value) => steps.findIndex((step) => isOn(value, step))));
  const canBeMet = (step: Step<Fraction>): boolean => hasEnd(step) && values.some((value) => isOn(value, step));
  const faults: RuleFault[] = steps.every(canBeMet) ? [] : ["step"];
  return steps.some((step, i) => canBeMet(step) && !reached.has(i)) ? [...faults, "step-behind"] : faults;
}

/** Whether a rule divides by a number that is not above 0. */
function isDividedByNone(rule: Part<Fraction>): boolean {
  const isNone = (term: Term<Fraction> | undefined): boolean => typeof term === "object" && term.n <= 0n;
  const hasNone = (operand: Operand<Fraction>): boolean =>
    typeof operand === "object" && "plus" in operand && isNone(operand.per);
  if ("ratio" in rule) return hasNone(rule.ratio) || hasNone(rule.of) || (isTerm(rule.of) && isNone(rule.of));
  if ("between" in rule) return hasNone(rule.between);
  if ("steps" in rule) return hasNone(rule.steps);
  if ("choice" in rule) return false;
  if ("zscore" in rule) return hasNone(rule.zscore);
  return hasNone("rank" in rule ? rule.rank : rule.percentile);
}

const isTerm = (operand: Operand<Fraction>): operand is Term<Fraction> =>
  typeof operand === "string" || !("plus" in operand);

/** The line of each measure and figure, by its code. */
function linesOf({ content, lineOf }: Json): ReadonlyMap<string, number | undefined> {
  const listed = (key: string): readonly unknown[] =>
    isRecord(content) && Array.isArray(content[key]) ? content[key] : [];
  return new Map(
    [...listed("figures"), ...listed("measures")].flatMap((item) =>
      isRecord(item) && typeof item.code === "string" ? [[item.code, lineOf(item, "code")] as const] : [],
    ),
  );
}
