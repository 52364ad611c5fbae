import { distanceBetween } from "../reference/suggest.ts";
import { type UnitName, unitName } from "../reference/unit-name.ts";
import { type Named, unitLabel } from "./unit-lists.ts";

/** A unit that only the older list has, and one that only the newer has, which may be the same. */
export interface Partners {
  readonly old: string;
  readonly now: string;
}

/** More would not be read. */
const LOOKED_AT = 50;

/** Units left over on both lists whose names are the same but for signs or kind, or a letter or two apart. */
export function likelyPartners(older: Named, newer: Named): readonly Partners[] {
  const [olds, nows] = [namesOf(older), namesOf(newer)];
  return olds.flatMap(({ text, name }): Partners[] => {
    const near = nows
      .map((other) => ({ now: other.text, far: distanceBetween(name.bare, other.name.bare) }))
      .filter(({ far }) => far <= 1 + Math.floor(name.bare.length / 8))
      .sort((a, b) => a.far - b.far)[0];
    return near && (near.far === 0 || name.bare.length > SHORT) ? [{ old: text, now: near.now }] : [];
  });
}

/** In a short name, one letter more or less makes another name. */
const SHORT = 4;

const namesOf = (list: Named): readonly { text: string; name: UnitName }[] =>
  list.names.slice(0, LOOKED_AT).map((name, i) => ({ text: unitLabel(list, i), name: unitName(name) }));
