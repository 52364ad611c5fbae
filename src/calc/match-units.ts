import { failIfAny } from "../core/failure.ts";
import type { Problem } from "../types/index.ts";
import { matchByCode } from "./match-by-code.ts";
import { matchByName } from "./match-by-name.ts";
import type { Match, YearLists } from "./unit-lists.ts";

/**
 * Which unit of the newer list each of the older is: of the same code, else of the same code without the zeros that a
 * spreadsheet takes or adds; where one of the two has no code, of the same name, else of the only name that is the same
 * but for how it is written.
 * @throws Failure where two units could be meant, or where codes say one unit and names another
 */
export function matchUnits(lists: YearLists): Match {
  const problems: Problem[] = [];
  const match = matchByCode(lists, problems);
  matchByName(lists, match, problems);
  failIfAny(problems);
  return match;
}
