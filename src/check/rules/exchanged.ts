import { compare } from "../../core/fraction.ts";
import type { Figure } from "../../types/index.ts";
import type { Book } from "../book.ts";
import { failed, passed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/** Whether next year's table says the same of a rank. */
const bears = (book: Book, { year, scheme, unit, measure, value }: Figure): boolean => {
  const next = book.at(year + 1, scheme, unit, measure, "previous_rank");
  return next !== undefined && compare(next.value, value) === 0;
};

/** Two rows that agree with last year's table if their units are exchanged, and do not as they are. */
export const exchanged: Rule = function* (book) {
  for (const table of book.tables) {
    const odd = new Map<
      string,
      { readonly rank: Figure; readonly last: Figure; readonly said: number; readonly was: number }
    >();
    for (const [unit, rank] of table.ranks) {
      const at = (kind: "previous_rank" | "rank_change") =>
        book.at(table.year, table.scheme, unit, table.measure, kind);
      const [previous, change] = [at("previous_rank"), at("rank_change")];
      const last = book.at(table.year - 1, table.scheme, unit, table.measure, "rank");
      const said = previous ? rankOf(previous) : change && rankOf(rank) + rankOf(change);
      if (last === undefined || said === undefined) continue;
      yield passed("exchanged-units", [rank, ...(previous ? [previous] : []), ...(change ? [change] : [])]);
      if (said !== rankOf(last)) odd.set(unit, { rank, last, said, was: rankOf(last) });
    }
    for (const one of odd.values()) {
      const other = [...odd.values()].find(({ said, was }) => said === one.was && was === one.said);
      if (other === undefined) continue;
      // Where next year's table bears out both rows, it is last year's that were exchanged.
      const borneOut = [one, other].every(({ rank }) => bears(book, rank));
      const details = { other: other.rank.name };
      yield failed("exchanged-units", "error", [{ figure: borneOut ? one.last : one.rank }], details);
    }
  }
};
