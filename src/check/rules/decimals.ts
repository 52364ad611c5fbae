import type { Fact } from "../../types/index.ts";
import { failed, passed, type Rule } from "../rule.ts";

/**
 * A table with a row a unit prints every score of a measure with the same decimals. In a list of single figures, which
 * may come from many sources, nothing says that they must.
 */
export const decimals: Rule = function* (book) {
  for (const { scores } of book.tables) {
    const facts = [...scores.values()].filter(({ wide }) => wide);
    if (facts.length < 2) continue;
    const counts = new Map<number, Fact[]>();
    for (const fact of facts) counts.set(fact.decimals, [...(counts.get(fact.decimals) ?? []), fact]);
    const [usual] = [...counts].sort(([a, some], [b, others]) => others.length - some.length || b - a);
    const odd = facts.filter((fact) => fact.decimals !== usual?.[0]);
    if (usual) yield passed("decimals", usual[1]);
    if (odd.length === 0 || usual === undefined) continue;
    const suspects = odd.map((fact) => ({ fact }));
    yield failed("decimals", "warning", suspects, { usual: usual[0], odd: odd.length });
  }
};
