import { at } from "../../../core/column.ts";
import type { DescribeEnd, DescribeHead, DescribeRow, Description, Extreme } from "../../../types/index.ts";
import { decimalText } from "../../formats/number.ts";
import type { JsonResult } from "../../formats/row-result.ts";
import { endOf } from "../notes.ts";
import type { RankView } from "../rank-view.ts";
import { flagText } from "./describe-page.ts";

/** Statistics as JSON has them, a row a measure; not rounded, but for the extremes. */
export function describeJson(
  description: Description,
  view: RankView,
): JsonResult<DescribeHead, DescribeRow, DescribeEnd> {
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
    end: {
      groups: description.groups.map(({ aggregate, alpha = null, members }) => ({
        measure: aggregate.code,
        alpha,
        members: members.map(({ measure, withAggregate = null, withOthers }) => ({
          measure: measure.code,
          withGroup: withAggregate,
          withOthers: Object.fromEntries(
            withOthers.map(({ measure: other, correlation = null }) => [other.code, correlation]),
          ),
        })),
      })),
      flags: description.flags.map((flag) => ({
        kind: flag.kind,
        measure: flag.measure.code,
        ...("other" in flag ? { other: flag.other.code } : {}),
        message: flagText(flag, description, view),
      })),
      ...(description.regions
        ? {
            regions: description.regions.map(({ measure, region, statistics }) => ({
              measure: measure.code,
              region: { code: region.code, name: region.name[view.lang] },
              count: statistics.count,
              mean: statistics.mean ?? null,
              median: statistics.median ?? null,
              deviation: statistics.deviation ?? null,
            })),
          }
        : {}),
      ...endOf(notes, view),
    },
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
      atZero: found?.atZero ?? null,
      atLargest: found?.atLargest ?? null,
    };
  }
}
