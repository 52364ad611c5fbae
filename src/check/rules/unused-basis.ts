import type { BasisName, Figure, Finding, RuleCode } from "../../types/index.ts";
import type { Basis } from "../basis.ts";
import { carriedRanks } from "../carried-ranks.ts";
import type { About, Check } from "../rule.ts";
import type { Tables } from "../tables.ts";
import { findingOn } from "../whole.ts";

/** A file that tables are to be checked against is of use for at least one of their figures. */
export const unusedBasis = {
  codes: { "unused-basis": { subjects: "all", precedence: 20 } },
} as const satisfies { readonly codes: Readonly<Record<"unused-basis", About>> };

/** A file that the user names as a basis, and what stands in it. */
export interface GivenBasis {
  readonly name: BasisName;
  readonly file: string;
  readonly figures: readonly Figure[];
  /** Ranks that follow from them, where they are scores alone. */
  readonly ranks: readonly Figure[];
}

/** Rules that compare a figure of one table with one of another. */
const BETWEEN: ReadonlySet<RuleCode> = new Set([
  "rank-change",
  "previous-rank",
  "mixed-lists",
  "score-change",
  "merged-value",
] as const);

/** What was compared, of which tables. */
export interface ComparedFigures {
  readonly checks: readonly Check[];
  readonly tables: Tables;
  /** The figures of the tables that were to be checked. */
  readonly own: readonly Figure[];
}

/** The bases of which no figure was compared with one of the tables, with the reason. */
export const unusedBases = (
  given: readonly GivenBasis[],
  compared: ComparedFigures,
  basis: Basis,
): readonly Finding[] =>
  given
    .filter((one) => !isUsed(one, compared, basis))
    .map((one) => findingOn("unused-basis", "error", [one.file, 1, 1], one.name, reasonOf(one, compared)));

function isUsed({ name, figures, ranks }: GivenBasis, { checks, tables, own }: ComparedFigures, basis: Basis): boolean {
  if (name === "scores") return checks.some(({ rule, skipped }) => rule === "from-scores" && !skipped);
  const [theirs, ours] = [new Set([...figures, ...ranks]), new Set(own)];
  const meet = checks.some(
    ({ rule, figures: some, skipped }) =>
      !skipped && BETWEEN.has(rule) && some.some((one) => theirs.has(one)) && some.some((one) => ours.has(one)),
  );
  return meet || isCarried(name, tables, own, basis);
}

/** Whether ranks of the longer list's scores, carried onto the shorter, bear on old ranks that the tables state. */
const isCarried = (name: BasisName, tables: Tables, own: readonly Figure[], basis: Basis): boolean =>
  name === "previous" &&
  own.some(
    ({ kind, scheme, year, measure }) =>
      scheme === "34" &&
      (kind === "rank_change" || kind === "previous_rank") &&
      carriedRanks(tables, basis, year - 1, measure) !== undefined,
  );

function reasonOf({ name, figures }: GivenBasis, { own }: ComparedFigures) {
  const years = (some: readonly Figure[]) => [...new Set(some.map(({ year }) => year))].sort();
  const shift = name === "previous" ? 1 : 0;
  const texts = { name, own: listOf(years(own)), given: listOf(years(figures)) };
  const ofYear = figures.filter(({ year }) => own.some((one) => one.year === year + shift));
  if (ofYear.length === 0) return { ...texts, why: "year" as const };
  const schemes = (some: readonly Figure[]) => [...new Set(some.map(({ scheme }) => scheme))];
  const [ours, theirs] = [schemes(own), schemes(ofYear)];
  const comparable = theirs.some((list) => ours.some((one) => one === list || (one === "34" && list === "63")));
  const listed = { name, own: listOf(ours), given: listOf(theirs) };
  if (!comparable) return { ...listed, why: "list" as const };
  const units = new Set(own.map(({ unit }) => unit));
  const shared = ofYear.some(({ unit, scheme }) => units.has(unit) || !ours.includes(scheme));
  return { ...texts, why: shared ? ("figures" as const) : ("units" as const) };
}

const listOf = (items: readonly (string | number)[]): string => items.join(", ");
