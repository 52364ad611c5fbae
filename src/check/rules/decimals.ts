import type { Figure } from "../../types/index.ts";
import { contradict, pass, type Rule } from "../rule.ts";

/**
 * A table with a row a unit prints every score of a measure with the same decimals. In a list of single figures, which
 * may come from many sources, nothing says that they must, nor in numbers that a workbook stores.
 */
export const decimals: Rule<"decimals"> = {
  codes: { decimals: { subjects: ["score"], precedence: 20 } },
  check: function* (tables) {
    for (const { scores } of tables.tables) {
      const figures = [...scores.values()].filter(({ wide, stored }) => wide && !stored);
      if (figures.length < 2) continue;
      const counts = new Map<number, Figure[]>();
      for (const figure of figures) {
        const known = counts.get(figure.decimals);
        if (known) known.push(figure);
        else counts.set(figure.decimals, [figure]);
      }
      const [usual] = [...counts].sort(([a, some], [b, others]) => others.length - some.length || b - a);
      if (usual === undefined) continue;
      yield pass("decimals", usual[1]);
      const odd = figures.filter((figure) => figure.decimals !== usual[0]);
      if (odd.length === 0) continue;
      const suspects = odd.map((figure) => ({ figure }));
      yield contradict("decimals", "warning", suspects, { usual: usual[0], odd: odd.length });
    }
  },
};
