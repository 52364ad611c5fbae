import type { Sense } from "./lexicon.ts";
import { PREVIOUS, type PublishedKind, type Role, type ScoreBasis, type StatedYear, type Topic } from "./role.ts";
import type { Tokens } from "./tokens.ts";
import type { Word } from "./words.ts";

/** What the phrases of a heading say together. */
export interface Meaning {
  readonly measures: ReadonlySet<string>;
  readonly words: ReadonlySet<Word>;
  readonly years: readonly number[];
  /** The year after `so với`. */
  readonly against: number | undefined;
  readonly lists: readonly string[];
  readonly senses: readonly Sense[];
}

/** A heading of figures, or one that is not understood. */
export function figureRole(meaning: Meaning, { outOf, percent }: Tokens): Role {
  const { measures, words, years, lists, senses } = meaning;
  const basis: ScoreBasis | undefined = words.has("self") ? "self" : words.has("assessed") ? "assessed" : undefined;
  const unknown: Role = {
    is: "unknown",
    states: statesOf(meaning),
    measure: measures.size === 1 ? [...measures][0] : undefined,
    basis,
    year: years.length === 1 ? years[0] : undefined,
  };
  // `Xếp hạng (63 tỉnh)` is a rank on the list of 63.
  const ofFigures = ["measure", "word", "year", "list", ...(lists.length > 0 ? ["noun"] : [])];
  const understood = senses.every(({ is }) => ofFigures.includes(is));
  if (!understood || measures.size > 1) return unknown;
  if (lists.length > 1 || years.length > (words.has("change") ? 2 : 1)) return unknown;
  if (words.has("rank")) return rankOf(meaning) ?? unknown;
  if (lists.length > 0) return unknown;
  const scale = percent || words.has("percent") ? "%" : outOf;
  return (words.has("change") ? changeOf(meaning) : scoreOf(meaning, basis, scale)) ?? unknown;
}

/** Whether a heading has no other words of figures than these. */
const hasOnly = ({ words }: Meaning, some: readonly Word[]): boolean => [...words].every((word) => some.includes(word));

/** A rank or a change of ranks; undefined where a heading says more than that. */
function rankOf(meaning: Meaning): Role | undefined {
  const only = (...some: readonly Word[]): boolean => hasOnly(meaning, ["rank", ...some]);
  const within = isWithinRegion(meaning);
  if (only("assessed")) return publishedOf("rank", meaning);
  if (only("region") || only("cluster")) return publishedOf("regional_rank", meaning);
  if (only("previous", "region") || only("previous", "cluster")) {
    if (meaning.years.length > 0) return publishedOf(within ? "regional_rank" : "rank", meaning);
    return publishedOf(within ? "previous_regional_rank" : "previous_rank", meaning);
  }
  const change = only("change", "previous", "region") || only("change", "previous", "cluster");
  if (!change || isToRegion(meaning)) return undefined;
  return publishedOf(within ? "regional_rank_change" : "rank_change", meaning);
}

/** A change of scores, or one that does not say of what; undefined where a heading says more than that. */
function changeOf(meaning: Meaning): Role | undefined {
  const { words, against } = meaning;
  const only = (...some: readonly Word[]): boolean => hasOnly(meaning, ["change", "previous", ...some]);
  if (words.has("percent") && only("percent", "score")) return publishedOf("score_change_pct", meaning);
  if (words.has("score") && only("score")) return publishedOf("score_change", meaning);
  if (!only("region") || isToRegion(meaning)) return undefined;
  return { is: "change", measure: onlyMeasure(meaning), year: yearOf(meaning), against, region: words.has("region") };
}

/** A score, of a measure or of the one that the table is about; undefined where a heading says more than that. */
function scoreOf(meaning: Meaning, basis: ScoreBasis | undefined, outOf: Tokens["outOf"] | "%"): Role | undefined {
  const { words } = meaning;
  if (!hasOnly(meaning, ["score", "previous", "assessed", "percent"])) return undefined;
  const measure = onlyMeasure(meaning);
  const year: StatedYear | undefined = yearOf(meaning) ?? (words.has("previous") ? PREVIOUS : undefined);
  if (measure !== undefined) return { is: "score", code: measure, year, basis, outOf };
  return words.has("score") || words.has("assessed") ? { is: "value", year, basis, outOf } : undefined;
}

const publishedOf = (kind: PublishedKind, meaning: Meaning): Role => ({
  is: "published",
  kind,
  measure: onlyMeasure(meaning),
  year: yearOf(meaning),
  list: meaning.lists[0],
  against: meaning.against,
  cluster: meaning.words.has("cluster"),
});

const onlyMeasure = ({ measures }: Meaning): string | undefined => [...measures][0];

/** The year of a figure: of a change the later of its two. */
const yearOf = ({ words, years }: Meaning): Meaning["years"][number] | undefined =>
  words.has("change") ? years.toSorted((a, b) => b - a)[0] : years[0];

const isWithinRegion = ({ words }: Meaning): boolean => words.has("region") || words.has("cluster");

/** Whether a figure is told against the region's: `Chênh lệch so với vùng` is no change within a region. */
const isToRegion = (meaning: Meaning): boolean =>
  isWithinRegion(meaning) &&
  meaning.senses.some((sense) => sense.is === "word" && sense.word === "against") &&
  meaning.against === undefined &&
  !meaning.words.has("previous");

function statesOf({ words, measures }: Meaning): Topic | undefined {
  if (words.has("other") || words.has("self")) return "other";
  if (words.has("change")) return "change";
  if (words.has("rank")) return "rank";
  return words.has("score") || words.has("assessed") || measures.size > 0 ? "score" : undefined;
}
