import type { Figure } from "../../types/index.ts";
import type { Book } from "../book.ts";
import { expectedRank } from "../expected.ts";
import { type Basis, type Check, failed, passed, type Rule, sizeOf } from "../rule.ts";
import { rankOf, tiesOf } from "../sequence.ts";
import { before, type Entry, entriesOf } from "../standing.ts";

/**
 * A regional rank follows from the national order inside the region: no better than the units of the region that are
 * surely ahead allow, no worse than those surely behind do; exactly, where all are known. The usual division into
 * regions counts, unless several ranks are wrong under it and another puts most of them right.
 */
export const regional: Rule = function* (book, basis) {
  const groups = new Map<string, Figure[]>();
  for (const figure of book.of("regional_rank")) {
    const key = `${figure.year}/${figure.scheme}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  for (const figures of groups.values()) {
    const [first] = figures;
    if (first === undefined) continue;
    const divisions = first.scheme === "none" ? [stated(book)] : basis.divisionsOf(first.scheme);
    let best: readonly Check[] | undefined;
    for (const division of divisions) {
      const fields = new Map<string, readonly Entry[]>();
      const members = byRegion(division);
      const checks = figures.flatMap((figure) => checkOf(figure, division, members, fields, book, basis) ?? []);
      // One odd rank is an error; several that another division puts right were made by that division.
      if (best === undefined || (faults(best) > 1 && 2 * faults(checks) < faults(best))) best = checks;
    }
    yield* best ?? [];
  }
};

const faults = (checks: readonly Check[]): number => checks.filter(({ conflict }) => conflict).length;

/** Unit → region as the file states it. */
const stated = (book: Book): ReadonlyMap<string, string> =>
  new Map(book.figures.flatMap(({ unit, region }) => (region === "" ? [] : [[unit, region]])));

function byRegion(division: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const regions = new Map<string, Set<string>>();
  for (const [unit, region] of division) regions.set(region, (regions.get(region) ?? new Set()).add(unit));
  return regions;
}

function checkOf(
  figure: Figure,
  division: ReadonlyMap<string, string>,
  regions: ReadonlyMap<string, ReadonlySet<string>>,
  fields: Map<string, readonly Entry[]>,
  book: Book,
  basis: Basis,
): Check | undefined {
  const region = division.get(figure.unit);
  const table = book.table(figure.year, figure.scheme, figure.measure);
  const members = regions.get(region ?? "");
  if (region === undefined || members === undefined || table === undefined) return undefined;
  const key = `${figure.measure}/${region}`;
  const within = fields.get(key) ?? entriesOf(table, book, basis).filter(({ unit }) => members.has(unit));
  fields.set(key, within);
  const own = within.find(({ unit }) => unit === figure.unit);
  if (own === undefined) return undefined;
  const others = within.filter((entry) => entry !== own);
  const ahead = others.filter((other) => before(other, own));
  const behind = others.filter((other) => before(own, other));
  if (ahead.length + behind.length === 0) return undefined;
  const ties = tiesOf(table.ranks, sizeOf(basis, table), basis.ties, basis.methodologyOf(figure.year)?.ties);
  const dense = ties === "dense";
  const least = dense ? 1 + new Set(ahead.map(({ rank }) => rank && rankOf(rank))).size : 1 + ahead.length;
  const shared = members.size - behind.length;
  const complete = own.rank !== undefined && others.length === members.size - 1 && others.every(({ rank }) => rank);
  const competition = complete && ties === "competition";
  const most = (competition || dense) && complete ? least : shared;
  const cells = [figure, ...(own.rank ? [own.rank] : []), ...others.flatMap(({ rank }) => rank ?? [])];
  if (rankOf(figure) >= least && rankOf(figure) <= most) return passed("regional-rank", cells);
  const tied = others.filter((other) => !ahead.includes(other) && !behind.includes(other));
  const across = [...(rankOf(figure) < least ? ahead : behind), ...tied];
  const figures = [...(own.rank ? [own.rank] : own.scores), ...across.flatMap(({ rank, scores }) => rank ?? scores)];
  return failed(
    "regional-rank",
    "error",
    [{ figure, expected: expectedRank(least, most) }, ...figures.map((other) => ({ figure: other }))],
    { region, of: members.size },
  );
}
