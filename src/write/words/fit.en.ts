import { fraction, multiply } from "../../core/fraction.ts";
import type { FittedShare, Fraction } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import { list } from "./phrases.ts";
import type { Words } from "./words.ts";

type FitNote = "fit-rows" | "fit-differs" | "fit-contradiction" | "fit-together";

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

/** A share in percent; one that takes more decimals is rounded to three. */
const percentText = (share: Fraction): string =>
  decimalText(multiply(share, fraction(100n)), 3).replace(/\.?0{1,3}$/, "");

/** What a share is stated to be, and the least and the most that it can be, in percent. */
export const percentsOf = ({ stated, least, most }: FittedShare): readonly [string, string, string] => [
  percentText(stated),
  percentText(least),
  percentText(most),
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
    "fit-differs": ({ measure, differing }) =>
      `${measure.en}: the weights of the methodology are not those of the table: ${list(
        differing.map((share) => {
          const [stated, least, most] = percentsOf(share);
          const found = least === most ? least : `${least} to ${most}`;
          return `${share.member.name.en} has ${found}%, and ${stated}% is stated`;
        }),
      )}`,
    "fit-contradiction": ({ measure, figure: { line, name }, cells }) =>
      `${measure.en}: no weights fit all rows, but some fit all but line ${line}, ${name}: ${list(
        cells.map(({ measure: { en }, figure: { text, decimals }, least, most }) => {
          const [from, to] = endsOf(least, most, decimals);
          return `${en} ${text} would be ${from === to ? from : `${from} to ${to}`}`;
        }),
      )}`,
    "fit-together": ({ measure, figures }) =>
      `${measure.en}: no weights fit these rows together: ${list(figures.map(({ line, name }) => `${name} (line ${line})`))}`,
  },
};
