import type { Lang, ProvinceRow } from "../../types/index.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";
import { numberColumn, textColumn } from "./columns.ts";

/** The crosswalk as a table: old units beside the new ones, with regions and figures. */
export function provinceSheet(rows: readonly ProvinceRow[], words: Words, lang: Lang): Sheet<ProvinceRow> {
  const { labels } = words;
  const optional = { optional: 1 };
  const figure = (key: string, label: string, of: (row: ProvinceRow) => string): SheetColumn<ProvinceRow> =>
    numberColumn(key, label, lang, of, { optional: 1 });
  return {
    name: "63 → 34",
    columns: [
      textColumn("code_34", labels.list34, ({ now }) => now.code, { heading: `${labels.code} (34)` }),
      textColumn("province_34", labels.newUnit, ({ now }) => now.name),
      textColumn("code_63", labels.list63, ({ old }) => old.code, { heading: `${labels.code} (63)` }),
      textColumn("province_63", labels.oldUnit, ({ old }) => old.name),
      textColumn("region_eight_63", labels.regionEight, ({ regions }) => regions.eight?.name[lang] ?? "", optional),
      textColumn("region_six_34", labels.regionSix, ({ regions }) => regions.sixNew?.name[lang] ?? "", optional),
      textColumn("english_63", labels.english, ({ old }) => old.english, optional),
      textColumn("iso_3166_2", labels.iso, ({ iso }) => iso, optional),
      figure("population_2024", labels.population, ({ population }) => population),
      figure("area_km2_2024", labels.area, ({ area }) => area),
      figure("grdp_2024_bn_vnd", labels.grdp, ({ grdp }) => grdp),
    ],
    rows,
    captions: [],
  };
}

/** The same as JSON, figures as numbers. */
export function provinceJson(rows: readonly ProvinceRow[]): string {
  const read = rows.map(({ population, area, grdp, ...row }) => ({
    ...row,
    population: Number(population),
    area: Number(area),
    grdp: Number(grdp),
  }));
  return `${JSON.stringify({ schemaVersion: 2, command: "provinces", rows: read }, null, 2)}\n`;
}
