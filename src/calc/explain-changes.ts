import { at } from "../core/column.ts";
import { fail } from "../core/failure.ts";
import { fraction, multiply, subtract } from "../core/fraction.ts";
import { effectiveWeights, isLinear, measureOf, scaleOf } from "../core/graph.ts";
import { namesakeOf } from "../reference/crosswalk.ts";
import { foldUnit } from "../reference/fold.ts";
import { canonicalCode, codeOfName, newCodeOf } from "../reference/provinces.ts";
import { foldNames, suggestAmong } from "../reference/suggest.ts";
import type {
  Explanation,
  MeasureHistory,
  Merger,
  Missing,
  Ranking,
  Rules,
  Scores,
  UnitStory,
  Units,
} from "../types/index.ts";
import { placesIn, placesOf } from "./align.ts";
import { type Computed, computeTable } from "./compute.ts";
import { splitChanges } from "./explain.ts";
import { rankTable } from "./rank-table.ts";

/** A year as it was read, and computed and ranked on a common list. */
export interface YearOnList {
  readonly scores: Scores;
  readonly computed: Computed;
  readonly ranking: Ranking;
}

/** Splits the change of every unit from the first year to the last; the list's part stands apart. */
export function explainChanges(
  years: readonly YearOnList[],
  units: Units,
  history: MeasureHistory | undefined,
  rules: Rules,
  merger: Merger,
  missing: Missing | undefined,
): readonly (Explanation | undefined)[] {
  const [first, last] = [history?.values[0], history?.values.at(-1)];
  const before = years[0];
  if (first === undefined || last === undefined || before === undefined || history === undefined) return [];
  const splits = splitChanges(first, last, rules, units.codes);
  const oldRankOf = oldListRanks(before, history, rules, merger, missing);
  return splits.map((split, i) => split && { ...split, oldListRank: oldRankOf(units.codes[i] ?? "") });
}

/** Ranks of the first year on its own list, where that is another than the common one. */
function oldListRanks(
  { scores, ranking }: YearOnList,
  { measure }: MeasureHistory,
  rules: Rules,
  merger: Merger,
  missing: Missing | undefined,
) {
  const { scheme } = scores.units;
  if (scheme === ranking.units.scheme) return () => undefined;
  const computed = computeTable(scores, { merger: { ...merger, own: undefined }, missing });
  const own = rankTable(scores, computed, { ...rules, by: measure.code, measures: [] });
  const ranks = own.standings.get(measure.code)?.ranks;
  const place = placesOf(own.units);
  return (code: string): number | undefined => {
    const i = place.get((scheme === "63" ? namesakeOf(code) : code) ?? code);
    return i === undefined ? undefined : ranks?.[i];
  };
}

/** Whom one unit passed and who passed it, and what each given measure did to its score. @throws Failure */
export function storyOf(
  text: string,
  years: readonly YearOnList[],
  units: Units,
  history: MeasureHistory | undefined,
): UnitStory {
  const row = unitNamed(text, units);
  const [before, after] = [history?.ranks[0], history?.ranks.at(-1)];
  const order = (i: number): { was: number; is: number } => ({
    was: Math.sign((before?.[i] ?? Number.NaN) - (before?.[row] ?? Number.NaN)),
    is: Math.sign((after?.[i] ?? Number.NaN) - (after?.[row] ?? Number.NaN)),
  });
  const rows = [...units.codes.keys()].filter((i) => i !== row);
  const names = (chosen: readonly number[]): readonly string[] => chosen.map((i) => units.names[i] ?? "");
  return {
    row,
    passed: names(rows.filter((i) => order(i).was < 0 && order(i).is > 0)),
    passedBy: names(rows.filter((i) => order(i).was > 0 && order(i).is < 0)),
    contributions: contributionsOf(row, years, units, history),
  };
}

function unitNamed(text: string, units: Units): number {
  const { scheme, codes, names } = units;
  const code = scheme === "none" ? text : (codeOfName(text, scheme) ?? canonicalCode(text));
  const folded = foldUnit(text);
  const row = codes.indexOf(code) >= 0 ? codes.indexOf(code) : names.findIndex((name) => foldUnit(name) === folded);
  if (row >= 0) return row;
  const now = scheme === "34" ? newCodeOf.get(codeOfName(text, "63") ?? "") : undefined;
  const suggestions =
    now === undefined ? suggestAmong(text, foldNames(names)) : names.filter((_, i) => codes[i] === now);
  return fail("unknown-named-unit", {}, { found: text, suggestions });
}

/** Exact only for arithmetic means of one methodology, from measures that both years give. */
function contributionsOf(
  row: number,
  years: readonly YearOnList[],
  units: Units,
  history: MeasureHistory | undefined,
): UnitStory["contributions"] {
  const [before, after] = [years[0], years.at(-1)];
  if (!before || !after || !history) return undefined;
  const { methodology } = after.scores;
  const arithmetic = methodology.measures.every((measure) => measure.is === "leaf" || isLinear(measure));
  if (methodology.id !== before.scores.methodology.id || !arithmetic) return undefined;
  const basis = after.computed.basis;
  const valueIn = (year: YearOnList, code: string) => {
    const column = year.computed.columns.get(code);
    const i = placesIn(units, year.computed.units)[row];
    return column === undefined || i === undefined ? undefined : at(column, i);
  };
  const scale = scaleOf(methodology, history.measure.code);
  const found = [...effectiveWeights(methodology, history.measure.code, basis)].flatMap(([code, share]) => {
    const measure = measureOf(methodology, code);
    const [old, now] = [valueIn(before, code), valueIn(after, code)];
    if (share.n === 0n) return [];
    if (!measure || !old || !now) return [undefined];
    const unit = multiply(scale, { n: scaleOf(methodology, code).d, d: scaleOf(methodology, code).n });
    return [{ measure, change: multiply(multiply(share, unit), subtract(now, old)) }];
  });
  const known = found.filter((part) => part !== undefined);
  const total = known.reduce((sum, { change }) => subtract(sum, multiply(change, fraction(-1n))), fraction(0n));
  const [from, to] = [valueIn(before, history.measure.code), valueIn(after, history.measure.code)];
  if (known.length < found.length || !from || !to) return undefined;
  const change = subtract(to, from);
  return change.n === total.n && change.d === total.d ? known : undefined;
}
