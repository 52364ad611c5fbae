import type { Lang, Ranks } from "../../types/index.ts";
import { localized, rankText } from "../formats/number.ts";

/** Ranks that more than one unit has. */
export function tiesIn(ranks: Ranks): ReadonlySet<number> {
  const [once, more] = [new Set<number>(), new Set<number>()];
  for (const rank of ranks) (once.has(rank) ? more : once).add(rank);
  return more;
}

/** A rank with `=` before it where it is shared; `–` where there is none. */
export function tiedRankText(rank: number | undefined, tied: ReadonlySet<number>, lang: Lang): string {
  if (rank === undefined || Number.isNaN(rank)) return "–";
  return `${tied.has(rank) ? "=" : ""}${localized(rankText(rank), lang)}`;
}
