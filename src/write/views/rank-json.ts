import { at } from "../../core/column.ts";
import type { ByMeasure, Previous, RankEnd, RankHead, Ranking, RankRow, Ranks, Standing } from "../../types/index.ts";
import { decimalText, textsOf } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import { endOf } from "./notes.ts";
import { originOf } from "./origin.ts";
import type { RankView } from "./rank-view.ts";

/** A ranking as JSON has it. Values are rounded; keys are codes. */
export function rankJson(ranking: Ranking, view: RankView): JsonResult<RankHead, RankRow, RankEnd> {
  const { year, units, methodology, by, previous, standings, rules, notes } = ranking;
  const means = [...standings.values()].flatMap(({ measure, mean }): [string, number][] =>
    mean ? [[measure.code, Number(decimalText(mean, rules.decimals))]] : [],
  );
  return {
    head: {
      schemaVersion: 2,
      command: "rank",
      ...(year === undefined ? {} : { year }),
      scheme: units.scheme,
      methodology: methodology.id,
      measure: by.code,
      ...(previous ? { previousYear: previous.year, likeForLike: previous.likeForLike } : {}),
    },
    rows: () => rowsOf(ranking, view),
    end: { mean: Object.fromEntries(means), ...endOf(notes, view) },
  };
}

function* rowsOf(ranking: Ranking, { lang }: RankView): Generator<RankRow> {
  const { units, regionOf, regions, by, standings, rules, order, previous } = ranking;
  const shown = [...standings.values()].map((standing) => ({
    ...standing,
    text: textsOf(standing.values, rules.decimals),
  }));
  const main = standings.get(by.code);
  const ranksIn = (ranksOf: (standing: Standing) => Ranks, row: number): ByMeasure =>
    Object.fromEntries(shown.map((standing) => [standing.measure.code, number(ranksOf(standing)[row])]));
  for (const row of order) {
    const region = regions[regionOf[row] ?? -1];
    const values = shown.map(({ measure, text }) => [measure.code, text(row) === "" ? null : Number(text(row))]);
    yield {
      rank: number(main?.ranks[row]),
      code: units.codes[row] ?? "",
      name: units.names[row] ?? "",
      region: region && {
        code: region.code,
        name: region.name[lang],
        rank: number(main?.regionRanks[row]),
        ranks: ranksIn(({ regionRanks }) => regionRanks, row),
      },
      values: Object.fromEntries(values),
      ranks: ranksIn(({ ranks }) => ranks, row),
      ...(previous ? previousOf(previous, rules.decimals, row) : {}),
      ...originOf(units, row),
    };
  }
}

const number = (rank: number | undefined): number | null => (rank === undefined || Number.isNaN(rank) ? null : rank);

function previousOf(
  { ranks, regionRanks, values, change, regionChange }: Previous,
  decimals: number,
  row: number,
): Pick<RankRow, "previous" | "change" | "regionChange"> {
  const value = at(values, row);
  return {
    previous: {
      rank: number(ranks[row]),
      value: value === undefined ? null : Number(decimalText(value, decimals)),
      regionRank: number(regionRanks[row]),
    },
    change: number(change[row]),
    regionChange: number(regionChange[row]),
  };
}
