import { groupBy } from "../../core/group-by.ts";
import type { Figure, Name } from "../../types/index.ts";
import { type Basis, sizeOf } from "../basis.ts";
import { expectedRanks } from "../expected.ts";
import { RegionOrder } from "../region-order.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import { boundsOf, type UnitBounds } from "../score-bounds.ts";
import { divisionsFor } from "../stated-regions.ts";
import type { PublishedTable, Tables } from "../tables.ts";
import { rankOf, tiesOf } from "../tie-rules.ts";

/** A contradiction in a region names at most so many of its units: more than any region of provinces has. */
const NEAREST = 24;

/**
 * A regional rank follows from the national order inside the region: no better than the units of the region that are
 * surely ahead allow, no worse than those surely behind do; exactly, where all are known. The usual division into
 * regions counts, unless several ranks are wrong under it and another puts most of them right.
 */
export const regionalRank: Rule<"regional-rank"> = {
  codes: { "regional-rank": { subjects: ["regional_rank"], precedence: 15 } },
  check: function* (tables, basis) {
    const groups = groupBy(tables.of("regional_rank"), ({ year, scheme }) => `${year}/${scheme}`);
    for (const figures of groups.values()) {
      const [first] = figures;
      if (first === undefined) continue;
      let best: readonly Check<"regional-rank">[] | undefined;
      for (const division of divisionsFor(first.scheme, tables, basis)) {
        const checks = checksUnder(division, figures, tables, basis);
        // One odd rank is an error; several that another division puts right were made by that division.
        if (best === undefined || (faults(best) > 1 && 2 * faults(checks) < faults(best))) best = checks;
      }
      yield* best ?? [];
    }
  },
};

const faults = (checks: readonly Check[]): number => checks.filter(({ conflict }) => conflict).length;

/** A region of a table: its order, and how many units it has. */
interface Region {
  readonly name: Name;
  readonly order: RegionOrder;
  readonly size: number;
  readonly dense: boolean;
  readonly competition: boolean;
}

function checksUnder(
  division: ReadonlyMap<string, string>,
  figures: readonly Figure[],
  tables: Tables,
  basis: Basis,
): readonly Check<"regional-rank">[] {
  const sizes = new Map<string, number>();
  for (const region of division.values()) sizes.set(region, (sizes.get(region) ?? 0) + 1);
  const regionsIn = new Map<PublishedTable, ReadonlyMap<string, Region>>();
  return figures.flatMap((figure) => {
    const table = tables.table(figure.year, figure.scheme, figure.measure);
    if (table === undefined) return [];
    const regions = regionsIn.get(table) ?? regionsOf(table, division, sizes, tables, basis);
    regionsIn.set(table, regions);
    const region = regions.get(division.get(figure.unit) ?? "");
    const own = region?.order.byUnit.get(figure.unit);
    return region && own ? (comparison(figure, own, region) ?? []) : [];
  });
}

function regionsOf(
  table: PublishedTable,
  division: ReadonlyMap<string, string>,
  sizes: ReadonlyMap<string, number>,
  tables: Tables,
  basis: Basis,
): ReadonlyMap<string, Region> {
  const members = groupBy(boundsOf(table, tables, basis), ({ unit }) => division.get(unit));
  const ties = tiesOf(table.ranks, sizeOf(basis, table), basis.ties, basis.methodologyOf(table.year)?.ties);
  return new Map(
    [...members].map(([name, bounds]) => [
      name,
      {
        name: basis.regionNames.get(name) ?? { en: name, vi: name },
        order: new RegionOrder(bounds),
        size: sizes.get(name) ?? bounds.length,
        dense: ties === "dense",
        competition: ties === "competition",
      },
    ]),
  );
}

function comparison(figure: Figure, own: UnitBounds, region: Region): Check<"regional-rank"> | undefined {
  const { order, size, dense, competition } = region;
  const [ahead, behind] = [order.ahead(own), order.behind(own)];
  if (ahead + behind === 0) return undefined;
  const least = 1 + (dense ? order.ranksAhead(own) : ahead);
  const complete = order.allRanked && order.byUnit.size === size;
  const most = (competition || dense) && complete ? least : size - behind;
  const rank = rankOf(figure);
  if (rank >= least && rank <= most) return pass("regional-rank", [figure, ...(own.rank ? [own.rank] : [])]);
  const others = order.nearest(own, rank < least ? "ahead" : "behind", NEAREST);
  const figures = [...(own.rank ? [own.rank] : own.scores), ...others.flatMap(({ rank, scores }) => rank ?? scores)];
  return contradict(
    "regional-rank",
    "error",
    [{ figure, expected: expectedRanks(least, most) }, ...figures.map((other) => ({ figure: other }))],
    { region: region.name, of: size },
  );
}
