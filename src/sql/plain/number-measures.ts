import type { Measure, Methodology } from "../../types/index.ts";
import type { PlainRanking } from "./plain-ranking.ts";

/** What is asked of a methodology whose measures are called by their places in it: `m0`, `m1` … */
export interface Numbered {
  readonly methodology: Methodology;
  readonly asked: PlainRanking;
  readonly numberOf: (measure: Measure) => Measure;
  /** The code that a measure has in the methodology as it is written. */
  readonly codeOf: (numbered: string) => string;
}

/**
 * Calls measures so that none has the name of another column of a query: a measure's own code may be `unit`, `row` or
 * `total_rank`, and engines do not tell `Row` from `row`.
 */
export function numberMeasures(methodology: Methodology, asked: PlainRanking): Numbered {
  const numbers = new Map(methodology.measures.map(({ code }, i) => [code, `m${i}`]));
  const codes = new Map([...numbers].map(([code, number]) => [number, code]));
  const numberFor = (code: string): string => numbers.get(code) ?? code;
  const made = new Map(
    methodology.measures.map((measure): [string, Measure] => {
      const code = numberFor(measure.code);
      if (measure.is === "leaf") return [measure.code, { ...measure, code }];
      const of = new Map([...measure.of].map(([member, weight]) => [numberFor(member), weight]));
      return [measure.code, { ...measure, code, of }];
    }),
  );
  const numberOf = (measure: Measure): Measure => made.get(measure.code) ?? measure;
  return {
    methodology: { ...methodology, measures: [...made.values()] },
    asked: {
      ...asked,
      measures: asked.measures.map(numberOf),
      ranked: asked.ranked.map(numberOf),
      columns: asked.columns.map(numberFor),
    },
    numberOf,
    codeOf: (number) => codes.get(number) ?? number,
  };
}
