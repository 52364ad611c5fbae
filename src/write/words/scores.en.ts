import type { RuleFault } from "../../types/index.ts";
import { decimalText, exactText, shortText } from "../formats/number.ts";
import { list } from "./phrases.ts";
import type { Words } from "./words.ts";

type ScoreProblem =
  | "figure-not-a-number"
  | "unknown-word"
  | "score-beyond"
  | "score-over-zero"
  | "score-outside"
  | "score-step"
  | "score-log"
  | "score-alike"
  | "score-over-max"
  | "mean-negative"
  | "weight-sign"
  | "weight-below-zero"
  | "figure-unknown"
  | "rule-fault";

/** What is said in one language of scores that follow from raw figures. */
export interface ScoreWords {
  readonly problems: Pick<ReturnType<Words["problems"]>, ScoreProblem>;
  readonly notes: Pick<Words["notes"], "scored" | "unscored">;
}

/** Decimals of a computed value that is only told. */
const SHOWN = 4;

const FAULTS: Readonly<Record<RuleFault, readonly [message: string, hint: string]>> = {
  goalposts: [
    '"from" is not below "to"',
    'state the lower goalpost as "from"; where lower is better: "better": "lower"',
  ],
  log: ["logarithms need goalposts above 0", 'state "from" and "to" above 0'],
  range: ['"range" ends where it begins', "state what the two ends are worth"],
  "no-words": ['"choice" reads a figure that has no words', 'give the figure "words": { "yes": 1, "no": 0 }'],
  words: ["two of its words differ only in case or spaces", "leave one of them out"],
  "word-share": ["a word counts for less than 0 or more than 1", "state the share of the points, from 0 to 1"],
  points: ["it gives more points than the maximum", 'lower the points, or raise "max"'],
  "points-below": [
    "it gives points below 0, or in a sum takes off more than the maximum",
    "state points from 0 to the maximum; a deduction is a measure that a sum counts with a weight below 0",
  ],
  step: ["a step has no condition, or one that no value can meet", "state is, from, above, upTo or below"],
  "step-behind": [
    "a step can never apply, since those before it take all of its values",
    "the first step that a value meets counts: put the stricter one first",
  ],
  divisor: ["it divides by a number that is not above 0", "name a figure, or a number above 0"],
  constant: ["it reads no figure of the table", "name a figure by its code"],
};

export const scoresEn: ScoreWords = {
  problems: {
    "figure-not-a-number": ({ figure, found }) => ({
      message: `${figure.en}: expected a number, found "${found}"`,
      hint: 'leave the cell empty where there is no figure; `45 %` and `45/60` need the figure\'s "max" in the methodology',
    }),
    "unknown-word": ({ figure, found, words }) => ({
      message: `${figure.en}: expected ${words.map((word) => `"${word}"`).join(" or ")}, found "${found}"`,
      hint: "correct the cell, or add the word to the figure in the methodology",
    }),
    "score-beyond": ({ measure, found, most }) => ({
      message: `${measure.en}: expected 0 to ${exactText(most)}, found ${exactText(found)}: a part cannot exceed its whole`,
      hint: 'correct the cell; where more is possible, the rule says so: "outside": "clamp"',
    }),
    "score-over-zero": ({ measure, found, zeroHint }) => ({
      message: `${measure.en}: expected a number above 0 to divide by, found ${exactText(found)}`,
      hint: `correct the cell${zeroHint ? '; what 0 means, the rule can say: "zero": "missing", "full" or "none"' : ", or leave it empty where there is no figure"}`,
    }),
    "score-outside": ({ measure, found, least, most }) => ({
      message: `${measure.en}: expected ${exactText(least)} to ${exactText(most)}, found ${exactText(found)}`,
      hint: 'correct the cell; where more and less are possible, the rule says so: "outside": "clamp"',
    }),
    "score-step": ({ measure, found }) => ({
      message: `${measure.en}: no step of the rule covers ${exactText(found)}`,
      hint: 'correct the cell, or give the rule an "else"',
    }),
    "score-log": ({ measure, found }) => ({
      message: `${measure.en}: expected a number above 0 to take the logarithm of, found ${exactText(found)}`,
      hint: "correct the cell, or state goalposts above 0",
    }),
    "score-alike": ({ measure, found }) => ({
      message: `${measure.en}: every unit has ${exactText(found)}, so nothing tells them apart`,
      hint: "leave the measure out, or state goalposts as numbers",
    }),
    "score-over-max": ({ unit, measure, score, max }) => ({
      message: `${measure.en}: the rule gives ${unit} ${shortText(score, SHOWN)} points, above the maximum of ${exactText(max)}`,
      hint: 'correct the cell, or state a "max" that no score of the rule is above',
    }),
    "mean-negative": ({ measure, member, mean, found }) => ({
      message: `${measure.en} is a ${mean} mean, which needs values of 0 or more; ${member.en} is ${decimalText(found, SHOWN)}`,
      hint: "score the member from 0 up, or take another mean",
    }),
    "weight-sign": ({ measure }) => ({
      message: `"${measure}" subtracts members, but does not say whether it may fall below 0`,
      hint: 'state "belowZero": true or false',
    }),
    "weight-below-zero": ({ measure }) => ({
      message: `${measure.en} subtracts members, and weights below 0 cannot be drawn`,
      hint: "rank by one of its members: --by",
    }),
    "figure-unknown": ({ measure, figure }) => ({
      message: `the rule of "${measure}" reads "${figure}", and no figure has that code`,
      hint: 'correct the code, or add it to "figures"',
    }),
    "rule-fault": ({ measure, fault }) => ({ message: `"${measure}": ${FAULTS[fault][0]}`, hint: FAULTS[fault][1] }),
  },
  notes: {
    unscored: ({ measure, absent }) =>
      `${measure.en}: not scored, as there is no column of ${list(absent.map(({ en }) => en))}`,
    scored: ({ measures, figures }) =>
      `${measures} ${measures === 1 ? "score follows" : "scores follow"} from ${figures} raw figure${figures === 1 ? "" : "s"} by the rules of the methodology`,
  },
};
