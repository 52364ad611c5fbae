import { fail } from "../core/failure.ts";
import type { CompareOptions, Comparison, Merger, Note, Scores } from "../types/index.ts";
import { type AlignedYears, alignYears } from "./align-years.ts";
import { movers } from "./change.ts";
import { explainChanges, storyOf } from "./explain/explain-changes.ts";
import { rawChanges } from "./explain/raw-changes.ts";
import { unitNamed } from "./find-unit.ts";
import { orderOf } from "./rank.ts";

/** How many climbers and fallers are named. */
const NAMED = 3;

/**
 * Compares years on one list: that of the newest table, unless another is asked for. Years that are aligned already, with
 * whatever measures, are compared in the ranked one alone. @throws Failure
 */
export function compareYears(
  tables: readonly Scores[],
  options: CompareOptions,
  merger: Merger,
  known?: AlignedYears,
): Comparison {
  if (tables.length < 2) fail("too-few-years", {}, { found: tables.length });
  const { explain, missing, top } = options;
  const aligned = known ? { ...known, histories: known.histories.slice(0, 1) } : alignYears(tables, options, merger);
  const { years, units, rules, by, histories, regionOf, regions, only, likeForLike, notes } = aligned;
  const [[main], first, last] = [histories, years[0], years.at(-1)];
  const carrying = { merger, missing };
  const named = options.only && new Set(options.only.map((unit) => unitNamed(unit, units)));
  const within = (i: number): boolean =>
    (only === undefined || only.has(regionOf[i] ?? -1)) && (named === undefined || named.has(i));
  const ranks = main?.ranks.at(-1) ?? new Float64Array(units.codes.length);
  const change = main?.change ?? new Float64Array();
  const order = [...orderOf(ranks, units.codes)].filter(within);
  if (options.sort === "change") order.sort((a, b) => descending(change[a], change[b]));
  const shown = typeof explain === "string" ? [unitNamed(explain, units)] : order.slice(0, top);
  const explained =
    explain === undefined || !first || !last
      ? undefined
      : explainChanges(first, last, units, shown, by.code, rules, carrying);
  const told = typeof explain === "string" ? storyOf(explain, units, main, explained?.transition) : undefined;
  const figures = told && first && last ? rawChanges(units.codes[told.row] ?? "", first, last) : [];
  const story = told && { ...told, figures };
  const comparison = {
    years: tables.map(({ year, units: { scheme }, methodology }, y) => {
      const inherited = years[y]?.ranking.units.inherited ?? false;
      return { year, scheme, methodology, inherited };
    }),
    units,
    rules,
    by,
    histories,
    regionOf,
    regions,
    order,
    shown,
    climbers: movers(change, order, 1, NAMED),
    fallers: movers(change, order, -1, NAMED),
    explanations: explained?.explanations,
    story,
    comparable: first?.scores.methodology.id === last?.scores.methodology.id,
    likeForLike,
  };
  return { ...comparison, notes: [...notes, ...mixedLists(comparison)] };
}

/** Says of the unit in question, where lists differ, that its two printed ranks do not compare. */
function mixedLists({ story, explanations, years, units, histories }: Omit<Comparison, "notes">): readonly Note[] {
  const old = story && explanations?.[story.row]?.oldListRank;
  const [first] = years;
  if (!story || old === undefined || !first) return [];
  const ranks = histories[0]?.ranks;
  const [like, now] = [ranks?.[0]?.[story.row] ?? Number.NaN, ranks?.at(-1)?.[story.row] ?? Number.NaN];
  const details = { unit: units.names[story.row] ?? "", old, oldOf: first.scheme, now, nowOf: units.scheme, like };
  return [{ kind: "mixed-lists", details }];
}

const descending = (a = Number.NaN, b = Number.NaN): number =>
  Number.isNaN(a) ? (Number.isNaN(b) ? 0 : 1) : Number.isNaN(b) ? -1 : b - a;
