import type { Coverage, Figure, FigureKind, Finding, RuleCode } from "../types/index.ts";
import { blame } from "./blame.ts";
import { bookOf } from "./book.ts";
import { type Duplicates, withoutDuplicates } from "./duplicates.ts";
import { printedValue } from "./exact/interval.ts";
import { type Basis, type Check, nameOf, passed, type Rule } from "./rule.ts";
import { aggregate } from "./rules/aggregate.ts";
import { decimals } from "./rules/decimals.ts";
import { exchanged } from "./rules/exchanged.ts";
import { fromScores } from "./rules/from-scores.ts";
import { mean } from "./rules/mean.ts";
import { merged } from "./rules/merged.ts";
import { range } from "./rules/range.ts";
import { rankChange } from "./rules/rank-change.ts";
import { rankOrder } from "./rules/rank-order.ts";
import { rankSequence } from "./rules/rank-sequence.ts";
import { regional } from "./rules/regional.ts";
import { scoreChange } from "./rules/score-change.ts";
import { unitTwice } from "./rules/unit-twice.ts";
import { units } from "./rules/units.ts";

const RULES: readonly Rule[] = [
  exchanged,
  range,
  aggregate,
  merged,
  scoreChange,
  rankOrder,
  rankSequence,
  rankChange,
  regional,
  mean,
  fromScores,
  decimals,
  units,
];

/** The kinds of figures that each rule is about. */
const SUBJECTS: Readonly<Record<RuleCode, readonly FigureKind[] | "all">> = {
  "two-figures": "all",
  "unit-twice": "all",
  "missing-units": "all",
  "value-range": ["score"],
  "rank-range": ["rank", "regional_rank", "previous_rank"],
  aggregate: ["score"],
  identity: ["score"],
  "merged-value": ["score"],
  mean: ["score"],
  decimals: ["score"],
  "score-change": ["score_change", "score_change_pct"],
  "rank-order": ["rank"],
  "tied-unequal": ["rank"],
  "equal-apart": ["rank"],
  "rank-sequence": ["rank"],
  "rank-change": ["rank_change"],
  "previous-rank": ["previous_rank"],
  "mixed-lists": ["rank_change", "previous_rank"],
  "regional-rank": ["regional_rank"],
  "exchanged-units": ["rank_change", "previous_rank"],
  "from-scores": ["score", "rank", "regional_rank"],
};

export const RULE_CODES = Object.keys(SUBJECTS) as readonly RuleCode[];

/** The most figures of disputed cells that are each tried against the rest. */
const TRIED = 40;

/**
 * Goes over published figures with every rule and explains all contradictions by as few wrong figures as it can.
 * Findings are in the order of files and lines. Rules in `ignored` do not speak.
 */
export function check(
  figures: readonly Figure[],
  basis: Basis,
  ignored: ReadonlySet<string> = new Set(),
): { readonly findings: readonly Finding[]; readonly coverage: readonly Coverage[] } {
  const { agreed, disputed, repeated, same } = withoutDuplicates(figures);
  const heard = ({ rule }: Check): boolean => !ignored.has(rule);
  const checks = [...run(agreed, basis), ...unitTwice(figures)].filter(heard);
  const tried = disputed.length <= TRIED;
  const disputes = ignored.has("two-figures")
    ? []
    : disputed.map((several) => dispute(several, tried ? agreed : [], basis));
  checks.push(passed("two-figures", repeated));
  const findings = [...blame(checks.filter(heard), basis), ...disputes.flat()];
  const order = new Map(figures.map((figure, i) => [figure, i]));
  findings.sort((a, b) => (order.get(a.figure) ?? 0) - (order.get(b.figure) ?? 0));
  return { findings, coverage: coverageOf(checks, figures, { repeated, same }, ignored, basis) };
}

function* run(figures: readonly Figure[], basis: Basis): Generator<Check> {
  const book = bookOf(figures);
  for (const rule of RULES) yield* rule(book, basis);
}

/** Which of the figures of one cell the rest contradicts: a finding for each but the best. */
function dispute(figures: readonly Figure[], agreed: readonly Figure[], basis: Basis): readonly Finding[] {
  const [first] = figures;
  if (first === undefined) return [];
  const near = agreed.filter(({ year }) => Math.abs(year - first.year) <= 1);
  const tries = figures.map((figure) => {
    const checks = near.length === 0 ? [] : [...run([...near, figure], basis)];
    const against = checks.flatMap(({ conflict }) =>
      conflict?.severity === "error" && conflict.suspects.some((suspect) => suspect.figure === figure)
        ? [conflict]
        : [],
    );
    const support = checks.filter(({ conflict, cells }) => !conflict && cells.includes(figure)).length;
    return { figure, against, support };
  });
  const [best, ...others] = [...tries].sort((a, b) => a.against.length - b.against.length || b.support - a.support);
  if (best === undefined) return [];
  return others.map(({ figure, against }): Finding<"two-figures"> => {
    const value = printedValue(best.figure);
    const contradicted = against.length > best.against.length;
    return {
      rule: "two-figures",
      severity: "error",
      figure,
      measure: nameOf(basis, figure.year, figure.measure),
      expected: contradicted ? { least: value, most: value, decimals: best.figure.decimals } : undefined,
      details: { other: best.figure.text, otherLine: best.figure.line, contradicted },
      also: contradicted ? [...new Set(against.map(({ rule }) => rule))] : [],
      related: [best.figure],
    };
  });
}

function coverageOf(
  checks: readonly Check[],
  figures: readonly Figure[],
  { repeated, same }: Pick<Duplicates, "repeated" | "same">,
  ignored: ReadonlySet<string>,
  basis: Basis,
): readonly Coverage[] {
  const checked = new Map<RuleCode, Set<Figure>>();
  for (const { rule, cells } of checks) {
    const known = checked.get(rule) ?? new Set();
    checked.set(rule, known);
    for (const cell of cells) known.add(cell);
  }
  const wanted = (rule: RuleCode): boolean =>
    !ignored.has(rule) && (rule !== "from-scores" || basis.expected.length > 0);
  return RULE_CODES.filter(wanted).flatMap((rule) => {
    const kinds = SUBJECTS[rule];
    const about =
      rule === "two-figures" ? repeated : figures.filter(({ kind }) => kinds === "all" || kinds.includes(kind));
    const cells = checked.get(rule);
    const done = about.filter((figure) => cells?.has(figure) || cells?.has(same.get(figure) ?? figure)).length;
    return about.length === 0 ? [] : [{ rule, checked: done, given: about.length }];
  });
}
