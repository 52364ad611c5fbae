import type { CompareEnd, CompareHead, CompareRow, Comparison, Methodology, UnitStory } from "../../types/index.ts";
import { textsOf } from "../formats/number.ts";
import type { JsonResult } from "../formats/row-result.ts";
import type { CompareView } from "./compare-view.ts";
import { explanationJson, scoreSplitJson } from "./explain-json.ts";
import { endOf } from "./notes.ts";
import { originOf } from "./origin.ts";
import { figureText } from "./raw-sheet.ts";

/** A comparison as JSON has it; objects by year. */
export function compareJson(
  comparison: Comparison,
  view: CompareView,
): JsonResult<CompareHead, CompareRow, CompareEnd> {
  const { years, units, by, story } = comparison;
  const codes = (rows: readonly number[]) => rows.map((row) => units.codes[row] ?? "");
  return {
    head: {
      schemaVersion: 2,
      command: "compare",
      scheme: units.scheme,
      measure: by.code,
      years: years.map(({ year, scheme, methodology }) => ({ year, scheme, methodology: methodology.id })),
      likeForLike: comparison.likeForLike,
      scoreComparable: comparison.comparable,
    },
    rows: () => rowsOf(comparison, view),
    end: {
      climbers: codes(comparison.climbers),
      fallers: codes(comparison.fallers),
      ...(story ? { story: told(story, units.codes[story.row] ?? "", years.at(-1)?.methodology) } : {}),
      ...endOf(comparison.notes, view),
    },
  };
}

function* rowsOf(comparison: Comparison, { lang }: CompareView): Generator<CompareRow> {
  const { years, units, histories, regionOf, regions, rules, shown, explanations } = comparison;
  const name = (y: number): string => String(years[y]?.year ?? y + 1);
  const known = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);
  const byYear = <T>(read: (y: number) => T) => Object.fromEntries(years.map((_, y) => [name(y), read(y)]));
  const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);
  const prepared = histories.map((history) => ({
    history,
    values: history.values.map((column) => textsOf(column, rules.decimals)),
    score: textsOf(history.scoreChange, rules.decimals),
  }));
  for (const row of shown) {
    const region = regions[regionOf[row] ?? -1];
    for (const [m, { history, values, score }] of prepared.entries()) {
      const { ranks, regionRanks, measure, change, changes, regionChange } = history;
      const pairs = changes.map((places, i) => [`${name(i)}-${name(i + 1)}`, known(places[row])]);
      const explanation = m === 0 ? explanations?.[row] : undefined;
      yield {
        code: units.codes[row] ?? "",
        name: units.names[row] ?? "",
        ...(region ? { region: { code: region.code, name: region.name[lang] } } : {}),
        measure: measure.code,
        ranks: byYear((y) => known(ranks[y]?.[row])),
        regionRanks: byYear((y) => known(regionRanks[y]?.[row])),
        values: byYear((y) => numberOf(values[y]?.(row))),
        change: known(change[row]),
        changes: Object.fromEntries(pairs),
        regionChange: known(regionChange[row]),
        scoreChange: numberOf(score(row)),
        ...originOf(units, row),
        ...(explanation ? { explain: explanationJson(explanation) } : {}),
      };
    }
  }
}

const told = (
  { passed, passedBy, score, figures }: UnitStory,
  code: string,
  methodology: Methodology | undefined,
): CompareEnd["story"] => ({
  code,
  passed,
  passedBy,
  ...(score ? { score: scoreSplitJson(score) } : {}),
  ...(methodology && figures.length > 0
    ? {
        figures: figures.map(({ measure, figure, from, to }) => ({
          measure: measure.code,
          figure,
          from: from ? figureText(figure, from, methodology) : null,
          to: to ? figureText(figure, to, methodology) : null,
        })),
      }
    : {}),
});
