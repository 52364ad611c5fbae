import type { Ties } from "../types/index.ts";
import { besides, shown } from "./computed.ts";
import type { Speech } from "./dialect.ts";
import { type QueryStep, type Scope, select } from "./step.ts";

/** The rank of a key within a window: 1 is the largest. */
function rankOf(key: string, partition: string, ties: Ties, { quote, byCodePoint }: Speech): string {
  const order = `${partition}ORDER BY ${key} DESC NULLS LAST`;
  const upTo = `COUNT(*) OVER (${order} RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`;
  const ranks: Readonly<Record<Ties, string>> = {
    competition: `RANK() OVER (${order})`,
    dense: `DENSE_RANK() OVER (${order})`,
    ordinal: `ROW_NUMBER() OVER (${order}, ${quote("unit")}${byCodePoint})`,
    modified: upTo,
    fractional: `(RANK() OVER (${order}) + ${upTo}) * 0.5`,
  };
  return ranks[ties];
}

/** The rank of each measure, and within regions; a missing value has none. */
export function rankedStep(scope: Scope): QueryStep {
  const { options, prefix, speech } = scope;
  const { quote } = speech;
  const { rules, regionColumn } = options;
  const region = quote("region");
  const columns = shown(scope).flatMap(({ measure: { code } }) => {
    const key = quote(rules.rankOn === "exact" ? `${code}_key` : code);
    const whole = `CASE WHEN ${key} IS NOT NULL THEN ${rankOf(key, "", rules.ties, speech)} END AS ${quote(`${code}_rank`)}`;
    const within = rankOf(key, `PARTITION BY ${region} `, rules.ties, speech);
    const inRegion = `CASE WHEN ${key} IS NOT NULL AND ${region} IS NOT NULL THEN ${within} END AS ${quote(`${code}_region_rank`)}`;
    return [quote(code), whole, ...(regionColumn === undefined ? [] : [inRegion])];
  });
  const of = regionColumn === undefined ? [quote("unit")] : [quote("unit"), region];
  return {
    name: `${prefix}ranked`,
    comment: `ranks: ${rules.ties}`,
    text: select([...of, ...columns, ...besides(scope)], `FROM ${quote(`${prefix}rounded`)}`),
  };
}
