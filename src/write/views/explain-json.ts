import { nearestDouble } from "../../core/fraction.ts";
import type {
  Explanation,
  ExplanationJson,
  JointPart,
  JointPartJson,
  PartJson,
  PartOfChange,
  RankSplit,
  RankSplitJson,
  ScoreSplit,
  ScoreSplitJson,
} from "../../types/index.ts";
import { fractionText } from "../formats/parts.ts";

const part = ({ measure, change }: PartOfChange): PartJson => ({
  measure: measure.code,
  change: nearestDouble(change),
  exact: fractionText(change),
});

const joint = (part: JointPart | undefined): { together?: JointPartJson } => {
  if (part === undefined) return {};
  const { measures, change } = part;
  const codes = measures.map(({ code }) => code);
  return { together: { measures: codes, change: nearestDouble(change), exact: fractionText(change) } };
};

/** The parts of a change of rank, in places: numbers, and as exact fractions, which add up to the change. */
export const rankSplitJson = ({ method, own, others, members, together }: RankSplit): RankSplitJson => ({
  method: nearestDouble(method),
  own: nearestDouble(own),
  others: nearestDouble(others),
  exact: { method: fractionText(method), own: fractionText(own), others: fractionText(others) },
  members: members?.map(part) ?? null,
  ...joint(together),
});

/** The same, and where the unit stood on the older table's own list. */
export const explanationJson = ({ oldListRank, ...split }: Explanation): ExplanationJson => ({
  ...rankSplitJson(split),
  oldListRank: oldListRank ?? null,
});

/** The parts of a change of score, exactly: they add up to the change. */
export const scoreSplitJson = ({ measure, change, method, members, together }: ScoreSplit): ScoreSplitJson => ({
  ...part({ measure, change }),
  method: method ? nearestDouble(method) : null,
  exactMethod: method ? fractionText(method) : null,
  members: members?.map(part) ?? null,
  ...joint(together),
});
