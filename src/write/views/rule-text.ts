import { multiply } from "../../core/fraction.ts";
import type { Fraction, Lang, Leaf, Methodology, Operand, Part, Step, Term } from "../../types/index.ts";
import { exactText, localized } from "../formats/number.ts";

/** How a measure's points follow from raw figures: in the words of its decision, else by its rule; empty where it has none. */
export function ruleText({ rule, score, max }: Leaf, { figures = [] }: Methodology, lang: Lang): string {
  if (rule) return rule[lang];
  if (score === undefined) return "";
  const number = (value: Fraction): string => localized(exactText(value), lang);
  const wordsOf = (code: string) =>
    figures.find((figure) => figure.code === code)?.words ?? new Map<string, Fraction>();
  const text = (part: Part<Fraction>): string => partText(part, max, number, wordsOf);
  return "sum" in score ? score.sum.map(text).join(" + ") : text(score);
}

type Shown = (value: Fraction) => string;

function partText(
  part: Part<Fraction>,
  max: Fraction,
  number: Shown,
  wordsOf: (code: string) => ReadonlyMap<string, Fraction>,
): string {
  const operand = (value: Operand<Fraction>): string => operandText(value, number);
  if ("steps" in part) {
    const steps = part.at.map((step) => `${stepText(step, number)} → ${number(step.points)}`);
    const rest = part.else ? [`… → ${number(part.else)}`] : [];
    return `${operand(part.steps)}: ${[...steps, ...rest].join(", ")}`;
  }
  const isLower = part.better === "lower";
  if ("zscore" in part) {
    const scale = part.spread ? ` × ${number(part.spread)}` : "";
    const shift = part.mean ? ` + ${number(part.mean)}` : "";
    return `${isLower ? "−" : ""}z(${operand(part.zscore)})${scale}${shift}`;
  }
  const side = isLower ? "↓" : "↑";
  if ("rank" in part) return `rank(${operand(part.rank)} ${side})`;
  const points = number(part.points ?? max);
  if ("percentile" in part) return `percentile(${operand(part.percentile)} ${side}) × ${points}`;
  if ("choice" in part) {
    const worth = (share: Fraction): string => number(multiply(share, part.points ?? max));
    return `${part.choice}: ${[...wordsOf(part.choice)].map(([word, share]) => `${word} → ${worth(share)}`).join(", ")}`;
  }
  if ("ratio" in part) {
    const share = `${operand(part.ratio)} / ${operand(part.of)}`;
    return `${isLower ? `(1 − ${share})` : share} × ${points}`;
  }
  const [low, high] = part.range?.map(number) ?? ["0", points];
  const end = (value: Fraction | string): string => (typeof value === "string" ? value : number(value));
  const ends = isLower ? [high, low] : [low, high];
  const read = part.log ? `ln ${operand(part.between)}` : operand(part.between);
  return `${read}: ${end(part.from)} → ${ends[0]}, ${end(part.to)} → ${ends[1]}`;
}

function operandText(operand: Operand<Fraction>, number: Shown): string {
  const term = (one: Term<Fraction>): string => (typeof one === "string" ? one : number(one));
  if (typeof operand === "string" || "n" in operand) return term(operand);
  const { plus, minus = [], times, per } = operand;
  const sum = [plus.map(term).join(" + "), ...minus.map(term)].join(" − ");
  const whole = plus.length + minus.length > 1 && (times || per) ? `(${sum})` : sum;
  return `${times ? `${number(times)} × ` : ""}${whole}${per === undefined ? "" : ` / ${term(per)}`}`;
}

function stepText({ is, from, above, upTo, below }: Step<Fraction>, number: Shown): string {
  const signs: readonly (readonly [string, Fraction | undefined])[] = [
    ["", is],
    ["≥", from],
    [">", above],
    ["≤", upTo],
    ["<", below],
  ];
  return signs.flatMap(([sign, end]) => (end ? [`${sign} ${number(end)}`.trim()] : [])).join(" ");
}
