import type { Comparison } from "../../types/index.ts";
import { textColumn } from "./columns.ts";
import { type HistoryColumn, type HistoryRow, machineColumn } from "./compare-row.ts";
import type { CompareView } from "./compare-view.ts";
import { unitColumnKey } from "./unit-key.ts";

/** Which unit a row is of. */
export function unitColumns(
  { units, regions, regionOf }: Comparison,
  { words, lang }: CompareView,
): readonly HistoryColumn[] {
  const { labels } = words;
  const regionName = ({ unit }: HistoryRow): string => regions[regionOf[unit] ?? -1]?.name[lang] ?? "";
  return [
    textColumn("code", labels.code, ({ unit }) => units.codes[unit] ?? "", {
      optional: 5,
      machineOnly: units.codes.every((code, unit) => code === units.names[unit]),
    }),
    textColumn(unitColumnKey(units), labels.unit, ({ unit }) => units.names[unit] ?? ""),
    ...(regions.length > 0 ? [textColumn("region", labels.region, regionName, { optional: 4 })] : []),
  ];
}

/** Which measure a row is of, where measures were asked for by name. */
export function measureColumn(
  { histories }: Comparison,
  { words, lang, several }: CompareView,
): readonly HistoryColumn[] {
  if (!several) return [];
  return [
    textColumn("measure", words.labels.measure, ({ m }) => histories[m]?.measure.code ?? "", {
      human: ({ m }) => histories[m]?.measure.name[lang] ?? "",
    }),
  ];
}

/** Which units each was merged from, and whether a year's scores were carried down from merged ones. */
export function mergedColumns({ units, years }: Comparison, { words }: CompareView): readonly HistoryColumn[] {
  const { labels } = words;
  const { parts } = units;
  const partCodes = ({ unit }: HistoryRow): string => (parts?.[unit] ?? []).join("+");
  return [
    ...(parts ? [textColumn("parts", labels.parts, partCodes, { machineOnly: true, heading: labels.parts })] : []),
    ...(years.some(({ inherited }) => inherited)
      ? [machineColumn("inherited", "true", { heading: labels.inherited })]
      : []),
  ];
}
