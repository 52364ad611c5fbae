import { add, compare, subtract } from "../../core/fraction.ts";
import { namesakeOf } from "../../reference/crosswalk.ts";
import type { Figure } from "../../types/index.ts";
import type { Basis } from "../basis.ts";
import { carriedRanks, type RankBounds } from "../carried-ranks.ts";
import { expectedRanks, expectedValue } from "../expected.ts";
import { type Check, contradict, pass, type Rule } from "../rule.ts";
import type { Tables } from "../tables.ts";
import { rankOf } from "../tie-rules.ts";

/**
 * A change is the old rank less the new one, plus is up; the old rank stands beside it or in last year's table of the
 * same list, or follows from last year's scores carried onto the list. A rank on the longer list taken for an old rank
 * on the shorter is named as such (`mixed-lists`).
 */
export const rankChange: Rule<"rank-change" | "previous-rank" | "mixed-lists"> = {
  codes: {
    "rank-change": { subjects: ["rank_change", "regional_rank_change"], precedence: 13 },
    "previous-rank": { subjects: ["previous_rank"], precedence: 14 },
    "mixed-lists": { subjects: ["rank_change", "previous_rank"], precedence: 8 },
  },
  check: function* (tables, basis) {
    const mixing = mixingTables(tables, basis);
    for (const change of tables.of("rank_change")) {
      const { year, scheme, unit, measure } = change;
      const now = tables.at(year, scheme, unit, measure, "rank");
      if (now === undefined) continue;
      const old = tables.at(year, scheme, unit, measure, "previous_rank");
      if (old) yield comparison(change, now, old);
      else
        yield against(change, now, rankOf(now) + rankOf(change), lastOf(change, tables, basis), mixing, tables, basis);
    }
    for (const change of tables.of("regional_rank_change")) {
      const { year, scheme, unit, measure } = change;
      const now = tables.at(year, scheme, unit, measure, "regional_rank");
      const old = tables.at(year, scheme, unit, measure, "previous_regional_rank");
      if (now && old) yield comparison(change, now, old);
    }
    for (const previous of tables.of("previous_rank")) {
      const { year, scheme, unit, measure } = previous;
      const now = tables.at(year, scheme, unit, measure, "rank");
      const last = lastOf(previous, tables, basis);
      if (last.rank || last.range || last.longer) {
        yield against(previous, now, rankOf(previous), last, mixing, tables, basis);
      }
    }
  },
};

/** What is known of a unit's rank in the year before. */
interface Last {
  /** In the table of the same list. */
  readonly rank: Figure | undefined;
  /** By last year's scores, carried onto the list. */
  readonly range: RankBounds | undefined;
  /** Of the unit's namesake on the longer list. */
  readonly longer: Figure | undefined;
}

function lastOf({ year, scheme, unit, measure }: Figure, tables: Tables, basis: Basis): Last {
  const namesake = scheme === "34" ? namesakeOf(unit) : undefined;
  return {
    rank: tables.at(year - 1, scheme, unit, measure, "rank"),
    range: scheme === "34" ? carriedRanks(tables, basis, year - 1, measure)?.get(unit) : undefined,
    longer: namesake === undefined ? undefined : tables.at(year - 1, "63", namesake, measure, "rank"),
  };
}

/**
 * Tables of the shorter list whose stated old ranks are mostly those of the longer: an agreement here and there is
 * chance, as the best units keep their rank on either list.
 */
function mixingTables(tables: Tables, basis: Basis): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const figure of [...tables.of("rank_change"), ...tables.of("previous_rank")]) {
    const { year, scheme, unit, measure } = figure;
    const now = tables.at(year, scheme, unit, measure, "rank");
    const { longer } = lastOf(figure, tables, basis);
    if (longer === undefined || now === undefined) continue;
    const stated = figure.kind === "previous_rank" ? rankOf(figure) : rankOf(now) + rankOf(figure);
    const key = `${year}/${measure}`;
    counts.set(key, (counts.get(key) ?? 0) + (stated === rankOf(longer) ? 1 : -1));
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 0 ? [key] : [])));
}

function comparison(change: Figure, now: Figure, old: Figure): Check<"rank-change"> {
  const expected = subtract(old.value, now.value);
  if (compare(expected, change.value) === 0) return pass("rank-change", [change, now, old], old.kind === "rank");
  const turned = compare(subtract(now.value, old.value), change.value) === 0;
  return contradict(
    "rank-change",
    "error",
    [
      { figure: change, expected: expectedValue(expected) },
      { figure: now, expected: ifRank(subtract(old.value, change.value)) },
      { figure: old, expected: ifRank(add(now.value, change.value)) },
    ],
    { old: old.text, now: now.text, turned },
  );
}

const ifRank = (value: Figure["value"]) => (value.n > 0n ? expectedValue(value) : undefined);

/** Compares the old rank that a change or a previous rank states with what is known of it. */
function against(
  figure: Figure,
  now: Figure | undefined,
  stated: number,
  last: Last,
  mixing: ReadonlySet<string>,
  tables: Tables,
  basis: Basis,
): Check<"rank-change" | "previous-rank" | "mixed-lists"> {
  const { rank, range, longer } = last;
  const known = rank ? { least: rankOf(rank), most: rankOf(rank) } : range;
  const cells = [figure, ...(now ? [now] : []), ...(rank ? [rank] : [])];
  const rule = figure.kind === "previous_rank" ? "previous-rank" : "rank-change";
  if (known && stated >= known.least && stated <= known.most) return pass(rule, cells, true);
  const mixed = longer !== undefined && rankOf(longer) === stated && mixing.has(`${figure.year}/${figure.measure}`);
  if (mixed && now) return mixedLists(figure, now, longer, known, tables, basis);
  if (rank && now && rule === "rank-change") return comparison(figure, now, rank);
  if (known) {
    const shift = rule === "rank-change" && now ? rankOf(now) : 0;
    const expected = expectedRanks(known.least - shift, known.most - shift);
    const old = known.least === known.most ? String(known.least) : `${known.least}–${known.most}`;
    if (rule === "rank-change") {
      const suspects = [{ figure, expected }, ...(now ? [{ figure: now }] : [])];
      return contradict(rule, "error", suspects, { old, now: now?.text ?? "", turned: false });
    }
    const next = { old: figure.text, year: figure.year };
    const other = rank ? [{ figure: rank, expected: expectedValue(figure.value), details: next }] : [];
    return contradict(rule, "error", [{ figure, expected }, ...other], { old, year: figure.year - 1 });
  }
  const size = basis.unitsOf(figure.scheme === "34" ? "63" : figure.scheme)?.size ?? Number.POSITIVE_INFINITY;
  if (now === undefined || rule === "previous-rank" || (stated >= 1 && stated <= size)) return pass(rule, cells);
  const expected = Number.isFinite(size) ? expectedRanks(1 - rankOf(now), size - rankOf(now)) : undefined;
  const details = { old: undefined, now: now.text, turned: false };
  return contradict(rule, "error", [{ figure, expected }, { figure: now }], details);
}

function mixedLists(
  figure: Figure,
  now: Figure,
  longer: Figure,
  known: RankBounds | undefined,
  tables: Tables,
  _basis: Basis,
): Check<"mixed-lists"> {
  const { year, unit, measure } = figure;
  const onLonger = tables.at(year, "63", namesakeOf(unit) ?? unit, measure, "rank");
  const exact = known && known.least === known.most ? known.least - rankOf(now) : undefined;
  const like = [
    ...(exact === undefined ? [] : [{ scheme: "34" as const, change: exact }]),
    ...(onLonger ? [{ scheme: "63" as const, change: rankOf(longer) - rankOf(onLonger) }] : []),
  ];
  const shift = figure.kind === "rank_change" ? rankOf(now) : 0;
  const expected = known && expectedRanks(known.least - shift, known.most - shift);
  const suspects = [{ figure, expected }, { figure: now }, { figure: longer }];
  return contradict("mixed-lists", known ? "error" : "warning", suspects, { old: longer.text, now: now.text, like });
}
