import { failIfAny, problem } from "../../core/failure.ts";
import { compare } from "../../core/fraction.ts";
import type { Fraction, Outline, OutlineMeasure } from "../../types/index.ts";

/** One outline of files that show the same measures: years of one index, sheets of its units. @throws Failure where they differ */
export function joinOutlines(outlines: readonly [Outline, ...Outline[]], file: string): Outline {
  const [first, ...others] = outlines;
  if (others.length === 0) return first;
  const problems = others.flatMap((other) => {
    const measure = differing(first, other) ?? differing(other, first);
    return measure === undefined
      ? []
      : [problem("outlines-differ", { file: other.file }, { first: first.file, measure: measure.name })];
  });
  failIfAny(problems);
  return {
    file,
    measures: first.measures.map((measure) => ({ ...measure, largest: largestIn(outlines, measure) })),
    decimals: Math.max(...outlines.map(({ decimals }) => decimals)),
    percent: outlines.some(({ percent }) => percent),
    left: [...new Set(outlines.flatMap(({ left }) => left))],
    own: {
      left: [...new Set(outlines.flatMap(({ own }) => own.left))],
      kept: [...new Set(outlines.flatMap(({ own }) => own.kept))],
    },
  };
}

const keyOf = ({ code, name }: OutlineMeasure): string => `${code}\n${name}`;

/** A measure that the other outline does not have, or not with the same maximum. */
function differing({ measures }: Outline, other: Outline): OutlineMeasure | undefined {
  const known = new Map(other.measures.map((measure) => [keyOf(measure), measure]));
  return measures.find((measure) => {
    const same = known.get(keyOf(measure));
    const { max } = measure;
    return same === undefined || (max && same.max ? compare(max, same.max) !== 0 : max !== same.max);
  });
}

function largestIn(outlines: readonly Outline[], measure: OutlineMeasure): Fraction | undefined {
  const key = keyOf(measure);
  return outlines
    .flatMap(({ measures }) => measures.find((one) => keyOf(one) === key)?.largest ?? [])
    .reduce<Fraction | undefined>((most, value) => (most && compare(most, value) >= 0 ? most : value), undefined);
}
