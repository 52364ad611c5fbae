import type { Fraction } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import { list } from "./phrases.ts";
import type { Words } from "./words.ts";

type FitNote = "fit-rows" | "fit-contradiction" | "fit-together";

/** What is said in one language of weights that printed tables imply. */
export interface FitWords {
  readonly problems: Pick<ReturnType<Words["problems"]>, "fit-absent">;
  readonly notes: Pick<Words["notes"], FitNote>;
}

/** The least and the most of a cell, as many decimals as it is printed with. */
export const endsOf = (least: Fraction, most: Fraction, decimals: number): readonly [string, string] => [
  decimalText(least, decimals),
  decimalText(most, decimals),
];

export const fitEn: FitWords = {
  problems: {
    "fit-absent": ({ methodology }) => ({
      message: `no row has a score of an aggregate of "${methodology}" and of each of its members`,
      hint: "the table needs the columns that the methodology counts, and their total",
    }),
  },
  notes: {
    "fit-rows": ({ measure, rows, weights }) =>
      `${measure.en}: not enough rows: ${rows} of ${weights}; the weights are anywhere in their ranges`,
    "fit-contradiction": ({ measure, figure: { line, name }, cells }) =>
      `${measure.en}: no weights fit all rows, but they do without line ${line}, ${name}: ${list(
        cells.map(({ measure: { en }, figure: { text, decimals }, least, most }) => {
          const [from, to] = endsOf(least, most, decimals);
          return `${en} ${text} would be ${from === to ? from : `${from} to ${to}`}`;
        }),
      )}`,
    "fit-together": ({ measure, figures }) =>
      `${measure.en}: no weights fit these rows together: ${list(figures.map(({ line, name }) => `${name} (line ${line})`))}`,
  },
};
