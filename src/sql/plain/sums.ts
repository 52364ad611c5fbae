import { DIALECTS } from "../dialect.ts";

const score = (code: string): string => DIALECTS.duckdb.quote(`score ${code}`);

/** The scores as doubles, in the order of the rows. */
export const scoresQuery = (codes: readonly string[]): string =>
  `SELECT ${codes.map((code) => `CAST(${score(code)} AS DOUBLE)`).join(", ")} FROM scores ORDER BY rowid`;

/** What the units are called, in the order of the rows. */
export const namesQuery = "SELECT coalesce(name, unit) FROM scores ORDER BY rowid";

/** The sum of each column of scores, and how many it has, one after the other. */
export const sumsQuery = (codes: readonly string[]): string =>
  `SELECT ${codes.map((code) => `coalesce(sum(${score(code)}), 0), count(${score(code)})`).join(", ")} FROM scores`;

/**
 * A row whose every score may be the mean or the sum of all others, as it is printed; none where there is no such row.
 * `found` is what the query above gives.
 */
export const perhapsSumsQuery = (codes: readonly string[], found: readonly bigint[]): string => {
  const fits = codes.map((code, i) => {
    const values = likely(found[2 * i] ?? 0n, found[2 * i + 1] ?? 0n);
    const isLikely = values.length === 0 ? "" : ` OR ${score(code)} IN (${values.join(", ")})`;
    return `(${score(code)} IS NULL${isLikely})`;
  });
  return `SELECT rowid FROM scores WHERE ${fits.join(" AND ")} LIMIT 1`;
};

/** The values of a column that may be the sum of all its others, or their mean to whatever place it is rounded. */
function likely(sum: bigint, count: bigint): readonly bigint[] {
  if (count < 3n) return [];
  const values = new Set([0n, sum / 2n, sum / 2n + 1n]);
  for (let place = 1n; place <= 10n ** 15n; place *= 10n) {
    const below = sum / count / place;
    for (const steps of [-1n, 0n, 1n, 2n]) if (below + steps >= 0n) values.add((below + steps) * place);
  }
  return [...values];
}
