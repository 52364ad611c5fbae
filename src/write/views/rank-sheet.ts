import type { Previous, Ranking, Ranks, Standing } from "../../types/index.ts";
import { changeText, decimalText, localized, rankText, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { numberColumn, textColumn, unitColumns } from "./columns.ts";
import { rankCaptions } from "./rank-captions.ts";
import { type RankView, sheetName } from "./rank-view.ts";

/** A ranking as a table: `rank,code,province,region,region_rank,total,<pillars>`, with `unit` for `province` on other lists. */
export function rankSheet(ranking: Ranking, view: RankView): Sheet {
  const { units, regionOf, regions, by, standings } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const main = standings.get(by.code);
  const regional = regions.length > 0;
  const regionName = (row: number): string => regions[regionOf[row] ?? -1]?.name[lang] ?? "";
  const columns: SheetColumn[] = [...unitColumns(ranking, view, { footer: meanLabel(ranking, words) })];
  if (regional) {
    columns.push(
      textColumn("region", labels.region, regionName, { optional: 2 }),
      numberColumn("region_rank", labels.regionRank, lang, (row) => rankText(main?.regionRanks[row]), {
        heading: labels.rankInRegion,
        human: (row) => localized(rankText(main?.regionRanks[row]), lang),
      }),
    );
  }
  for (const standing of standings.values()) columns.push(...measureColumns(standing, ranking, view));
  if (ranking.previous) columns.push(...previousColumns(ranking.previous, regional, view));
  const { parts } = units;
  if (parts) {
    const machine = (row: number): string => (parts[row] ?? []).join("+");
    columns.push(textColumn("parts", labels.parts, machine, { optional: 1 }));
  }
  if (units.inherited) {
    columns.push(
      textColumn("inherited", labels.inherited, () => "true", { heading: labels.inherited, machineOnly: true }),
    );
  }
  return { name: sheetName(ranking, words), columns, rows: ranking.order, captions: rankCaptions(ranking, view) };
}

function measureColumns(standing: Standing, ranking: Ranking, view: RankView): SheetColumn[] {
  const { measure, values, mean } = standing;
  const { decimals } = ranking.rules;
  const { lang, words } = view;
  const main = measure.code === ranking.by.code;
  const text = textsOf(values, decimals);
  const optional = main ? 0 : 1;
  const name = measure.name[lang];
  const value = numberColumn(measure.code, name, lang, text, {
    optional,
    human: (row) => localized(text(row), lang) + (ranking.units.inherited ? "*" : ""),
    footer: mean ? localized(decimalText(mean, decimals), lang) : "",
    footerNumber: mean ? decimalText(mean, decimals) : "",
  });
  // The ranks of the main measure stand at the front.
  if (!view.ranks || main) return [value];
  const ranksBy = (key: string, label: string, of: Ranks, said = label): SheetColumn =>
    numberColumn(key, label, lang, (row) => rankText(of[row]), {
      optional,
      heading: `${said}: ${name}`,
      human: (row) => localized(rankText(of[row]), lang),
    });
  const national = ranksBy(`${measure.code}_rank`, words.labels.rank, standing.ranks);
  if (ranking.regions.length === 0) return [value, national];
  return [
    value,
    national,
    ranksBy(`${measure.code}_region_rank`, words.labels.regionRank, standing.regionRanks, words.labels.rankInRegion),
  ];
}

/** Where each unit stood before, and the places it has moved; plus is up. */
function previousColumns(
  { ranks, regionRanks, change, regionChange, likeForLike }: Previous,
  regional: boolean,
  { words, lang }: RankView,
): readonly SheetColumn[] {
  const { labels } = words;
  const column = (key: string, label: string, text: (row: number) => string, more: Partial<SheetColumn> = {}) =>
    numberColumn(key, label, lang, text, { heading: label, ...more });
  const national = [
    column("previous_rank", labels.previousRank, (row) => rankText(ranks[row]), { heading: labels.rankBefore }),
    column("change", labels.change, (row) => changeText(change[row])),
  ];
  const within = [
    column("previous_region_rank", `${labels.previousRank} (${labels.region})`, (row) => rankText(regionRanks[row]), {
      optional: 2,
      heading: `${labels.rankBefore} (${labels.region})`,
    }),
    column("region_change", labels.regionChange, (row) => changeText(regionChange[row]), { optional: 2 }),
  ];
  const like = textColumn("like_for_like", "", () => String(likeForLike), { machineOnly: true });
  return [...national, ...(regional ? within : []), like];
}

function meanLabel({ units, standings, by }: Ranking, words: Words): string {
  const ranked = standings.get(by.code)?.ranks.filter((rank) => !Number.isNaN(rank)).length ?? 0;
  return words.mean(String(ranked) === units.scheme);
}
