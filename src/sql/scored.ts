import { fail } from "../core/failure.ts";
import { figuresOf } from "../core/figures.ts";
import { add, compare, divide, fraction, lcm, multiply, subtract } from "../core/fraction.ts";
import type { Fraction, Leaf, Methodology, Part, RawFigure, Score, Step } from "../types/index.ts";
import { constantOf, denOf, type LinearForm, lineOf, lineText, type Spoken, stopped, whole } from "./line.ts";
import { literal } from "./literal.ts";

/** The points of a leaf as whole numbers: an expression over `den`, for a table's figures as whole numbers. */
export interface LeafPoints {
  readonly figures: readonly string[];
  readonly den: bigint;
  readonly most: bigint;
  readonly text: ({ speech }: Spoken) => string;
}

/** A part of a rule: the least denominator of its points, the most of them, and its expression over a multiple of that. */
interface Piece {
  readonly den: bigint;
  readonly least: Fraction;
  readonly most: Fraction;
  readonly text: (over: bigint, { speech }: Spoken) => string;
}

const [ZERO, ONE] = [fraction(0n), fraction(1n)];

/** How a leaf is scored from the figures of a table. @throws Failure that names it where that is not exact in SQL */
export function scoredLeaf(
  { name, max, score }: Leaf & { readonly score: Score },
  { scale, figures = [] }: Methodology,
  tableDecimals: number,
): LeafPoints {
  const refuse = (): never => fail("sql-cannot", {}, { why: "rule", measure: name });
  const unit = 10n ** BigInt(tableDecimals);
  const parts = "sum" in score ? score.sum : [score];
  if ([score, ...parts].some(({ decimals }) => decimals !== undefined)) refuse();
  const wordsOf = (code: string): RawFigure["words"] => figures.find((figure) => figure.code === code)?.words;
  const pieces = parts.map((part) =>
    "choice" in part ? chosen(part, wordsOf(part.choice) ?? refuse(), max) : pieceOf(part, max, unit, refuse),
  );
  const least = pieces.reduce((sum, piece) => add(sum, piece.least), ZERO);
  const top = "sum" in score ? max : (pieces[0]?.most ?? ZERO);
  if (!("sum" in score) && least.n < 0n) refuse();
  const points = pieces.reduce((den, piece) => lcm(den, piece.den), "sum" in score ? max.d : 1n);
  // On a scale of 0 to 1, points are over the maximum.
  const factor = scale === "points" ? 1n : max.d;
  const text = ({ speech }: Spoken): string => {
    const all = pieces.map((piece) => piece.text(points, { speech })).join(" + ");
    const bound = whole(max, points);
    const clamped = `CASE WHEN ${all} < 0 THEN 0 WHEN ${all} > ${bound} THEN ${bound} ELSE ${all} END`;
    const made = "sum" in score ? clamped : all;
    return factor === 1n ? made : `${factor} * (${made})`;
  };
  return {
    figures: figuresOf(score),
    den: scale === "points" ? points : points * max.n,
    most: whole(top, points) * factor,
    text,
  };
}

/** What a word counts for, as it is written in the methodology. */
function chosen(
  { choice, better, points }: Extract<Part<Fraction>, { readonly choice: string }>,
  words: NonNullable<RawFigure["words"]>,
  max: Fraction,
): Piece {
  const worth = [...words].map(([word, share]) => {
    const good = better === "lower" ? subtract(ONE, share) : share;
    return { word, points: multiply(good, points ?? max) };
  });
  const text = (over: bigint, { speech }: Spoken): string => {
    const cases = worth.map((one) => `WHEN ${literal(one.word)} THEN ${whole(one.points, over)}`);
    const unknown = speech.stop(`'${choice} is no word that is known: ' || ${speech.quote("unit")}`);
    const word = speech.quote(choice);
    return `CASE WHEN ${word} IS NULL THEN NULL ELSE CASE ${word} ${cases.join(" ")} ELSE ${unknown} END END`;
  };
  const sorted = worth.map((one) => one.points).toSorted(compare);
  const den = sorted.reduce((common, { d }) => lcm(common, d), 1n);
  return { den, least: sorted[0] ?? ZERO, most: sorted.at(-1) ?? ZERO, text };
}

function pieceOf(part: Part<Fraction>, max: Fraction, unit: bigint, refuse: () => never): Piece {
  if ("ratio" in part) {
    const of = constantOf(part.of);
    if (of === undefined || of.n <= 0n) return refuse();
    return straight(lineOf(part.ratio, refuse), ZERO, of, [ZERO, part.points ?? max], part, unit, refuse);
  }
  if ("between" in part) {
    const { from, to, log, range = [ZERO, part.points ?? max] } = part;
    if (log || from === "least" || to === "most" || compare(from, to) >= 0) return refuse();
    return straight(lineOf(part.between, refuse), from, to, range, part, unit, refuse);
  }
  if ("steps" in part) return stepped(part, lineOf(part.steps, refuse), unit, refuse);
  return refuse();
}

/** Points on the line through two goalposts. */
function straight(
  line: LinearForm,
  from: Fraction,
  to: Fraction,
  [low, high]: readonly [Fraction, Fraction],
  { better, outside }: Pick<Extract<Part<Fraction>, { readonly ratio: unknown }>, "better" | "outside">,
  unit: bigint,
  refuse: () => never,
): Piece {
  const [start, end] = better === "lower" ? [high, low] : [low, high];
  const scale = denOf(line, unit, [from, to]);
  const [first, last] = [whole(from, scale), whole(to, scale)];
  const slope = divide(subtract(end, start), fraction(last - first));
  const text = (over: bigint, { speech }: Spoken): string => {
    const value = lineText(line, scale, unit, { speech }, refuse);
    const at = (place: string): string => `${whole(start, over)} + ${whole(slope, over)} * (${place})`;
    const beyond =
      outside === "clamp"
        ? `WHEN ${value} < ${first} THEN ${whole(start, over)} WHEN ${value} > ${last} THEN ${whole(end, over)}`
        : `WHEN ${value} < ${first} OR ${value} > ${last} THEN ${stopped(line, { speech })}`;
    return `CASE ${beyond} ELSE ${at(`${value} - ${first}`)} END`;
  };
  const [least, most] = compare(low, high) < 0 ? [low, high] : [high, low];
  return { den: lcm(start.d, slope.d), least, most, text };
}

/** The points of the first step that a value is on. */
function stepped(
  { at, else: otherwise }: Extract<Part<Fraction>, { readonly at: unknown }>,
  line: LinearForm,
  unit: bigint,
  refuse: () => never,
): Piece {
  const bounds = at.flatMap((step) =>
    [step.is, step.from, step.above, step.upTo, step.below].filter((one) => one !== undefined),
  );
  const scale = denOf(line, unit, bounds);
  const all = [...at.map(({ points }) => points), ...(otherwise === undefined ? [] : [otherwise])];
  const text = (over: bigint, { speech }: Spoken): string => {
    const value = lineText(line, scale, unit, { speech }, refuse);
    const cases = at.map((step) => `WHEN ${onStep(step, value, scale)} THEN ${whole(step.points, over)}`);
    const rest = otherwise === undefined ? stopped(line, { speech }) : `${whole(otherwise, over)}`;
    return `CASE WHEN ${value} IS NULL THEN NULL ${cases.join(" ")} ELSE ${rest} END`;
  };
  const sorted = all.toSorted(compare);
  return {
    den: all.reduce((den, { d }) => lcm(den, d), 1n),
    least: sorted[0] ?? ZERO,
    most: sorted.at(-1) ?? ZERO,
    text,
  };
}

function onStep({ is, from, above, upTo, below }: Step<Fraction>, value: string, scale: bigint): string {
  const tests = [
    ["=", is],
    [">=", from],
    [">", above],
    ["<=", upTo],
    ["<", below],
  ] as const;
  return tests
    .flatMap(([sign, bound]) => (bound === undefined ? [] : [`${value} ${sign} ${whole(bound, scale)}`]))
    .join(" AND ");
}
