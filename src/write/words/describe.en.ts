import type { DescribeWords } from "./describe.ts";

export const describeEn: DescribeWords = {
  sections: { statistics: "Statistics", coherence: "How measures go together", regions: "By region" },
  looked: "To look at:",
  noSpread: (measure, share) => `${measure} says little: ${share} of the units have one value`,
  against: (measure, aggregate, correlation) =>
    `${measure} runs against ${aggregate}, which it is part of: correlation ${correlation}`,
  alike: (measure, other, correlation) => `${measure} and ${other} say the same: correlation ${correlation}`,
  outlier: (measure, unit, skewness, kurtosis) =>
    `${measure}: a few units decide the scale, ${unit} most (skewness ${skewness}, kurtosis ${kurtosis})`,
  reversed: ", the deduction reversed",
  tooFew: "There are too few values to say what stands out: no measure has three.",
  tooFewIn: (measures) => `Fewer than three values, too few to say whether they stand out: ${measures}.`,
  nothing:
    "Nothing stands out: every measure has spread, goes with its group, groups hold together, and no two say the same.",
  lowAlpha: (aggregate, alpha) => `the parts of ${aggregate} hardly go together: Cronbach's alpha ${alpha}`,
  labels: {
    group: "Group",
    withGroup: "With group",
    mostAlike: "Most alike",
    leastAlike: "Least alike",
    atZero: "At 0",
    atLargest: "At the largest",
    alpha: "Alpha",
  },
};
