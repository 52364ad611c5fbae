import type { Fact } from "../../types.ts";
import { failed, passed, type Rule } from "../rule.ts";
import { rankOf } from "../sequence.ts";

/** Two rows that agree with last year's table if their units are exchanged, and do not as they are. */
export const exchanged: Rule = function* (book) {
  for (const table of book.tables) {
    const odd = new Map<string, { readonly rank: Fact; readonly said: number; readonly was: number }>();
    for (const [unit, rank] of table.ranks) {
      const at = (kind: "previous_rank" | "rank_change") =>
        book.at(table.year, table.scheme, unit, table.measure, kind);
      const [previous, change] = [at("previous_rank"), at("rank_change")];
      const last = book.at(table.year - 1, table.scheme, unit, table.measure, "rank");
      const said = previous ? rankOf(previous) : change && rankOf(rank) + rankOf(change);
      if (last === undefined || said === undefined) continue;
      yield passed("exchanged-units", [rank, ...(previous ? [previous] : []), ...(change ? [change] : [])]);
      if (said !== rankOf(last)) odd.set(unit, { rank, said, was: rankOf(last) });
    }
    for (const one of odd.values()) {
      const other = [...odd.values()].find(({ said, was }) => said === one.was && was === one.said);
      if (other) yield failed("exchanged-units", "error", [{ fact: one.rank }], { other: other.rank.name });
    }
  }
};
