import { at } from "../../core/column.ts";
import type { DescribeHead, DescribeRow, Description, Extreme, ResultEnd } from "../../types/index.ts";
import { decimalText } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import { endOf } from "./notes.ts";
import type { RankView } from "./rank-view.ts";

/** Statistics as JSON has them, a row a measure; not rounded, but for the extremes. */
export function describeJson(
  description: Description,
  view: RankView,
): JsonResult<DescribeHead, DescribeRow, ResultEnd> {
  const { year, units, methodology, notes } = description.ranking;
  return {
    head: {
      schemaVersion: 2,
      command: "describe",
      ...(year === undefined ? {} : { year }),
      scheme: units.scheme,
      methodology: methodology.id,
    },
    rows: () => rowsOf(description, view),
    end: endOf(notes, view),
  };
}

function* rowsOf({ ranking, statistics }: Description, { lang }: RankView): Generator<DescribeRow> {
  const { units, standings, rules } = ranking;
  for (const [row, { measure, values }] of [...standings.values()].entries()) {
    const found = statistics[row];
    const extreme = (unit: number | undefined): Extreme | null => {
      const value = unit === undefined ? undefined : at(values, unit);
      if (unit === undefined || value === undefined) return null;
      const { [unit]: code = "" } = units.codes;
      const { [unit]: name = "" } = units.names;
      return { value: Number(decimalText(value, rules.decimals)), code, name };
    };
    yield {
      measure: measure.code,
      name: measure.name[lang],
      count: found?.count ?? 0,
      missing: found?.missing ?? 0,
      mean: found?.mean ?? null,
      median: found?.median ?? null,
      deviation: found?.deviation ?? null,
      least: extreme(found?.least),
      most: extreme(found?.most),
      skewness: found?.skewness ?? null,
      kurtosis: found?.kurtosis ?? null,
    };
  }
}
