import type { Figure } from "../../types/index.ts";
import type { Limit } from "../table/limits.ts";
import type { ShareColumn } from "../table/percentages.ts";

const isShare = ({ text }: Figure): boolean => text.endsWith("%");

/** The measures some of whose printed scores are percentages. */
export function shareColumns(figures: readonly Figure[], limits: ReadonlyMap<string, Limit>): readonly ShareColumn[] {
  const scores = figures.filter(({ kind }) => kind === "score");
  const shared = new Set(scores.filter(isShare).map(({ measure }) => measure));
  return [...shared].flatMap((code): ShareColumn[] => {
    const [limit, own] = [limits.get(code), scores.filter(({ measure }) => measure === code)];
    const found = own.filter(isShare);
    const [first] = found;
    if (limit === undefined || first === undefined) return [];
    const { file, line, column, text } = first;
    const shares = { found: text, place: { file, line, column }, count: found.length };
    return [{ measure: { code, name: limit.name }, max: limit.max, shares, cells: own.length }];
  });
}
