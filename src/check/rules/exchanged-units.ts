import { compare } from "../../core/fraction.ts";
import type { Figure } from "../../types/index.ts";
import { contradict, pass, type Rule } from "../rule.ts";
import type { PublishedTable, Tables } from "../tables.ts";
import { rankOf } from "../tie-rules.ts";

/** A rank whose row states another rank for the year before than that year's table. */
interface Contradicted {
  readonly rank: Figure;
  readonly last: Figure;
  readonly stated: number;
  readonly was: number;
}

/** Two rows that agree with last year's table if their units are exchanged, and do not as they are. */
export const exchangedUnits: Rule<"exchanged-units"> = {
  codes: { "exchanged-units": { subjects: ["rank_change", "previous_rank"], precedence: 3 } },
  check: function* (tables) {
    for (const table of tables.tables) {
      const contradicted = new Map<string, Contradicted>();
      for (const [unit, rank] of table.ranks) {
        const { previous, change, last } = stated(unit, table, tables);
        const said = previous ? rankOf(previous) : change && rankOf(rank) + rankOf(change);
        if (last === undefined || said === undefined) continue;
        yield pass("exchanged-units", [rank, ...(previous ? [previous] : []), ...(change ? [change] : [])]);
        const was = rankOf(last);
        const key = `${said}/${was}`;
        if (said !== was && !contradicted.has(key)) contradicted.set(key, { rank, last, stated: said, was });
      }
      for (const one of contradicted.values()) {
        const other = contradicted.get(`${one.was}/${one.stated}`);
        if (other === undefined) continue;
        // Where next year's table bears out both rows, it is last year's that were exchanged.
        const borneOut = [one, other].every(({ rank }) => bears(tables, rank));
        const details = { other: other.rank.name };
        yield contradict("exchanged-units", "error", [{ figure: borneOut ? one.last : one.rank }], details);
      }
    }
  },
};

function stated(unit: string, { year, scheme, measure }: PublishedTable, tables: Tables) {
  return {
    previous: tables.at(year, scheme, unit, measure, "previous_rank"),
    change: tables.at(year, scheme, unit, measure, "rank_change"),
    last: tables.at(year - 1, scheme, unit, measure, "rank"),
  };
}

/** Whether next year's table says the same of a rank. */
const bears = (tables: Tables, { year, scheme, unit, measure, value }: Figure): boolean => {
  const next = tables.at(year + 1, scheme, unit, measure, "previous_rank");
  return next !== undefined && compare(next.value, value) === 0;
};
