import { provinces63 } from "virtual:reference";
import type { ProvinceRow } from "../types/index.ts";
import { newCodeOf, provincesOf } from "./provinces.ts";
import { regionsOf } from "./regions.ts";

/**
 * Both lists side by side: each old province with the new one it is in, by new code, then old. Figures are of 2024:
 * persons, km², billion VND.
 *
 * @example
 * allProvinces().find(({ old }) => old.name === "Quảng Bình").now.name; // → "Quảng Trị"
 */
export function allProvinces(): readonly ProvinceRow[] {
  const eight = regionsOf("eight", "63");
  const sixOld = regionsOf("six", "63");
  const sixNew = regionsOf("six", "34");
  const rows = provinces63.flatMap((province): ProvinceRow[] => {
    const old = provincesOf("63").get(province.code);
    const now = provincesOf("34").get(newCodeOf().get(province.code) ?? "");
    if (!old || !now) return [];
    return [
      {
        old,
        now,
        iso: province.iso_3166_2,
        population: province.population_2024,
        area: province.area_km2_2024,
        grdp: province.grdp_2024_bn_vnd,
        regions: { eight: eight?.get(old.code), sixOld: sixOld?.get(old.code), sixNew: sixNew?.get(now.code) },
      },
    ];
  });
  return rows.sort((a, b) => Number(a.now.code) - Number(b.now.code) || Number(a.old.code) - Number(b.old.code));
}
