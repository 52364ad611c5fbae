import { at } from "../../core/column.ts";
import type { Previous, Ranking, Ranks, Standing } from "../../types/index.ts";
import { decimalText, textsOf } from "../formats/number.ts";
import { readingJson, shownNotes } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** A ranking as JSON, a row a line, in pieces. Values are rounded; keys are codes. */
export function* rankJson(ranking: Ranking, view: RankView): Generator<string> {
  const { units, regionOf, regions, by, standings, rules } = ranking;
  const { lang } = view;
  const shown = [...standings.values()].map((standing) => ({
    ...standing,
    text: textsOf(standing.values, rules.decimals),
  }));
  const main = standings.get(by.code);
  const head = {
    schemaVersion: 2,
    command: "rank",
    ...(ranking.year === undefined ? {} : { year: ranking.year }),
    scheme: units.scheme,
    methodology: ranking.methodology.id,
    measure: by.code,
    ...(ranking.previous ? { previousYear: ranking.previous.year, likeForLike: ranking.previous.likeForLike } : {}),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  const record = (ranksOf: (standing: Standing) => Ranks, row: number) =>
    Object.fromEntries(shown.map((standing) => [standing.measure.code, number(ranksOf(standing)[row])]));
  let separator = "\n";
  for (const row of ranking.order) {
    const region = regions[regionOf[row] ?? -1];
    const values = shown.map(({ measure, text }) => [measure.code, text(row) === "" ? null : Number(text(row))]);
    const parts = units.parts?.[row];
    const content = {
      rank: number(main?.ranks[row]),
      code: units.codes[row],
      name: units.names[row],
      region: region && {
        code: region.code,
        name: region.name[lang],
        rank: number(main?.regionRanks[row]),
        ranks: record(({ regionRanks }) => regionRanks, row),
      },
      values: Object.fromEntries(values),
      ranks: record(({ ranks }) => ranks, row),
      ...(ranking.previous ? previousOf(ranking.previous, rules.decimals, row) : {}),
      ...(parts ? { parts } : {}),
      ...(units.inherited ? { inherited: true } : {}),
    };
    yield separator + JSON.stringify(content);
    separator = ",\n";
  }
  const notes = shownNotes(ranking.notes, view.words, view.verbose);
  const means = Object.fromEntries(
    shown.flatMap(({ measure, mean }) => (mean ? [[measure.code, Number(decimalText(mean, rules.decimals))]] : [])),
  );
  yield `\n],"mean":${JSON.stringify(means)},"notes":${JSON.stringify(notes)},"reading":${readingJson(ranking.notes)}}\n`;
}

const number = (rank: number | undefined): number | null => (rank === undefined || Number.isNaN(rank) ? null : rank);

function previousOf({ ranks, regionRanks, values, change, regionChange }: Previous, decimals: number, row: number) {
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
