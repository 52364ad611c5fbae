import type { Fact } from "../../types/index.ts";
import { rowOf } from "../book.ts";
import { type Check, failed, passed } from "../rule.ts";

/** In a table with a row a unit, a unit has one row. */
export function* unitTwice(facts: readonly Fact[]): Generator<Check> {
  const rows = new Map<string, Fact>();
  const told = new Set<string>();
  for (const fact of facts) {
    if (!fact.wide) continue;
    const key = `${fact.file}\n${rowOf(fact)}`;
    const first = rows.get(key);
    if (first === undefined) rows.set(key, fact);
    else if (first.line !== fact.line && !told.has(`${key}/${fact.line}`)) {
      told.add(`${key}/${fact.line}`);
      yield failed("unit-twice", "error", [{ fact }, { fact: first }], { otherLine: first.line });
    }
  }
  const wide = facts.filter((fact) => fact.wide);
  if (wide.length > 0) yield passed("unit-twice", wide);
}
