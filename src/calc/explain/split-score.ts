import { at } from "../../core/column.ts";
import { compare, subtract, sum } from "../../core/fraction.ts";
import { measureOf } from "../../core/graph.ts";
import type { ScoreSplit } from "../../types/index.ts";
import { partsOfChange } from "./member-changes.ts";
import type { Transition } from "./transition.ts";

/**
 * Splits the change of one unit's score in a measure into what the change of method did and what each member did; the
 * parts add up, exactly. Undefined for a unit that has not both scores.
 */
export function splitScore(transition: Transition, code: string, row: number): ScoreSplit | undefined {
  const { methodology, missing } = transition;
  const measure = measureOf(methodology, code);
  const [from, to] = [at(transition.old(code), row), at(transition.now(code), row)];
  if (measure === undefined || from === undefined || to === undefined) return undefined;
  const column = transition.restated(code);
  const between = column && at(column, row);
  const change = subtract(to, from);
  if (between === undefined) return { measure, change, method: undefined, members: undefined, together: undefined };
  const changes = transition.membersOf(code, row);
  const parts =
    changes && measure.is === "aggregate" ? partsOfChange(methodology, measure, changes, missing) : undefined;
  const known = parts && [...parts.members, ...(parts.together ? [parts.together] : [])];
  const isWhole = known && compare(sum(known.map((part) => part.change)), subtract(to, between)) === 0;
  const { members, together } = (isWhole ? parts : undefined) ?? { members: undefined, together: undefined };
  return { measure, change, method: subtract(between, from), members, together };
}
