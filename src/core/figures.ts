import type { Fraction, Operand, Part, Score } from "../types/index.ts";

/** The raw figures that a rule reads, each once. */
export function figuresOf(rule: Score): readonly string[] {
  const parts = "sum" in rule ? rule.sum : [rule];
  return [...new Set(parts.flatMap((part) => operandsOf(part).flatMap(figuresIn)))];
}

function operandsOf(part: Part<Fraction>): readonly Operand<Fraction>[] {
  if ("ratio" in part) return [part.ratio, part.of];
  if ("between" in part) return [part.between];
  if ("steps" in part) return [part.steps];
  if ("choice" in part) return [part.choice];
  if ("zscore" in part) return [part.zscore];
  return ["rank" in part ? part.rank : part.percentile];
}

function figuresIn(operand: Operand<Fraction>): readonly string[] {
  if (typeof operand === "string") return [operand];
  if (!("plus" in operand)) return [];
  const terms = [...operand.plus, ...(operand.minus ?? []), operand.per];
  return terms.filter((term) => typeof term === "string");
}
