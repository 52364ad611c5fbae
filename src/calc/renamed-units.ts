import { isSameName, unitName } from "../reference/unit-name.ts";
import type { Note, Units } from "../types/index.ts";
import { isUnsigned } from "./unit-lists.ts";

/** Units of an older list that their codes alone tell, as the newer one has other names for them: `now` has these. */
export function renamedUnits(
  before: Units,
  now: Units,
  years: readonly [number | undefined, number | undefined],
): readonly Note[] {
  if (before.names === now.names) return [];
  const unsigned = isUnsigned(before) || isUnsigned(now);
  const pairs = before.names.flatMap((old, i) => {
    const name = now.names[i] ?? old;
    if (old === name || isSameName(unitName(old), unitName(name), unsigned)) return [];
    return [{ code: now.codes[i] ?? "", old, now: name }];
  });
  return pairs.length === 0 ? [] : [{ kind: "renamed-units", details: { years, pairs } }];
}
