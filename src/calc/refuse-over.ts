import { at, lengthOf } from "../core/column.ts";
import { Failure, problem } from "../core/failure.ts";
import { compare } from "../core/fraction.ts";
import { scaleOf } from "../core/graph.ts";
import type { Column, Leaf, Methodology } from "../types/index.ts";

/** Refuses sums of parts that are above the measure's maximum, which no table may state. @throws Failure with all */
export function refuseOver(
  column: Column,
  leaf: Leaf,
  methodology: Methodology,
  names: readonly string[],
  file: string,
) {
  const max = scaleOf(methodology, leaf.code);
  const over = Array.from({ length: lengthOf(column) }, (_, i) => ({ unit: names[i], sum: at(column, i) }));
  const problems = over.flatMap(({ unit, sum }) =>
    sum === undefined || compare(sum, max) <= 0
      ? []
      : [problem("sum-over-max", { file, unit }, { unit: unit ?? "", measure: leaf.name, sum, max })],
  );
  if (problems.length > 0) throw new Failure(problems);
}
