import type { RuleCode } from "../types/index.ts";
import type { Basis } from "./basis.ts";
import type { About, Check, Rule } from "./rule.ts";
import { aggregate } from "./rules/aggregate.ts";
import { decimals } from "./rules/decimals.ts";
import { equalApart } from "./rules/equal-apart.ts";
import { exchangedUnits } from "./rules/exchanged-units.ts";
import { fromScores } from "./rules/from-scores.ts";
import { mean } from "./rules/mean.ts";
import { mergedValue } from "./rules/merged-value.ts";
import { missingUnits } from "./rules/missing-units.ts";
import { rankChange } from "./rules/rank-change.ts";
import { rankOrder } from "./rules/rank-order.ts";
import { rankRange } from "./rules/rank-range.ts";
import { rankSequence } from "./rules/rank-sequence.ts";
import { regionalRank } from "./rules/regional-rank.ts";
import { scoreChange } from "./rules/score-change.ts";
import { tiedUnequal } from "./rules/tied-unequal.ts";
import { twoFigures } from "./rules/two-figures.ts";
import { unitTwice } from "./rules/unit-twice.ts";
import { unreadColumn } from "./rules/unread-column.ts";
import { unusedBasis } from "./rules/unused-basis.ts";
import { valueRange } from "./rules/value-range.ts";
import type { Tables } from "./tables.ts";

/** Every code with what is known of it: the compiler misses one that no rule has. */
export const ABOUT: Readonly<Record<RuleCode, About>> = {
  ...twoFigures.codes,
  ...unitTwice.codes,
  ...missingUnits.codes,
  ...valueRange.codes,
  ...rankRange.codes,
  ...aggregate.codes,
  ...mergedValue.codes,
  ...mean.codes,
  ...decimals.codes,
  ...scoreChange.codes,
  ...rankOrder.codes,
  ...tiedUnequal.codes,
  ...equalApart.codes,
  ...rankSequence.codes,
  ...rankChange.codes,
  ...regionalRank.codes,
  ...exchangedUnits.codes,
  ...fromScores.codes,
  ...unreadColumn.codes,
  ...unusedBasis.codes,
};

const isRuleCode = (code: string): code is RuleCode => Object.hasOwn(ABOUT, code);

export const RULE_CODES: readonly RuleCode[] = Object.keys(ABOUT).filter(isRuleCode);

/** The rules that compare figures of different cells, in the order in which they suspect. */
const RULES: readonly Pick<Rule, "check">[] = [
  exchangedUnits,
  valueRange,
  rankRange,
  aggregate,
  mergedValue,
  scoreChange,
  rankOrder,
  tiedUnequal,
  equalApart,
  rankSequence,
  rankChange,
  regionalRank,
  mean,
  fromScores,
  decimals,
  missingUnits,
];

/** Every comparison that the rules can make of figures with one for each cell. */
export function* compareAll(tables: Tables, basis: Basis): Generator<Check> {
  for (const rule of RULES) yield* rule.check(tables, basis);
}
