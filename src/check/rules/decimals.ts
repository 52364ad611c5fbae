import { groupBy } from "../../core/group-by.ts";
import type { Figure } from "../../types/index.ts";
import { contradict, pass, type Rule } from "../rule.ts";
import type { Tables } from "../tables.ts";

/**
 * A table with a row a unit prints every score of a measure with the same decimals. In a list of single figures, which
 * may come from many sources, nothing says that they must, nor in numbers that a workbook stores; nor in a table whose
 * zeros at the end a program dropped, of a score that lacks no more of them than chance gives.
 */
export const decimals: Rule<"decimals"> = {
  codes: { decimals: { subjects: ["score"], precedence: 20 } },
  check: function* (tables) {
    const isShort = droppedZeros(tables);
    for (const { scores } of tables.tables) {
      const figures = [...scores.values()].filter(({ wide, stored }) => wide && !stored);
      if (figures.length < 2) continue;
      const byDecimals = groupBy(figures, (figure) => figure.decimals);
      const [usual] = [...byDecimals].sort(([a, some], [b, others]) => others.length - some.length || b - a);
      if (usual === undefined) continue;
      yield pass("decimals", usual[1]);
      const odd = figures.filter((figure) => figure.decimals !== usual[0]);
      if (odd.every((figure) => isShort(figure, usual[0]))) continue;
      const suspects = odd.map((figure) => ({ figure }));
      yield contradict("decimals", "warning", suspects, { usual: usual[0], odd: odd.length });
    }
  },
};

/** A tenth of numbers end in 0 by chance: where so many have none, programs dropped them, as chance hardly ever does. */
const [MANY, RARE] = [29, 0.05];

/** Whether a score has fewer decimals because zeros at its end were dropped, as far as a table shows that they were. */
function droppedZeros({ tables }: Tables): (figure: Figure, usual: number) => boolean {
  const printed = tables.flatMap(({ scores }) =>
    [...scores.values()].filter(({ wide, stored, decimals }) => wide && !stored && decimals > 1),
  );
  const dropped = printed.length >= MANY && printed.every(({ text }) => !/0\D*$/.test(text));
  return ({ decimals: own }, usual) => dropped && own < usual && printed.length * 10 ** (own - usual) >= RARE;
}
