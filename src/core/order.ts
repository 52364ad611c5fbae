/** Places by rising rank, those without one last; among equals in their own order. */
export const orderedBy = (ranks: Float64Array): readonly number[] =>
  [...ranks.keys()].sort((a, b) => {
    const [one = Number.NaN, other = Number.NaN] = [ranks[a], ranks[b]];
    if (Number.isNaN(one)) return Number.isNaN(other) ? a - b : 1;
    return Number.isNaN(other) ? -1 : one - other || a - b;
  });
