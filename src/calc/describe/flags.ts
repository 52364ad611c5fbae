import type { Coherence, DescribeFlag, Measure, Statistics } from "../../types/index.ts";

/** Members of one aggregate that correlate more than this say the same (as COINr has it). */
export const ALIKE = 0.92;
/** Beyond both of these a few units decide the scale (as COINr has it). */
export const [SKEWED, PEAKED] = [2, 3.5];
/** A measure of which so many units have one value says little. */
export const MOSTLY = 0.9;

/** The members of a group with less of Cronbach's alpha hardly go together (George and Mallery, 2003: unacceptable). */
export const LOOSE = 0.5;

/** What is to be looked at: measures that say nothing, run against their group, say the same, or hang on few units. */
export function flagsOf(
  measures: readonly { readonly measure: Measure; readonly statistics: Statistics }[],
  groups: readonly Coherence[],
): readonly DescribeFlag[] {
  const own = measures.flatMap(({ measure, statistics }): DescribeFlag[] => {
    const { count, commonest = 0, skewness, kurtosis, farthest } = statistics;
    if (count > 1 && commonest >= MOSTLY) return [{ kind: "no-spread", measure, share: commonest }];
    if (skewness === undefined || kurtosis === undefined || farthest === undefined) return [];
    if (Math.abs(skewness) <= SKEWED || kurtosis <= PEAKED) return [];
    return [{ kind: "outlier", measure, unit: farthest, skewness, kurtosis }];
  });
  const seen = new Set<string>();
  const together = groups.flatMap(({ aggregate, members }): DescribeFlag[] =>
    members.flatMap(({ measure, isDeduction, withAggregate = 0, withOthers }): DescribeFlag[] => {
      const asCounted = (correlation: number, isReversed: boolean): number => (isReversed ? -correlation : correlation);
      const whole = asCounted(withAggregate, isDeduction);
      const against: DescribeFlag[] =
        whole < 0 ? [{ kind: "against", measure, other: aggregate, correlation: whole, isReversed: isDeduction }] : [];
      const alike = withOthers.flatMap(({ measure: other, correlation: found }): DescribeFlag[] => {
        const isReversed = isDeduction !== members.find((member) => member.measure === other)?.isDeduction;
        const correlation = found && asCounted(found, isReversed);
        const pair = [measure.code, other.code].sort().join("\n");
        if (correlation === undefined || correlation < ALIKE || seen.has(pair)) return [];
        seen.add(pair);
        return [{ kind: "alike", measure, other, correlation, isReversed }];
      });
      return [...against, ...alike];
    }),
  );
  const loose = groups.flatMap(({ aggregate, alpha }): DescribeFlag[] =>
    alpha !== undefined && alpha < LOOSE ? [{ kind: "low-alpha", measure: aggregate, alpha }] : [],
  );
  return [...own, ...together, ...loose];
}
