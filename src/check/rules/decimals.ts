import type { Figure } from "../../types/index.ts";
import { failed, passed, type Rule } from "../rule.ts";

/**
 * A table with a row a unit prints every score of a measure with the same decimals. In a list of single figures, which
 * may come from many sources, nothing says that they must.
 */
export const decimals: Rule = function* (book) {
  for (const { scores } of book.tables) {
    const figures = [...scores.values()].filter(({ wide }) => wide);
    if (figures.length < 2) continue;
    const counts = new Map<number, Figure[]>();
    for (const figure of figures) counts.set(figure.decimals, [...(counts.get(figure.decimals) ?? []), figure]);
    const [usual] = [...counts].sort(([a, some], [b, others]) => others.length - some.length || b - a);
    const odd = figures.filter((figure) => figure.decimals !== usual?.[0]);
    if (usual) yield passed("decimals", usual[1]);
    if (odd.length === 0 || usual === undefined) continue;
    const suspects = odd.map((figure) => ({ figure }));
    yield failed("decimals", "warning", suspects, { usual: usual[0], odd: odd.length });
  }
};
