import { isSameName, type UnitName, unitName } from "../reference/unit-name.ts";
import type { Problem } from "../types/index.ts";
import { hasCode, isUnsigned, type Match, type Named, unclear, type YearLists } from "./unit-lists.ts";

/** Which units of one list each of the other could be. */
type Candidates = ReadonlyMap<number, readonly number[]>;

/** Units that codes do not tell, by their names; where both have codes, these have told that they are two. */
export function matchByName(lists: YearLists, match: Match, problems: Problem[]): void {
  const { older, newer } = lists;
  const taken = new Set(match);
  const all = match.length === newer.codes.length && !taken.has(-1);
  if (all) return;
  // One that codes did not tell may be another than the one of the very same name.
  const [old, now] = [
    namesOf(older, (i) => match[i] === -1 || !hasCode(older, i)),
    namesOf(newer, (j) => !taken.has(j) || !hasCode(newer, j)),
  ];
  const unsigned = isUnsigned(older) || isUnsigned(newer);
  const index = new Map<string, number[]>();
  for (const [j, name] of now) keep(index, keyOf(name), j);
  const [candidates, rivals] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const [i, name] of old) {
    for (const j of index.get(keyOf(name)) ?? []) {
      const other = now.get(j);
      if (!other || (hasCode(older, i) && hasCode(newer, j)) || !isSameName(name, other, unsigned)) continue;
      keep(candidates, i, j);
      keep(rivals, j, i);
    }
  }
  const exact = exactPairs(lists, candidates, rivals);
  for (const [i, could] of candidates) {
    const [only = -1] = could;
    const sure = exact.get(i) ?? (could.length === 1 && rivals.get(only)?.length === 1 ? only : undefined);
    if (sure === undefined) problems.push(unclear(lists, i, could));
    else match[i] = sure;
  }
  const met = new Set(exact.values());
  for (const [j, could] of rivals) {
    // Another that the newer list has beside the one of the very same name.
    if (!met.has(j) && could.every((i) => exact.has(i))) problems.push(unclear(turned(lists), j, could));
  }
}

const turned = ({ older, newer }: YearLists): YearLists => ({ older: newer, newer: older });

/** Units whose name is the very same, but for capitals, on both lists once. */
function exactPairs(
  { older, newer }: YearLists,
  candidates: Candidates,
  rivals: Candidates,
): ReadonlyMap<number, number> {
  const isSame = (i: number, j: number): boolean => older.names[i]?.toLowerCase() === newer.names[j]?.toLowerCase();
  return new Map(
    [...candidates].flatMap(([i, could]): [number, number][] => {
      const [j = -1, ...others] = could.filter((other) => isSame(i, other));
      const same = (rivals.get(j) ?? []).filter((other) => isSame(other, j));
      return others.length === 0 && same.length === 1 ? [[i, j]] : [];
    }),
  );
}

const namesOf = ({ names }: Named, isOpen: (i: number) => boolean): ReadonlyMap<number, UnitName> =>
  new Map(names.flatMap((name, i) => (isOpen(i) ? [[i, unitName(name)] as const] : [])));

const keyOf = ({ bare, letters }: UnitName): string => bare || letters;

function keep<K>(lists: Map<K, number[]>, key: K, item: number): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
