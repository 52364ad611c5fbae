import type { Figure } from "../../types/index.ts";
import { contradict, pass, type Rule } from "../rule.ts";
import { unitKey } from "../tables.ts";

/** In a table with a row a unit, a unit has one row. */
export const unitTwice: Rule<"unit-twice"> = {
  codes: { "unit-twice": { subjects: "all", precedence: 2 } },
  check: function* ({ given }) {
    const rows = new Map<string, Figure>();
    const told = new Set<string>();
    const wide = given.filter((figure) => figure.wide);
    for (const figure of wide) {
      const key = `${figure.file}\n${unitKey(figure)}`;
      const first = rows.get(key);
      if (first === undefined) rows.set(key, figure);
      else if (first.line !== figure.line && !told.has(`${key}/${figure.line}`)) {
        told.add(`${key}/${figure.line}`);
        yield contradict("unit-twice", "error", [{ figure }, { figure: first }], { otherLine: first.line });
      }
    }
    if (wide.length > 0) yield pass("unit-twice", wide);
  },
};
