import { once } from "../../core/once.ts";
import type { Previous, Ranking, Ranks, Standing } from "../../types/index.ts";
import { changeText, decimalText, localized, rankText, textsOf } from "../formats/number.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { shownNotes } from "./notes.ts";
import { type RankView, sheetName } from "./rank-view.ts";

import { rawSheet } from "./raw-sheet.ts";
import { marked, tiesIn } from "./ties.ts";
import { unitKey } from "./unit-key.ts";

/** A ranking as a table: `rank,code,province,region,region_rank,total,<pillars>`, with `unit` for `province` on other lists. */
export function rankSheet(ranking: Ranking, view: RankView): Sheet {
  const { units, regionOf, regions, by, standings } = ranking;
  const { words, lang } = view;
  const { labels } = words;
  const main = standings.get(by.code);
  const tied = once(() => tiesIn(main?.ranks ?? new Float64Array()));
  const regional = regions.length > 0;
  const isName = (code: string, row: number): boolean => code === units.names[row];
  const regionName = (row: number): string => regions[regionOf[row] ?? -1]?.name[lang] ?? "";
  const columns: SheetColumn[] = [
    {
      key: "rank",
      label: labels.rank,
      align: "right",
      numeric: true,
      machine: (row) => rankText(main?.ranks[row]),
      human: (row) => marked(main?.ranks[row], tied(), lang),
    },
    {
      key: "code",
      label: labels.code,
      align: "left",
      optional: 3,
      machineOnly: units.codes.every(isName),
      machine: (row) => units.codes[row] ?? "",
    },
    {
      key: unitKey(units),
      label: labels.unit,
      align: "left",
      machine: (row) => units.names[row] ?? "",
      footer: meanLabel(ranking, words),
    },
  ];
  if (regional) {
    columns.push(
      { key: "region", label: labels.region, align: "left", machine: regionName, optional: 2 },
      {
        key: "region_rank",
        label: labels.regionRank,
        heading: labels.rankInRegion,
        align: "right",
        numeric: true,
        machine: (row) => rankText(main?.regionRanks[row]),
        human: (row) => localized(rankText(main?.regionRanks[row]), lang),
      },
    );
  }
  for (const standing of standings.values()) columns.push(...measureColumns(standing, ranking, view));
  if (ranking.previous) columns.push(...previousColumns(ranking.previous, regional, view));
  const { parts } = units;
  if (parts) {
    const machine = (row: number): string => (parts[row] ?? []).join("+");
    columns.push({ key: "parts", label: labels.parts, align: "left", optional: 1, machine });
  }
  if (units.inherited) {
    columns.push({
      key: "inherited",
      label: labels.inherited,
      heading: labels.inherited,
      align: "left",
      machineOnly: true,
      machine: () => "true",
    });
  }
  const name = sheetName(ranking, words);
  const said = captions(ranking, view);
  return view.raw ? rawSheet(ranking, view, name, said) : { name, columns, rows: ranking.order, captions: said };
}

function measureColumns(standing: Standing, ranking: Ranking, view: RankView): SheetColumn[] {
  const { measure, values, mean } = standing;
  const { decimals } = ranking.rules;
  const { lang, words } = view;
  const main = measure.code === ranking.by.code;
  const text = textsOf(values, decimals);
  const optional = main ? 0 : 1;
  const name = measure.name[lang];
  const value: SheetColumn = {
    key: measure.code,
    label: name,
    align: "right",
    optional,
    numeric: true,
    machine: text,
    human: (row) => localized(text(row), lang) + (ranking.units.inherited ? "*" : ""),
    footer: mean ? localized(decimalText(mean, decimals), lang) : "",
    footerNumber: mean ? decimalText(mean, decimals) : "",
  };
  // The ranks of the main measure stand at the front.
  if (!view.ranks || main) return [value];
  const rankColumn = (key: string, label: string, of: Ranks, said = label): SheetColumn => ({
    key,
    label,
    align: "right",
    optional,
    numeric: true,
    heading: `${said}: ${name}`,
    machine: (row) => rankText(of[row]),
    human: (row) => localized(rankText(of[row]), lang),
  });
  const national = rankColumn(`${measure.code}_rank`, words.labels.rank, standing.ranks);
  if (ranking.regions.length === 0) return [value, national];
  return [
    value,
    national,
    rankColumn(`${measure.code}_region_rank`, words.labels.regionRank, standing.regionRanks, words.labels.rankInRegion),
  ];
}

/** Where each unit stood before, and the places it has moved; plus is up. */
function previousColumns(
  { ranks, regionRanks, change, regionChange, likeForLike }: Previous,
  regional: boolean,
  { words, lang }: RankView,
): readonly SheetColumn[] {
  const { labels } = words;
  const column = (
    key: string,
    label: string,
    text: (row: number) => string,
    { optional = 0, heading = label } = {},
  ): SheetColumn => ({
    key,
    label,
    heading,
    align: "right",
    numeric: true,
    optional,
    machine: text,
    human: (row) => localized(text(row), lang) || "–",
  });
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
  const like: SheetColumn = {
    key: "like_for_like",
    label: "",
    align: "left",
    machineOnly: true,
    machine: () => String(likeForLike),
  };
  return [...national, ...(regional ? within : []), like];
}

function captions(ranking: Ranking, view: RankView): readonly string[] {
  const { words, lang } = view;
  const { methodology, rules, units, order, year } = ranking;
  const { title, source, id } = methodology;
  const scheme = words.schemeName[units.scheme];
  const facts = [year, scheme, words.method(title[lang], source, id)].filter((fact) => fact !== undefined);
  const lines = [facts.join(" · "), [words.rankedOn(rules), words.ties[rules.ties]].join("; ")];
  if (order.length < units.codes.length) lines.push(words.topOf(order.length, units.codes.length));
  if (view.quiet) return lines;
  const notes = shownNotes(ranking.notes, words, view.verbose);
  return [...lines, ...notes.map(({ message }) => `${words.note}: ${message}`)];
}

function meanLabel({ units, standings, by }: Ranking, words: Words): string {
  const ranked = standings.get(by.code)?.ranks.filter((rank) => !Number.isNaN(rank)).length ?? 0;
  return words.mean(String(ranked) === units.scheme);
}
