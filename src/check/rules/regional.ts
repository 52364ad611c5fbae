import type { Fact } from "../../types.ts";
import type { Book } from "../book.ts";
import { expectedRank } from "../expected.ts";
import { type Basis, type Check, failed, passed, type Rule } from "../rule.ts";
import { legalTies, rankOf } from "../sequence.ts";
import { before, entriesOf } from "../standing.ts";

/**
 * A regional rank follows from the national order inside the region: no better than the units of the region that are
 * surely ahead allow, no worse than those surely behind do; exactly, where all are known. Of several divisions into
 * regions the one counts under which fewer ranks are wrong.
 */
export const regional: Rule = function* (book, basis) {
  const groups = new Map<string, Fact[]>();
  for (const fact of book.of("regional_rank")) {
    const key = `${fact.year}/${fact.scheme}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  for (const facts of groups.values()) {
    const [first] = facts;
    if (first === undefined) continue;
    const divisions = first.scheme === "none" ? [stated(book)] : basis.divisionsOf(first.scheme);
    let best: readonly Check[] | undefined;
    for (const division of divisions) {
      const checks = facts.flatMap((fact) => checkOf(fact, division, book, basis) ?? []);
      if (best === undefined || faults(checks) < faults(best)) best = checks;
    }
    yield* best ?? [];
  }
};

const faults = (checks: readonly Check[]): number => checks.filter(({ conflict }) => conflict).length;

/** Unit → region as the file states it. */
const stated = (book: Book): ReadonlyMap<string, string> =>
  new Map(book.facts.flatMap(({ unit, region }) => (region === "" ? [] : [[unit, region]])));

function checkOf(fact: Fact, division: ReadonlyMap<string, string>, book: Book, basis: Basis): Check | undefined {
  const region = division.get(fact.unit);
  const table = book.tables.find(
    ({ year, scheme, measure }) => year === fact.year && scheme === fact.scheme && measure === fact.measure,
  );
  if (region === undefined || table === undefined) return undefined;
  const members = new Set([...division].flatMap(([unit, name]) => (name === region ? [unit] : [])));
  const within = entriesOf(table, book, basis).filter(({ unit }) => members.has(unit));
  const own = within.find(({ unit }) => unit === fact.unit);
  if (own === undefined) return undefined;
  const others = within.filter((entry) => entry !== own);
  const ahead = others.filter((other) => before(other, own));
  const behind = others.filter((other) => before(own, other));
  if (ahead.length + behind.length === 0) return undefined;
  const nation = [...table.ranks.values()];
  const ties = basis.ties ? [basis.ties] : legalTies(nation, basis.unitsOf(fact.scheme)?.size);
  const dense = ties.length === 1 && ties[0] === "dense";
  const least = dense ? 1 + new Set(ahead.map(({ rank }) => rank && rankOf(rank))).size : 1 + ahead.length;
  const shared = members.size - behind.length;
  const complete = own.rank !== undefined && others.length === members.size - 1 && others.every(({ rank }) => rank);
  const competition = complete && (ties.length === 0 || ties.includes("competition"));
  const most = (competition || dense) && complete ? least : shared;
  const cells = [fact, ...(own.rank ? [own.rank] : []), ...others.flatMap(({ rank }) => rank ?? [])];
  if (rankOf(fact) >= least && rankOf(fact) <= most) return passed("regional-rank", cells);
  const across = rankOf(fact) < least ? ahead : behind;
  const facts = [...(own.rank ? [own.rank] : own.scores), ...across.flatMap(({ rank, scores }) => rank ?? scores)];
  return failed(
    "regional-rank",
    "error",
    [{ fact, expected: expectedRank(least, most) }, ...facts.map((other) => ({ fact: other }))],
    { region, of: members.size },
  );
}
