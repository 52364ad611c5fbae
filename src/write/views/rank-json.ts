import { at } from "../../core/column.ts";
import { figuresOf } from "../../core/figures.ts";
import type {
  ByMeasure,
  Column,
  Leaf,
  Previous,
  RankEnd,
  RankHead,
  Ranking,
  RankRow,
  Ranks,
  RawScore,
  ScoredFigures,
  Standing,
} from "../../types/index.ts";
import { decimalText, textsOf } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import { endOf } from "./notes.ts";
import { originOf } from "./origin.ts";
import type { RankView } from "./rank-view.ts";
import { figureText, scoredLeaves } from "./raw-sheet.ts";

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

function* rowsOf(ranking: Ranking, { lang, raw }: RankView): Generator<RankRow> {
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
      ...(raw ? { raw: rawOf(ranking, row) } : {}),
      ...originOf(units, row),
    };
  }
}

/** What each scored measure of a unit follows from. */
function rawOf(ranking: Ranking, row: number): RankRow["raw"] {
  const { scored, methodology, rules } = ranking;
  if (scored === undefined) return {};
  const { raw, measures, carried } = scored;
  const scoreIn = (column: Column | undefined, place: number): number | null => {
    const points = column && at(column, place);
    return points ? Number(decimalText(points, rules.decimals)) : null;
  };
  const scoredFrom = ({ code, score }: Leaf, place: number): ScoredFigures => {
    const figures = (score ? figuresOf(score) : []).map((figure): [string, string | null] => {
      const column = raw.columns.get(figure);
      const value = column && at(column, place);
      return [figure, value ? figureText(figure, value, methodology) : null];
    });
    return { figures: Object.fromEntries(figures), score: scoreIn(measures.get(code), place) };
  };
  const scoreOf = (leaf: Leaf): RawScore => {
    if (carried === undefined) return scoredFrom(leaf, row);
    const { units, places } = carried;
    const parts = (places[row] ?? []).map((place) => {
      const [code = "", name = ""] = [units.codes[place], units.names[place]];
      return { code, name, ...scoredFrom(leaf, place) };
    });
    return { score: scoreIn(carried.measures.get(leaf.code), row), parts };
  };
  return Object.fromEntries(scoredLeaves(ranking).map((leaf) => [leaf.code, scoreOf(leaf)]));
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
