import type { Lang, ProvinceRow } from "../../types/index.ts";
import type { Sheet, SheetColumn } from "../formats/sheet.ts";
import type { Words } from "../words/words.ts";

/** The crosswalk as a table: old units beside the new ones, with regions and figures. */
export function provinceSheet(rows: readonly ProvinceRow[], words: Words, lang: Lang): Sheet {
  const { labels } = words;
  const column = (key: string, label: string, read: (row: ProvinceRow) => string | undefined): SheetColumn => ({
    key,
    label,
    align: "left",
    machine: (i) => {
      const row = rows[i];
      return (row && read(row)) ?? "";
    },
  });
  const headed = (made: SheetColumn, heading: string): SheetColumn => ({ ...made, heading });
  const optional = (made: SheetColumn): SheetColumn => ({ ...made, optional: 1 });
  const figure = (made: SheetColumn): SheetColumn => ({ ...made, optional: 1, align: "right", numeric: true });
  return {
    name: "63 → 34",
    columns: [
      headed(
        column("code_34", labels.list34, ({ now }) => now.code),
        `${labels.code} (34)`,
      ),
      column("province_34", labels.newUnit, ({ now }) => now.name),
      headed(
        column("code_63", labels.list63, ({ old }) => old.code),
        `${labels.code} (63)`,
      ),
      column("province_63", labels.oldUnit, ({ old }) => old.name),
      optional(column("region_eight_63", labels.regionEight, ({ regions }) => regions.eight?.name[lang])),
      optional(column("region_six_34", labels.regionSix, ({ regions }) => regions.sixNew?.name[lang])),
      optional(column("english_63", labels.english, ({ old }) => old.english)),
      optional(column("iso_3166_2", labels.iso, ({ iso }) => iso)),
      figure(column("population_2024", labels.population, ({ population }) => population)),
      figure(column("area_km2_2024", labels.area, ({ area }) => area)),
      figure(column("grdp_2024_bn_vnd", labels.grdp, ({ grdp }) => grdp)),
    ],
    rows: rows.keys(),
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
