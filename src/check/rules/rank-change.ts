import { add, compare, subtract } from "../../core/fraction.ts";
import type { Figure } from "../../types/index.ts";
import type { Book } from "../book.ts";
import { expectedRank, expectedValue } from "../expected.ts";
import { carriedRanks, namesakeOf, type RankRange } from "../lists.ts";
import { type Basis, type Check, failed, passed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/**
 * A change is the old rank less the new one, plus is up; the old rank stands beside it or in last year's table of the
 * same list, or follows from last year's scores carried onto the list. A rank on the longer list taken for an old rank
 * on the shorter is named as such (`mixed-lists`).
 */
export const rankChange: Rule = function* (book, basis) {
  const mixing = mixingTables(book, basis);
  for (const change of book.of("rank_change")) {
    const { year, scheme, unit, measure } = change;
    const now = book.at(year, scheme, unit, measure, "rank");
    if (now === undefined) continue;
    const old = book.at(year, scheme, unit, measure, "previous_rank");
    if (old) yield compared(change, now, old);
    else yield against(change, now, rankOf(now) + rankOf(change), lastOf(change, book, basis), mixing, book, basis);
  }
  for (const previous of book.of("previous_rank")) {
    const { year, scheme, unit, measure } = previous;
    const now = book.at(year, scheme, unit, measure, "rank");
    const last = lastOf(previous, book, basis);
    if (last.rank || last.range || last.longer) {
      yield against(previous, now, rankOf(previous), last, mixing, book, basis);
    }
  }
};

/** What is known of a unit's rank in the year before. */
interface Last {
  /** In the table of the same list. */
  readonly rank: Figure | undefined;
  /** By last year's scores, carried onto the list. */
  readonly range: RankRange | undefined;
  /** Of the unit's namesake on the longer list. */
  readonly longer: Figure | undefined;
}

function lastOf({ year, scheme, unit, measure }: Figure, book: Book, basis: Basis): Last {
  const namesake = scheme === "34" ? namesakeOf(unit, basis) : undefined;
  return {
    rank: book.at(year - 1, scheme, unit, measure, "rank"),
    range: scheme === "34" ? carriedRanks(book, basis, year - 1, measure)?.get(unit) : undefined,
    longer: namesake === undefined ? undefined : book.at(year - 1, "63", namesake, measure, "rank"),
  };
}

/**
 * Tables of the shorter list whose stated old ranks are mostly those of the longer: an agreement here and there is
 * chance, as the best units keep their rank on either list.
 */
function mixingTables(book: Book, basis: Basis): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const figure of [...book.of("rank_change"), ...book.of("previous_rank")]) {
    const { year, scheme, unit, measure } = figure;
    const now = book.at(year, scheme, unit, measure, "rank");
    const { longer } = lastOf(figure, book, basis);
    if (longer === undefined || now === undefined) continue;
    const stated = figure.kind === "previous_rank" ? rankOf(figure) : rankOf(now) + rankOf(figure);
    const key = `${year}/${measure}`;
    counts.set(key, (counts.get(key) ?? 0) + (stated === rankOf(longer) ? 1 : -1));
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 0 ? [key] : [])));
}

function compared(change: Figure, now: Figure, old: Figure): Check {
  const expected = subtract(old.value, now.value);
  if (compare(expected, change.value) === 0) return passed("rank-change", [change, now, old], old.kind === "rank");
  const turned = compare(subtract(now.value, old.value), change.value) === 0;
  return failed(
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
  book: Book,
  basis: Basis,
): Check {
  const { rank, range, longer } = last;
  const known = rank ? { least: rankOf(rank), most: rankOf(rank) } : range;
  const cells = [figure, ...(now ? [now] : []), ...(rank ? [rank] : [])];
  const rule = figure.kind === "previous_rank" ? "previous-rank" : "rank-change";
  if (known && stated >= known.least && stated <= known.most) return passed(rule, cells, true);
  const mixed = longer !== undefined && rankOf(longer) === stated && mixing.has(`${figure.year}/${figure.measure}`);
  if (mixed && now) return mixedLists(figure, now, longer, known, book, basis);
  if (rank && now && rule === "rank-change") return compared(figure, now, rank);
  if (known) {
    const shift = rule === "rank-change" && now ? rankOf(now) : 0;
    const expected = expectedRank(known.least - shift, known.most - shift);
    const old = known.least === known.most ? String(known.least) : `${known.least}–${known.most}`;
    if (rule === "rank-change") {
      const suspects = [{ figure, expected }, ...(now ? [{ figure: now }] : [])];
      return failed(rule, "error", suspects, { old, now: now?.text ?? "", turned: false });
    }
    const next = { old: figure.text, year: figure.year };
    const other = rank ? [{ figure: rank, expected: expectedValue(figure.value), details: next }] : [];
    return failed(rule, "error", [{ figure, expected }, ...other], { old, year: figure.year - 1 });
  }
  const size = basis.unitsOf(figure.scheme === "34" ? "63" : figure.scheme)?.size ?? Number.POSITIVE_INFINITY;
  if (now === undefined || rule === "previous-rank" || (stated >= 1 && stated <= size)) return passed(rule, cells);
  const expected = Number.isFinite(size) ? expectedRank(1 - rankOf(now), size - rankOf(now)) : undefined;
  const details = { old: undefined, now: now.text, turned: false };
  return failed(rule, "error", [{ figure, expected }, { figure: now }], details);
}

function mixedLists(
  figure: Figure,
  now: Figure,
  longer: Figure,
  known: RankRange | undefined,
  book: Book,
  basis: Basis,
): Check<"mixed-lists"> {
  const { year, unit, measure } = figure;
  const onLonger = book.at(year, "63", namesakeOf(unit, basis) ?? unit, measure, "rank");
  const exact = known && known.least === known.most ? known.least - rankOf(now) : undefined;
  const like = [
    ...(exact === undefined ? [] : [{ scheme: "34" as const, change: exact }]),
    ...(onLonger ? [{ scheme: "63" as const, change: rankOf(longer) - rankOf(onLonger) }] : []),
  ];
  const shift = figure.kind === "rank_change" ? rankOf(now) : 0;
  const expected = known && expectedRank(known.least - shift, known.most - shift);
  const suspects = [{ figure, expected }, { figure: now }, { figure: longer }];
  return failed("mixed-lists", known ? "error" : "warning", suspects, { old: longer.text, now: now.text, like });
}
