import { at, columnOf, lengthOf } from "../../core/column.ts";
import { fraction } from "../../core/fraction.ts";
import { measureOf, scaleOf } from "../../core/graph.ts";
import type { Column, Fraction, Measure, Methodology } from "../../types/index.ts";
import { aggregate } from "../aggregate.ts";
import type { Structure } from "../robustness/structure.ts";
import { possibleScores } from "./possible-scores.ts";

/** What the ranked measure of one unit comes to when another measure has some value, and all else stays. */
export type Effect = (value: Fraction) => Fraction | undefined;

/** What is computed anew when one measure has another value, and what stays. */
interface Above {
  readonly methodology: Methodology;
  readonly given: ReadonlyMap<string, Column>;
}

const NONE = columnOf(0, () => undefined);

/** The effect of one measure on the ranked one; undefined where it does not count in it. */
export function effectOf(structure: Structure, row: number, code: string): Effect | undefined {
  const { by, missing } = structure;
  if (code === by) return (value) => value;
  const above = aboveOf(structure, code);
  if (above === undefined) return undefined;
  const given = [...above.given].map(([member, column]) => [member, columnOf(1, () => at(column, row))] as const);
  return (value) => {
    const { columns } = aggregate(above.methodology, new Map([...given, [code, columnOf(1, () => value)]]), missing);
    const made = columns.get(by);
    return made && at(made, 0);
  };
}

/** What the ranked measure of each unit comes to when this one has the best value that its rule can give, 0 of a deduction without one; undefined where it does not count. */
export function atBest(structure: Structure, code: string, isDeduction: boolean): Column | undefined {
  const { by, missing, columns, methodology } = structure;
  const above = code === by ? undefined : aboveOf(structure, code);
  const possible = possibleScores(methodology, code);
  const end = isDeduction ? possible?.[0] : possible?.at(-1);
  const best = end ?? (isDeduction ? fraction(0n) : scaleOf(methodology, code));
  const values = columnOf(lengthOf(columns.get(by) ?? NONE), () => best);
  return above && aggregate(above.methodology, new Map([...above.given, [code, values]]), missing).columns.get(by);
}

function aboveOf({ methodology, by, aggregates, columns, given: stated }: Structure, code: string): Above | undefined {
  const reached = new Set([code]);
  for (const { code: own, of } of aggregates) {
    if (own !== code && [...of.keys()].some((member) => reached.has(member))) reached.add(own);
  }
  if (!reached.has(by)) return undefined;
  const above = aggregates.filter((one) => one.code !== code && reached.has(one.code));
  const measures = new Map<string, Measure>();
  const given = new Map<string, Column>();
  for (const { of } of above) {
    for (const member of of.keys()) {
      const measure = measureOf(methodology, member);
      if (measure === undefined || (reached.has(member) && member !== code)) continue;
      const { kind, name } = measure;
      measures.set(member, { is: "leaf", code: member, kind, name, max: scaleOf(methodology, member) });
      given.set(member, columns.get(member) ?? stated.get(member) ?? withoutValues(columns.get(by) ?? NONE));
    }
  }
  // Enough members are there: the unit has a value.
  for (const one of above) measures.set(one.code, { ...one, needs: undefined });
  // Every measure states its largest value, which those of a sum have on a scale of 0–1 too.
  return { methodology: { ...methodology, scale: "points", measures: [...measures.values()] }, given };
}

const withoutValues = (like: Column): Column => columnOf(lengthOf(like), () => undefined);
