import type { Ranking, RegionMeanRow, RegionMeans, RegionMeansHead, ResultEnd } from "../../types/index.ts";
import { rankText, textsOf } from "../formats/number.ts";
import { type RowResult, rowResult } from "../formats/row-result.ts";
import type { Sheet } from "../formats/sheet.ts";
import { numberColumn, textColumn } from "./columns.ts";
import { endOf } from "./notes.ts";
import { type RankView, sheetName } from "./rank-view.ts";
import { analysisCaptions } from "./robustness/columns.ts";

/** The means of the regions, best first, in every format. */
export const regionMeansResult = (
  ranking: Ranking,
  found: RegionMeans,
  view: RankView,
): RowResult<RegionMeansHead, RegionMeanRow, ResultEnd> =>
  rowResult(
    () => sheetOf(ranking, found, view),
    () => ({
      head: {
        schemaVersion: 2,
        command: "rank",
        means: "region",
        ...(ranking.year === undefined ? {} : { year: ranking.year }),
        scheme: ranking.units.scheme,
        methodology: ranking.methodology.id,
        measure: ranking.by.code,
      },
      rows: () => rowsOf(ranking, found, view),
      end: endOf(ranking.notes, view),
    }),
  );

function sheetOf(ranking: Ranking, { means, ranks, units, shown }: RegionMeans, view: RankView): Sheet {
  const { regions, standings, rules } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const said = shown.length < regions.length ? [words.topOf(shown.length, regions.length)] : [];
  return {
    name: sheetName(ranking, words),
    columns: [
      numberColumn("rank", labels.rank, lang, (row) => rankText(ranks[row])),
      textColumn("code", labels.code, (row) => regions[row]?.code ?? "", { machineOnly: true }),
      textColumn("region", labels.region, (row) => regions[row]?.name[lang] ?? ""),
      numberColumn("units", labels.count, lang, (row) => String(units[row] ?? "")),
      ...[...means].map(([code, column]) =>
        numberColumn(code, standings.get(code)?.measure.name[lang] ?? code, lang, textsOf(column, rules.decimals)),
      ),
    ],
    rows: shown,
    captions: analysisCaptions({ ...ranking, order: [...ranking.units.codes.keys()] }, said, view),
  };
}

function* rowsOf(
  ranking: Ranking,
  { means, ranks, units, shown }: RegionMeans,
  view: RankView,
): Generator<RegionMeanRow> {
  const { regions, rules } = ranking;
  const texts = [...means].map(([code, column]) => [code, textsOf(column, rules.decimals)] as const);
  for (const row of shown) {
    const { [row]: rank = Number.NaN } = ranks;
    yield {
      rank: Number.isNaN(rank) ? null : rank,
      code: regions[row]?.code ?? "",
      name: regions[row]?.name[view.lang] ?? "",
      units: units[row] ?? 0,
      means: Object.fromEntries(texts.map(([code, text]) => [code, text(row) === "" ? null : Number(text(row))])),
    };
  }
}
