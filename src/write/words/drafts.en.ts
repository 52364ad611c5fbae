import { exactText } from "../formats/number.ts";
import type { Words } from "./words.ts";

type DraftNote = Extract<keyof Words["notes"], `draft-${string}`>;

/** What is said in one language of a methodology that was made from a file. */
export interface DraftWords {
  readonly notes: Pick<Words["notes"], DraftNote>;
  readonly phrases: Pick<Words, "next" | "cannotRankYet">;
}

export const draftsEn: DraftWords = {
  notes: {
    "draft-weights": ({ file }) =>
      `${file} does not state the points of every measure, so all weights are taken as equal`,
    "draft-shares": () => "no value is above 1, so values are taken as shares from 0 to 1",
    "draft-maxima": ({ max, measures }, few) =>
      `the largest possible value is not stated and taken as ${exactText(max)}: ${few(measures)}`,
    "draft-points": ({ measure, stated, sum }) =>
      `${measure}: the file states ${exactText(stated)} points, its members add up to ${exactText(sum)}; the methodology takes ${exactText(sum)}`,
    "draft-codes": ({ file }) =>
      `${file} has no codes for some measures; those in the methodology were made from their names`,
    "draft-names": () => "names stand in one language only: give both under en and vi",
    "draft-own-left": ({ columns }, few) =>
      `the methodology is of the assessed scores; the units' own scores are left out: ${few(columns)}`,
    "draft-own": ({ columns }, few) =>
      `these are the units' own scores, as there are no assessed ones beside them: ${few(columns)}`,
    "draft-left": ({ columns }, few) => `columns of figures that are not taken as measures: ${few(columns)}`,
  },
  phrases: {
    next: (command) => `next: ${command}`,
    cannotRankYet: "the file cannot be ranked with it yet; dti rank with --methodology says why",
  },
};
