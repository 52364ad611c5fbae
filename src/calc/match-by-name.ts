import { groupBy } from "../core/group-by.ts";
import { isSameBareName, isSameName, type UnitName, unitName } from "../reference/unit-name.ts";
import type { Problem, ProblemDetails } from "../types/index.ts";
import {
  hasCode,
  isUnsigned,
  type ListOf,
  type Match,
  type Named,
  unclear,
  unitLabel,
  type YearLists,
} from "./unit-lists.ts";

/** Which units of one list each of the other could be. */
type Candidates = ReadonlyMap<number, readonly number[]>;

/**
 * Units that codes do not tell, by their names; where both have codes, these have told that they are two. A name without
 * its kind is the one with a kind only where no other unit of either list has that name.
 */
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
  const [olds, news] = [byKey(old), byKey(now)];
  const [candidates, rivals] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const [i, name] of old) {
    for (const j of news.get(keyOf(name)) ?? []) {
      const other = now.get(j);
      if (!other || (hasCode(older, i) && hasCode(newer, j)) || !isSameName(name, other, unsigned)) continue;
      keep(candidates, i, j);
      keep(rivals, j, i);
    }
  }
  /** Of a pair of which one name does not say its kind: the other units that have the name, of any kind. */
  const othersOfName = (i: number, j: number): ProblemDetails["unit-unclear"]["beside"] => {
    const [name, known] = [old.get(i), now.get(j)];
    if (!name || !known || name.kind === known.kind) return [];
    const key = keyOf(name);
    const others = (list: ListOf, open: Open, rows: readonly number[] = []) =>
      rows.flatMap((k) => {
        const other = open.get(k);
        const isOther = other && other !== name && other !== known && isSameBareName(other, name, unsigned);
        return isOther ? [{ unit: unitLabel(list, k), year: list.year }] : [];
      });
    return [...others(older, old, olds.get(key)), ...others(newer, now, news.get(key))];
  };
  const exact = exactPairs(lists, candidates, rivals);
  for (const [i, could] of candidates) {
    const [only = -1] = could;
    const sure = exact.get(i) ?? (could.length === 1 && rivals.get(only)?.length === 1 ? only : undefined);
    if (sure === undefined) problems.push(unclear(lists, i, could));
    else {
      const others = exact.has(i) ? [] : othersOfName(i, sure);
      if (others.length > 0) problems.push(unclear(lists, i, [sure], others));
      else match[i] = sure;
    }
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

/** The units of a list that codes do not tell, by their rows. */
type Open = ReadonlyMap<number, UnitName>;

const namesOf = ({ names }: Named, isOpen: (i: number) => boolean): Open =>
  new Map(names.flatMap((name, i) => (isOpen(i) ? [[i, unitName(name)] as const] : [])));

const byKey = (open: Open): ReadonlyMap<string, readonly number[]> =>
  groupBy(open.keys(), (i) => {
    const name = open.get(i);
    return name && keyOf(name);
  });

const keyOf = ({ bare, letters }: UnitName): string => bare || letters;

function keep<K>(lists: Map<K, number[]>, key: K, item: number): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}
