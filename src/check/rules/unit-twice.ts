import type { Figure } from "../../types/index.ts";
import { rowOf } from "../book.ts";
import { type Check, failed, passed } from "../rule.ts";

/** In a table with a row a unit, a unit has one row. */
export function* unitTwice(figures: readonly Figure[]): Generator<Check> {
  const rows = new Map<string, Figure>();
  const told = new Set<string>();
  for (const figure of figures) {
    if (!figure.wide) continue;
    const key = `${figure.file}\n${rowOf(figure)}`;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, figure);
    else if (first.line !== figure.line && !told.has(`${key}/${figure.line}`)) {
      told.add(`${key}/${figure.line}`);
      yield failed("unit-twice", "error", [{ figure }, { figure: first }], { otherLine: first.line });
    }
  }
  const wide = figures.filter((figure) => figure.wide);
  if (wide.length > 0) yield passed("unit-twice", wide);
}
