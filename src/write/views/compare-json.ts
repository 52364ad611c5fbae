import type { Comparison } from "../../types/index.ts";
import { decimalText, textsOf } from "../formats/number.ts";
import type { CompareView } from "./compare-sheet.ts";
import { readingOf, shownNotes } from "./notes.ts";

/** A comparison as JSON, a row a line, in pieces; objects by year. */
export function* compareJson(comparison: Comparison, view: CompareView): Generator<string> {
  const { years, units, histories, regionOf, regions, rules, by, shown, explanations, story } = comparison;
  const name = (y: number): string => String(years[y]?.year ?? y + 1);
  const known = (value = Number.NaN): number | null => (Number.isNaN(value) ? null : value);
  const byYear = <T>(read: (y: number) => T) => Object.fromEntries(years.map((_, y) => [name(y), read(y)]));
  const head = {
    ...{ schemaVersion: 2, command: "compare", scheme: units.scheme, measure: by.code },
    years: years.map(({ year, scheme, methodology }) => ({ year, scheme, methodology: methodology.id })),
    ...{ likeForLike: comparison.likeForLike, scoreComparable: comparison.comparable },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"rows":[`;
  const prepared = histories.map((history) => ({
    history,
    values: history.values.map((column) => textsOf(column, rules.decimals)),
    score: textsOf(history.scoreChange, rules.decimals),
  }));
  const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);
  let separator = "\n";
  for (const row of shown) {
    const region = regions[regionOf[row] ?? -1];
    for (const [m, { history, values, score }] of prepared.entries()) {
      const { ranks, regionRanks, measure, change, changes, regionChange } = history;
      const pairs = changes.map((places, i) => [`${name(i)}-${name(i + 1)}`, known(places[row])]);
      const explanation = m === 0 ? explanations?.[row] : undefined;
      const content = {
        ...{ code: units.codes[row], name: units.names[row] },
        ...(region ? { region: { code: region.code, name: region.name[view.lang] } } : {}),
        measure: measure.code,
        ranks: byYear((y) => known(ranks[y]?.[row])),
        regionRanks: byYear((y) => known(regionRanks[y]?.[row])),
        values: byYear((y) => numberOf(values[y]?.(row))),
        change: known(change[row]),
        changes: Object.fromEntries(pairs),
        regionChange: known(regionChange[row]),
        scoreChange: numberOf(score(row)),
        ...(units.parts ? { parts: units.parts[row] } : {}),
        ...(explanation ? { explain: { ...explanation, oldListRank: explanation.oldListRank ?? null } } : {}),
      };
      yield separator + JSON.stringify(content);
      separator = ",\n";
    }
  }
  const codes = (rows: readonly number[]) => rows.map((row) => units.codes[row]);
  const told = story && {
    ...{ code: units.codes[story.row], passed: story.passed, passedBy: story.passedBy },
    contributions: story.contributions?.map(({ measure, change }) => ({
      measure: measure.code,
      change: Number(decimalText(change, 12)),
    })),
  };
  const tail = {
    climbers: codes(comparison.climbers),
    fallers: codes(comparison.fallers),
    ...(told ? { story: told } : {}),
    notes: shownNotes(comparison.notes, view.words, view.verbose),
    reading: readingOf(comparison.notes),
  };
  yield `\n],${JSON.stringify(tail).slice(1)}\n`;
}
