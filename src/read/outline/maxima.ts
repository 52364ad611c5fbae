import { fraction } from "../../core/fraction.ts";
import { fold } from "../../reference/fold.ts";
import type { Fraction } from "../../types/index.ts";
import { bracketed, numbersIn } from "../table/column-checks.ts";
import { tokensOf } from "../table/heading/tokens.ts";

/** What people call the largest value that a measure can have. */
const MAXIMA = new Set([
  ...["diemtoida", "toida", "sodiemtoida", "tongdiemtoida", "diemchuan", "thangdiem", "max", "maximum", "maxpoints"],
  ...["maximumpoints", "maxscore", "maximumscore", "pointsmax", "diemtoidacuachiso", "diemtoidachiso", "mucdiemtoida"],
]);

/** Whether a heading or the label of a row says that maxima stand there. */
export const saysMaximum = (text: string): boolean => {
  const folded = fold(withoutRemarks(text));
  return MAXIMA.has(folded) || /^(?:tong|so)?diem(?:chuan)?toida(?!datduoc|dadat)/.test(folded);
};

/** Whether the label of a row says that weights stand there. */
export const saysWeight = (text: string): boolean => /^(?:trongso|weights?$)/.test(fold(withoutRemarks(text)));

/** A text without what stands in round brackets: from each that opens to the first that closes. */
export const withoutRemarks = (text: string): string =>
  text.replace(/\([^)]*(\)?)/g, (remark, end: string) => (end === "" ? remark : ""));

/** The largest value that a heading states of itself: 60 in `Nhận thức số (60 điểm)`. */
export function maximumInHeading(heading: string): Fraction | undefined {
  const { outOf } = tokensOf(heading);
  return outOf === undefined || outOf === 0 ? undefined : fraction(BigInt(outOf));
}

/** The largest values that headings state, in words or as a number in brackets by which no columns are counted. */
export function maximaIn(headings: readonly string[]): (heading: string) => Fraction | undefined {
  const running = numbersIn(headings);
  return (heading) => {
    const number = bracketed(heading, running, undefined, () => false);
    return maximumInHeading(heading) ?? (number === undefined ? undefined : fraction(BigInt(number)));
  };
}

/** A name without the maximum that its heading states in brackets. */
export const withoutMaximum = (name: string, max = maximumInHeading(name)): string =>
  max === undefined ? name : name.replace(/[([][^()[\]\d]*\d[^()[\]]*[)\]]\s*$/, "").trimEnd() || name;
