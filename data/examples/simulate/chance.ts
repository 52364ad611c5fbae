/** Seeded chance, the same on every machine: only operations that every engine computes to the last bit alike. */
export interface Chance {
  /** A number from 0 up to, but not, 1. */
  readonly uniform: () => number;
  /** A number with mean 0 and deviation 1, never beyond ±3. */
  readonly bell: () => number;
  /** One of the items. */
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The generator "mulberry32". */
export function chanceOf(seed: number): Chance {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const bell = (): number => 2 * (uniform() + uniform() + uniform()) - 3;
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(uniform() * items.length)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return { uniform, bell, pick };
}
